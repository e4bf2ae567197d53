import type { FundLine, Funds } from "../../domain/plan";
import { halfWidth } from "../../intake/halfWidth";
import { inUnit } from "../../intake/inUnit";
import { readNumber } from "../../intake/readNumber";
import { shownText } from "../../workbook/shownText";
import type { Cell, Sheet, Snapshot } from "../../workbook/Workbook";
import type { PlacedTable } from "./PlacedTable";

/** 项目资金 as the head of one table states it. */
export interface StatedFunds {
  readonly unit: Funds["unit"];
  readonly total: number | null;
  readonly bySource: readonly FundLine[];
}

/**
 * Reads the amounts in the head of a 绩效目标表. Their unit is the one beside the amount, in the label, or in a line above, else 万元, in which
 * such forms are drawn up.
 *
 * @returns null when the head states no amount.
 * @example readTableFunds(snapshot, table3)?.total // 97500
 */
export function readTableFunds(snapshot: Snapshot, placed: PlacedTable): StatedFunds | null {
  const { table, section } = placed;
  const sheet = snapshot.sheets.find(({ name }) => name === table.sheet);
  const lines = table.funds.flatMap(({ label, cell }) => {
    const read = readNumber(shownText(sheet?.cell(cell.row, cell.column), snapshot.date1904));
    if (read.kind !== "number" || !sheet) return [];
    const printed = labelBefore(sheet, cell.row, cell.column);
    return [{ label, printed, amount: read.value, unit: read.unit || unitIn(printed) }];
  });
  if (lines.length === 0) return null;
  const unit = moneyUnit(lines.map((line) => line.unit)) ?? "万元";
  const converted = lines.map((line) => ({
    ...line,
    amount: inUnit(line.amount, line.unit, unit) ?? line.amount,
  }));
  return {
    unit,
    total: converted.find(({ label }) => label === "total")?.amount ?? null,
    bySource: converted
      .filter(({ label }) => label !== "total")
      .map(({ printed, amount }) => {
        const name = printed.replace(/^其中[:：]?|[（(][^（()）]*[)）]$/g, "");
        return { name, amount, source: { section, name } };
      }),
  };
}

/** The text left of an amount. */
function labelBefore(sheet: Sheet, row: number, column: number): string {
  for (let at = column - 1; at >= 0; at -= 1) {
    const cell: Cell | undefined = sheet.cell(row, at);
    if (typeof cell?.value === "string" && cell.value.trim() !== "") {
      return cell.value.replace(/\s/g, "");
    }
  }
  return "";
}

function unitIn(label: string): string {
  return /[([]([万亿]?元)[)\]]/.exec(halfWidth(label))?.[1] ?? "";
}

function moneyUnit(units: readonly string[]): Funds["unit"] | undefined {
  const known: readonly Funds["unit"][] = ["万元", "亿元", "元"];
  return known.find((unit) => units.includes(unit));
}
