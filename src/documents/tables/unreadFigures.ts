import { finding, type Finding } from "../../domain/finding";
import type { Path } from "../../domain/indicator";
import { readNumber } from "../../intake/readNumber";
import { shownText } from "../../workbook/shownText";
import type { CellRef, Snapshot } from "../../workbook/Workbook";
import type { StatedIndicator, TableStatement } from "./readIndicators";

/**
 * Finds the baselines and targets of an indicator that stand in its rows and were not read: a damaged figure, a remark. Without this they
 * would be missing from the plan and nobody the wiser.
 *
 * @returns `value/notANumber` for each, at its cell in a workbook.
 */
export function unreadFigures(
  snapshot: Snapshot,
  { indicator, statements }: StatedIndicator,
): readonly Finding[] {
  return statements.flatMap((statement) =>
    unreadCells(snapshot, statement).map(({ ref, text }) => {
      const place = statement.placed.placeOf(ref);
      const at = place.kind === "cell" ? { sheet: place.sheet, cell: place.cell } : null;
      return finding("value/notANumber", at, indicator.id, { text });
    }),
  );
}

function unreadCells(
  snapshot: Snapshot,
  { own, rows }: TableStatement,
): readonly { readonly ref: CellRef; readonly text: string }[] {
  const paths = own.components.length === 0 ? [own] : own.components;
  return rows.flatMap(({ cells }) =>
    Object.entries(cells).flatMap(([role, refs]) => {
      if (paths.every((path) => isRead(path, role))) return [];
      return refs
        .map((ref) => ({ ref, text: textAt(snapshot, ref) }))
        .filter(({ text }) => readNumber(text).kind !== "blank" && !isLimit(role, text));
    }),
  );
}

function isRead({ baseline, targets }: Path, role: string): boolean {
  if (role === "baseline") return baseline !== null;
  if (role === "target:?") return Object.keys(targets).length > 0;
  return !role.startsWith("target:") || role.slice("target:".length) in targets;
}

/** A baseline such as 90以上 or 5—8 is understood, though it is no figure to start from. */
function isLimit(role: string, text: string): boolean {
  const read = readNumber(text);
  const isOpen = read.kind === "number" && (read.comparator ?? read.upTo) !== undefined;
  return role === "baseline" && isOpen;
}

function textAt(snapshot: Snapshot, { sheet, row, column }: CellRef): string {
  const cell = snapshot.sheets.find(({ name }) => name === sheet)?.cell(row, column);
  return shownText(cell, snapshot.date1904).trim();
}
