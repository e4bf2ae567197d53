import { readNumber } from "../../intake/readNumber";
import { formatTarget } from "../../intake/target/formatTarget";
import { readTarget } from "../../intake/target/readTarget";
import { tidyValue } from "../../intake/tidyValue";
import { readParts } from "../../intake/readParts";
import { cellKey } from "../../workbook/cellKey";
import type { RecognisedRow, RecognisedTable } from "../../workbook/RecognisedTable";
import type { Cell, CellRef, Snapshot } from "../../workbook/Workbook";
import { withCells } from "../withCells";
import { isDeed } from "./isDeed";

/** A workbook whose worded targets are figures, with the words they had. */
export interface PlainTargets {
  readonly snapshot: Snapshot;
  /** As it was. */
  readonly printed: Snapshot;
  /** What the last target of a row says beyond a number: `90%以上`, `明显提升`; undefined when nothing. */
  readonly wordingOf: (row: RecognisedRow) => string | undefined;
  /** Whether a target of the row was words that were read as a figure: 全覆盖. */
  readonly isWorded: (row: RecognisedRow) => boolean;
}

/**
 * Writes the targets that are words as what they count for: 全覆盖 as 100%, a grade or a state to be reached (三甲, 明显提升, 通过验收, 12月底前) as done,
 * 从20%提升至40% as 40%. What no grammar reads stays as it is, and so does a grade among figures: 四级乙等 after 三级 is more than done.
 */
export function plainTargets(snapshot: Snapshot, tables: readonly RecognisedTable[]): PlainTargets {
  const replaced = new Map<string, Cell>();
  const rows = tables.flatMap((table) => table.rows);
  for (const row of rows) {
    const isCounted = valueCells(row).some((ref) => isFigure(snapshot, ref));
    for (const ref of targetCells(row)) {
      const text = textAt(snapshot, ref);
      const plain = text === "" ? undefined : plainText(text);
      if (plain === undefined || (isCounted && plain === done)) continue;
      replaced.set(cellKey(ref), { value: plain, formula: null, numberFormat: "General" });
    }
  }
  return {
    printed: snapshot,
    snapshot: withCells(snapshot, replaced),
    wordingOf: (row) => {
      const texts = targetCells(row).map((ref) => textAt(snapshot, ref));
      return texts.findLast((text) => /[^\d.,\s%％—-]/u.test(text));
    },
    isWorded: (row) => targetCells(row).some((ref) => replaced.has(cellKey(ref))),
  };
}

const done = "完成";

function plainText(text: string): string | undefined {
  if (readParts(text) !== undefined) return undefined;
  const target = readTarget(text);
  switch (target.kind) {
    case "worded":
      return `${target.value}%`;
    case "grade":
    case "qualitative":
    case "due":
      return done;
    case "number": {
      const { from: _from, movement: _movement, counting: _counting, ...figure } = target;
      return formatTarget(figure);
    }
    default:
      return isDeed(tidyValue(text)) ? done : undefined;
  }
}

function valueCells(row: RecognisedRow): readonly CellRef[] {
  return [...(row.cells["baseline"] ?? []), ...targetCells(row)];
}

function isFigure({ sheets }: Snapshot, { sheet, row, column }: CellRef): boolean {
  const value = sheets.find(({ name }) => name === sheet)?.cell(row, column)?.value;
  return (
    typeof value === "number" || (typeof value === "string" && readNumber(value).kind === "number")
  );
}

function targetCells({ cells }: RecognisedRow): readonly CellRef[] {
  return Object.entries(cells).flatMap(([role, own]) => (role.startsWith("target:") ? own : []));
}

function textAt({ sheets }: Snapshot, { sheet, row, column }: CellRef): string {
  const value = sheets.find(({ name }) => name === sheet)?.cell(row, column)?.value;
  return typeof value === "string" ? value : "";
}
