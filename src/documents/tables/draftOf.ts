import type { Doubt, Draft, PlacedRepair } from "../PlanImport";
import type { Quote } from "../SourceDocument";
import type { CellRef, Snapshot } from "../../workbook/Workbook";
import type { PlainTargets } from "./plainTargets";
import { shownText } from "../../workbook/shownText";
import type { StatedIndicator, TableStatement } from "./readIndicators";

/** What each doubt leaves of the confidence. */
const weights: Readonly<Partial<Record<Doubt, number>>> = {
  unconfirmedRepair: 0.5,
  wordedFigure: 0.8,
  impliedDirection: 0.9,
};

/**
 * Says how far an indicator of the tables can be believed, and which rows state it. 1 is a row of plain figures whose direction its
 * words or the dictionary tell.
 */
export function draftOf(
  { printed, isWorded }: PlainTargets,
  { indicator, statements }: StatedIndicator,
  repairs: readonly PlacedRepair[],
): Draft {
  const isOpen = repairs.some(
    ({ isCertain, concerns }) => !isCertain && concerns.includes(indicator.id),
  );
  const isImplied = indicator.directionReason === "slope";
  const doubts: readonly Doubt[] = [
    ...(isOpen ? (["unconfirmedRepair"] as const) : []),
    ...(statements[0].rows.some(isWorded) ? (["wordedFigure"] as const) : []),
    ...(isImplied ? (["impliedDirection"] as const) : []),
  ];
  return {
    id: indicator.id,
    kind: "indicator",
    quotes: statements.flatMap((statement) => quotesOf(printed, statement)),
    scope: null,
    confidence: doubts.reduce((left, doubt) => left * (weights[doubt] ?? 1), 1),
    doubts,
  };
}

/** A row quoted from its first cell to its last, with its targets marked. */
function quotesOf(snapshot: Snapshot, { placed, rows }: TableStatement): readonly Quote[] {
  return rows.map((row) => {
    const name = row.cells["name"] ?? [];
    const targets = Object.entries(row.cells).flatMap(([role, cells]) =>
      role === "baseline" || role.startsWith("target:") ? cells : [],
    );
    const textOf = (cells: readonly CellRef[]): string =>
      cells
        .map((ref) => textAt(snapshot, ref))
        .filter((text) => text !== "")
        .join(" ");
    const [before, figures] = [textOf(name), textOf(targets)];
    const text = `${before} ${figures}`;
    const at = name[0] ?? targets[0] ?? { sheet: placed.table.sheet, row: row.top, column: 0 };
    return { at: placed.placeOf(at), text, start: before.length + 1, end: text.length };
  });
}

function textAt(snapshot: Snapshot, { sheet, row, column }: CellRef): string {
  const cell = snapshot.sheets.find(({ name }) => name === sheet)?.cell(row, column);
  return shownText(cell, snapshot.date1904).replace(/\s+/g, " ").trim();
}
