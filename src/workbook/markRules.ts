import type { Band, Status } from "../domain/assessment";
import type { Interval } from "../domain/ladder";
import { formatA1 } from "./a1";
import { markOf, type MarkedStatus, type StatusMark } from "./statusMark";
import { symbolFormat } from "./symbolFormat";
import type { CellRef, MarkLook, MarkRule } from "./Workbook";

/** A cell whose value one measure's bands judge. */
export interface MarkedCell {
  readonly cell: CellRef;
  /** The measure's id, the tag by which the mark is recognised. */
  readonly id: string;
  readonly bands: readonly Band[];
  readonly decimals: number;
  /** What is shown is the held value times this: 100 where 0.385 is shown as 38.5%. */
  readonly scale: number;
  readonly numberFormat: string;
  /** The text the cell holds now, if it holds text. A text cannot be judged live: its mark holds for this text only. */
  readonly text: string | null;
  readonly status: Status;
  /** The status the cell has when it is blank. */
  readonly blank: Status;
}

/** The longest text a formula may hold in quotes. */
const longestLiteral = 255;

/**
 * 标记: the conditional formats that keep one cell marked as its value changes, also where the add-in is not installed.
 * Statuses that need no hand have none.
 *
 * @example a floor of 90 in F7 gives, among others, AND(ISNUMBER(F7),ROUND(F7,2)<90,N("ontrack:ind-19")=0)
 */
export function markRules(marked: MarkedCell): readonly MarkRule[] {
  const { cell, bands, text } = marked;
  const address = formatA1(cell);
  const looks: readonly (readonly [MarkedStatus, string])[] = [
    ...judged(bands).map(
      ([status, zones]) => [status, whenNumber(marked, address, zones)] as const,
    ),
    ["invalid", whenUnreadable(address, text)],
    ...(marked.blank === "missing" ? [["missing", `LEN(${address})=0`] as const] : []),
    ...textLook(marked, address),
  ];
  return looks.map(([status, condition]) => ({
    range: { top: cell.row, left: cell.column, bottom: cell.row, right: cell.column },
    formula: `AND(${condition},N("ontrack:${marked.id}")=0)`,
    look: lookOf(status, marked.numberFormat),
  }));
}

function judged(bands: readonly Band[]): readonly (readonly [MarkedStatus, readonly Interval[]])[] {
  const zones = new Map<MarkedStatus, Interval[]>();
  for (const band of bands) {
    if (!isMarked(band.status)) continue;
    const known = zones.get(band.status) ?? [];
    zones.set(band.status, joined(known, band));
  }
  return [...zones];
}

function isMarked(status: Status): status is MarkedStatus {
  return markOf(status) !== undefined;
}

/** Adds a band to a status's stretches, as one with the last where they touch. */
function joined(zones: readonly Interval[], band: Interval): Interval[] {
  const last = zones.at(-1);
  if (last?.to !== band.from || last.toIncluded === band.fromIncluded) return [...zones, band];
  return [...zones.slice(0, -1), { ...last, to: band.to, toIncluded: band.toIncluded }];
}

function whenNumber(
  { scale, decimals }: MarkedCell,
  address: string,
  zones: readonly Interval[],
): string {
  const shown = scale === 1 ? address : `${address}*${scale}`;
  const value = `ROUND(${shown},${decimals})`;
  const inside = zones.map((zone) => within(value, zone));
  const anywhere = inside.length === 1 ? inside[0] : `OR(${inside.join(",")})`;
  return `ISNUMBER(${address}),${anywhere}`;
}

function within(value: string, { from, fromIncluded, to, toIncluded }: Interval): string {
  const above = from === -Infinity ? [] : [`${value}${fromIncluded ? ">=" : ">"}${from}`];
  const below = to === Infinity ? [] : [`${value}${toIncluded ? "<=" : "<"}${to}`];
  const both = [...above, ...below];
  return both.length === 1
    ? (both[0] ?? "TRUE")
    : both.length === 0
      ? "TRUE"
      : `AND(${both.join(",")})`;
}

/** Text that is no number, or an error value; the text of the moment has its own rule. */
function whenUnreadable(address: string, text: string | null): string {
  const foreign = `AND(ISTEXT(${address}),LEN(TRIM(${address}))>0,ISERROR(VALUE(${address})))`;
  const other =
    text === null || text.length > longestLiteral
      ? foreign
      : `AND(${foreign},NOT(EXACT(${address},${quoted(text)})))`;
  return `IF(ISERROR(${address}),TRUE,${other})`;
}

function textLook(
  { text, status }: MarkedCell,
  address: string,
): readonly (readonly [MarkedStatus, string])[] {
  if (text === null || text.length > longestLiteral || !isMarked(status)) return [];
  return [[status, `EXACT(${address},${quoted(text)})`]];
}

function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}

function lookOf(status: MarkedStatus, numberFormat: string): MarkLook {
  const { fill, color, symbol } = markOf(status) as StatusMark;
  return { fill, color, bold: true, numberFormat: symbolFormat(symbol, numberFormat) };
}
