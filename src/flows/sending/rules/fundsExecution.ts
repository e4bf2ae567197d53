import { completeForm } from "../../../domain/forms/completeForm";
import { finding, type Place } from "../../../domain/finding";
import { placeOf } from "../../../workbook/placeOf";
import { moneyFrom } from "../../../workbook/forms/moneyIn";
import type { PlacedCell } from "../../../workbook/forms/placeForm";
import type { CellRef, Snapshot } from "../../../workbook/Workbook";
import { fieldLabel } from "../../forms/fieldLabel";
import type { FoundForm } from "../../forms/formsIn";
import { fundsTablesIn, type FoundFunds } from "../../forms/fundsTablesIn";
import type { Rule } from "../Rule";

/**
 * 预算执行率 of a form's head is B/A: no line spends more than it has, and the total has something to spend. Where a source of the money is
 * wrong the total that follows from it is not said to be wrong as well.
 */
export const fundsExecution: Rule = {
  codes: ["funds/execution"],
  basis: "arithmetic",
  onMissing: "silent",
  find: ({ snapshot, examination: { tables }, forms }) => {
    const others = fundsTablesIn(snapshot, tables, forms);
    return [
      ...forms.map(linesOfForm),
      ...others.map((other) => linesOfTable(snapshot, other)),
    ].flatMap((lines) => {
      const found = lines.filter(isOverspent);
      const sources = found.filter(({ isTotal }) => !isTotal);
      return (sources.length > 0 ? sources : found).map(({ at, name, budget, executed }) =>
        finding("funds/execution", at, null, { name, budget, executed }),
      );
    });
  },
};

/** A line of 项目资金 of which both amounts are stated. */
interface SpentLine {
  readonly name: string;
  readonly budget: number;
  readonly executed: number;
  readonly isTotal: boolean;
  /** Of the executed amount. */
  readonly at: Place;
}

function isOverspent({ budget, executed, isTotal }: SpentLine): boolean {
  return executed > budget || (isTotal && budget === 0);
}

function linesOfForm({ sheet, layout, read }: FoundForm): readonly SpentLine[] {
  const { head } = completeForm(layout, read.form);
  const { places, offset } = read;
  return places.head.flatMap(({ cell: { rate } }) => {
    const [above = "", below = ""] = rate ?? [];
    const executed = head[above];
    const budget = head[below];
    const placed = places.head.find(({ cell }) => cell.field === above);
    if (typeof executed !== "number" || typeof budget !== "number" || !placed) return [];
    const { top, left } = placed.range;
    const at = placeOf({ sheet, row: top + offset, column: left });
    const isTotal = above.startsWith("funds.total.");
    return [{ name: lineName(read, placed), budget, executed, isTotal, at }];
  });
}

/** In a form of no known layout the rate is of the whole budget, else of the one at the beginning of the year. Without a unit nothing is said. */
function linesOfTable({ sheets }: Snapshot, { funds }: FoundFunds): readonly SpentLine[] {
  const { sheet: name, unit, lines } = funds;
  const sheet = sheets.find((each) => each.name === name);
  if (unit === null) return [];
  const amountAt = (cell: CellRef | undefined): number | undefined => {
    const held = cell && sheet?.cell(cell.row, cell.column)?.value;
    return typeof held === "number" ? moneyFrom(unit, held) : undefined;
  };
  return lines.flatMap(({ label, cells }) => {
    const executed = amountAt(cells.executed);
    const budget = amountAt(cells.budget ?? cells.initialBudget);
    if (executed === undefined || budget === undefined || !cells.executed) return [];
    const isTotal = /总额|合计/.test(label);
    return [{ name: label, budget, executed, isTotal, at: placeOf(cells.executed) }];
  });
}

/** @example lineName(read, executed) // "年度资金总额" */
function lineName({ places }: FoundForm["read"], at: PlacedCell): string {
  return fieldLabel(places, at).split(" · ")[0] ?? "";
}
