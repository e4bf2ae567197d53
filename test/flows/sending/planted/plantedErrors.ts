import { formErrors } from "./formErrors";
import { moneyErrors } from "./moneyErrors";
import type { PlantedError } from "./Planted";
import { valueErrors } from "./valueErrors";
import { wordErrors } from "./wordErrors";

/** Errors that hold the year-end submission back, each alone. */
export const plantedErrors: readonly PlantedError[] = [
  ...valueErrors,
  ...formErrors,
  ...moneyErrors,
  ...wordErrors,
];
