import { formatA1 } from "../../workbook/a1";
import type { Edit, NewCell, NewSheet } from "../../workbook/Workbook";
import type { Filling, Proposal } from "./Proposal";
import { unsettled } from "./unsettled";

/**
 * The edits that put the accepted proposals into the workbook. A fresh sheet is added with them; what was not accepted stays
 * blank. A formula that reads a cell whose proposal was not accepted comes without a result: who calculates finds it.
 */
export function fillEdits(
  { added, proposals }: Filling,
  accepted: ReadonlySet<Proposal>,
): readonly Edit[] {
  const declined = proposals.filter((each) => !accepted.has(each) && each.state !== "same");
  return added ? [addition(added, proposals, declined)] : settings([...accepted], declined);
}

function settings(accepted: readonly Proposal[], declined: readonly Proposal[]): readonly Edit[] {
  const formulas = accepted.flatMap(({ cell, formula }) =>
    formula === undefined ? [] : [{ ...cell, formula }],
  );
  const open = unsettled(
    formulas,
    declined.map(({ cell }) => cell),
  );
  return accepted.map(({ cell, value, formula }): Edit => {
    if (formula === undefined) return { kind: "set", cell, value };
    return { kind: "set", cell, value: open.has(formatA1(cell)) ? null : value, formula };
  });
}

function addition(
  added: NewSheet,
  proposals: readonly Proposal[],
  declined: readonly Proposal[],
): Edit {
  const blank = new Set(declined.map(({ cell }) => formatA1(cell)));
  const calculated = new Set(
    proposals.filter(({ formula }) => formula !== undefined).map(({ cell }) => formatA1(cell)),
  );
  const left = added.cells.map((cell): NewCell => {
    const place = formatA1(cell);
    const isOwnSum = cell.formula !== undefined && !calculated.has(place);
    if (isOwnSum || !blank.has(place)) return cell;
    const { value: _value, formula: _formula, ...rest } = cell;
    return rest;
  });
  const formulas = left.flatMap(({ row, column, formula }) =>
    formula === undefined ? [] : [{ row, column, formula }],
  );
  const open = unsettled(
    formulas,
    declined.map(({ cell }) => cell),
  );
  const cells = left.map((cell) => {
    if (cell.formula === undefined || !open.has(formatA1(cell))) return cell;
    const { value: _value, ...rest } = cell;
    return rest;
  });
  return { kind: "addSheet", sheet: { ...added, cells } };
}
