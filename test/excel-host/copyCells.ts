import type { Position, Range } from "../../src/workbook/a1";
import { shiftFormula } from "../../src/workbook/xlsx/shiftFormula";
import { intersect, subtract } from "./address";
import type { BookSheet } from "./book/BookSheet";
import type { ConditionalRule } from "./book/ConditionalRule";

/** How conditional formats come along with copied cells: their ranges grow, or the copies get rules of their own. */
export type CopiedRules = "grown" | "new";

export interface Copying {
  readonly source: Range;
  /** The first cell of the target, on the same sheet. */
  readonly to: Position;
  readonly rules: CopiedRules;
  /** Without the contents, as the format painter does it. */
  readonly formatsOnly: boolean;
  readonly nextId: () => string;
}

/** Copies cells within a sheet; the target's conditional formats give way to those of the source. @returns the target. */
export function copyCells(sheet: BookSheet, copying: Copying): Range {
  const { source, to, formatsOnly } = copying;
  const [down, across] = [to.row - source.top, to.column - source.left];
  const cells = [];
  for (let row = source.top; row <= source.bottom; row++)
    for (let column = source.left; column <= source.right; column++)
      cells.push({ row: row + down, column: column + across, cell: sheet.cell(row, column) });
  for (const { row, column, cell } of cells) {
    const { style, formula } = cell;
    const content = formatsOnly
      ? sheet.cell(row, column)
      : { ...cell, formula: formula && shiftFormula(formula, down, across) };
    sheet.setCell(row, column, { ...content, style });
  }
  copyRules(sheet, copying, { down, across });
  return moved(source, { down, across });
}

interface Distance {
  readonly down: number;
  readonly across: number;
}

function copyRules(sheet: BookSheet, copying: Copying, distance: Distance): void {
  const target = moved(copying.source, distance);
  const rules = sheet.state.rules.flatMap((rule) => {
    const kept = rule.areas.flatMap((area) => subtract(area, target));
    const copied = rule.areas.flatMap((area) => {
      const part = intersect(area, copying.source);
      return part ? [moved(part, distance)] : [];
    });
    const own = copied.length > 0 && copying.rules === "new";
    const areas = own ? kept : [...kept, ...copied];
    return [
      ...(areas.length > 0 ? [{ ...rule, areas }] : []),
      ...(own ? [copyOf(rule, copied, distance, copying.nextId())] : []),
    ];
  });
  sheet.change({ rules });
}

function copyOf(
  rule: ConditionalRule,
  areas: readonly Range[],
  { down, across }: Distance,
  id: string,
): ConditionalRule {
  return { ...rule, id, areas, formula: shiftFormula(rule.formula, down, across) };
}

function moved({ top, left, bottom, right }: Range, { down, across }: Distance): Range {
  return { top: top + down, left: left + across, bottom: bottom + down, right: right + across };
}
