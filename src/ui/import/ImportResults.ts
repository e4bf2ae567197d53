import type { Plan } from "../../domain/plan";

/** What can be done with a reviewed plan; what the front door cannot do is left out and not offered. */
export interface ImportResults {
  /** Checks the open workbook by it. */
  readonly use: (plan: Plan) => void;
  /** Puts it into the open workbook. */
  readonly keep: (plan: Plan) => void;
  /** Saves a file; without it texts are copied. */
  readonly saveFile?: ((name: string, text: string) => void) | undefined;
  readonly makeTemplateFor?: ((plan: Plan) => void) | undefined;
}
