import type { Finding } from "../../domain/finding";
import type { Component } from "../../domain/indicator";
import { assumedYear } from "../datedHeaders";
import type { Doubt, Draft, PlacedRepair } from "../PlanImport";
import type { Quote } from "../SourceDocument";
import type { RecognisedRow } from "../../workbook/RecognisedTable";
import type { CellRef, Snapshot } from "../../workbook/Workbook";
import type { PlainTargets } from "./plainTargets";
import { shownText } from "../../workbook/shownText";
import type { StatedIndicator, TableStatement } from "./readIndicators";

/** What each doubt leaves of the confidence. */
const weights: Readonly<Partial<Record<Doubt, number>>> = {
  unconfirmedRepair: 0.5,
  wordedFigure: 0.8,
  impliedDirection: 0.9,
  unreadFigure: 0.5,
  pairing: 0.5,
  inheritedYear: 0.5,
};

/**
 * Says how far an indicator of the tables can be believed, and which rows state it. 1 is a row of plain figures whose direction its
 * words or the dictionary tell.
 */
export function draftOf(
  { printed, isWorded }: PlainTargets,
  { indicator, statements }: StatedIndicator,
  repairs: readonly PlacedRepair[],
  unread: readonly Finding[],
): Draft {
  const isOpen = repairs.some(
    ({ isCertain, concerns }) => !isCertain && concerns.includes(indicator.id),
  );
  const isUnread = unread.some((found) => found.indicator === indicator.id);
  const isImplied = indicator.directionReason === "slope";
  const doubts: readonly Doubt[] = [
    ...(isOpen ? (["unconfirmedRepair"] as const) : []),
    ...(statements[0].rows.some(isWorded) ? (["wordedFigure"] as const) : []),
    ...(isUnread ? (["unreadFigure"] as const) : []),
    ...(indicator.components.some(isNumbered) ? (["pairing"] as const) : []),
    ...(statements[0].rows.some(isUndated) || statements.some(isCounted)
      ? (["inheritedYear"] as const)
      : []),
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

/** Its column of targets names no year: 目标值. */
function isUndated({ cells }: RecognisedRow): boolean {
  return (cells["target:?"] ?? []).length > 0;
}

/** It is headed 第一年, and nothing says of which year that is. */
function isCounted({ placed: { table } }: TableStatement): boolean {
  return table.columns.some(({ header }) => assumedYear.test(header));
}

/** Nothing names what the values of one cell are for; they may as well be one damaged figure: 1 0.5. */
function isNumbered({ name }: Component): boolean {
  return /^\(\d+\)$/.test(name);
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
