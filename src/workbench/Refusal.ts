import { WorkbookError, type WorkbookErrorCode } from "../workbook/WorkbookError";

/** Why a person's change was not made; the cell keeps what it held. */
export type Refusal =
  | "formulaTyped"
  | "formulaCell"
  | "protectedCell"
  | "insideMerge"
  | "fillSource"
  | "tableHeader"
  | "textTooLong"
  | "outsideSheet";

const refusals: Partial<Record<WorkbookErrorCode, Refusal>> = {
  "workbook/protected": "protectedCell",
  "workbook/formulaInTheWay": "formulaCell",
  "workbook/coveredCell": "insideMerge",
  "workbook/tableHeader": "tableHeader",
  "workbook/textTooLong": "textTooLong",
  "workbook/outsideSheet": "outsideSheet",
};

/** Why the workbook refused a change. @throws the error itself when it is about something else. */
export function refusalOf(error: unknown): Refusal {
  const reason = error instanceof WorkbookError ? refusals[error.code] : undefined;
  if (!reason) throw error;
  return reason;
}
