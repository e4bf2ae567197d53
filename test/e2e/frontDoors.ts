import { paneDoor } from "./paneDoor";
import type { FrontDoor } from "./Visit";
import { workbenchDoor } from "./workbenchDoor";

/** Every front door with a pane: the same scenarios hold in each. */
export const frontDoors: readonly FrontDoor[] = [paneDoor, workbenchDoor];
