import { formatA1 } from "../../workbook/a1";
import type { TermCell } from "../../workbook/forms/scoreFormula";
import { isPercentFormat } from "../../workbook/shownText";
import type { CellRef, CellValue, Snapshot } from "../../workbook/Workbook";
import type { NoFormula, Proposal } from "./Proposal";

/** A form of the officer's, with what is proposed for its empty cells, by their addresses. */
export interface ProposedForm {
  readonly snapshot: Snapshot;
  readonly proposed: ReadonlyMap<string, Proposal>;
}

/** The proposals for the empty cells of one form, by their addresses. */
export function proposedIn(proposals: readonly Proposal[]): ProposedForm["proposed"] {
  const fresh = proposals.filter(({ state }) => state === "new");
  return new Map(fresh.map((each) => [formatA1(each.cell), each]));
}

/** What a cell will hold once its proposal is taken. */
export interface HeldCell {
  /** Null for nothing. */
  readonly value: CellValue;
  readonly isFormula: boolean;
  readonly isPercent: boolean;
  /** Whether it is formatted as text, so that Excel takes a formula for one. */
  readonly isText: boolean;
}

/** What a cell of the officer's form will hold once its proposal is taken. */
export function heldIn({ snapshot, proposed }: ProposedForm, at: CellRef): HeldCell {
  const proposal = proposed.get(formatA1(at));
  const there = snapshot.sheets.find(({ name }) => name === at.sheet)?.cell(at.row, at.column);
  const value = proposal?.value ?? there?.value ?? null;
  const numberFormat = there?.numberFormat ?? "General";
  return {
    value: value === "" ? null : value,
    isFormula: (there?.formula ?? null) !== null,
    isPercent: isPercentFormat(numberFormat),
    isText: numberFormat === "@",
  };
}

/** The cell as a term of a formula, where it will hold a number or nothing yet. */
export function ownTerm(form: ProposedForm, cell: CellRef): TermCell | NoFormula {
  const { value, isPercent, isText } = heldIn(form, cell);
  const address = formatA1(cell);
  const isNumber = (value === null || typeof value === "number") && !isText;
  return isNumber ? { address, isPercent } : { kind: "text", cell: address };
}
