import type { SubmissionDifference } from "../flows/comparing/SubmissionDifference";
import type { CellRef } from "../workbook/Workbook";
import { quoteReference } from "./quoteReference";

/** In what two files differ, in the form of the JSON answer. */
export function answerDifferences(
  before: string,
  after: string,
  differences: readonly SubmissionDifference[],
): { readonly before: string; readonly after: string; readonly differences: readonly unknown[] } {
  return {
    before,
    after,
    differences: differences.map(({ cells, ...difference }) => ({
      ...difference,
      cells: { before: quoted(cells.before), after: quoted(cells.after) },
    })),
  };
}

function quoted(cell: CellRef | null): string | null {
  return cell && quoteReference(cell);
}
