import type { ReactElement } from "react";
import type { Locale } from "../i18n/Locale";
import type { Desk } from "./Desk";
import type { WorkbenchSession } from "./WorkbenchSession";

interface Properties {
  readonly desk: Desk;
  readonly locale: Locale;
  readonly session: WorkbenchSession;
}

/** The pane beside the grid, working on the file of the desk. */
export function PaneArea({ desk }: Properties): ReactElement {
  return <p>{desk.file.name}</p>;
}
