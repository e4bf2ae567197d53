import type { Range } from "../../../src/workbook/a1";

/** A data validation, its parts as the add-in gave them. */
export interface Validation {
  readonly range: Range;
  readonly rule: Readonly<Record<string, unknown>>;
  readonly errorAlert: Readonly<Record<string, unknown>>;
  readonly prompt: Readonly<Record<string, unknown>>;
  readonly ignoreBlanks: boolean;
}
