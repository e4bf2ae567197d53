import type { Band, Status } from "../domain/assessment";
import type { Interval } from "../domain/ladder";
import { formatA1 } from "./a1";
import { markOf, statusMarks, type MarkedStatus } from "./statusMark";
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
  const { cell, text } = marked;
  const address = formatA1(cell);
  const looks: readonly (readonly [MarkedStatus, string])[] = [
    ...whenNumber(marked, address),
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

/**
 * An impossible value first: what is impossible as entered may be rounded into another status. A percentage is rounded as it is
 * held, for a hundred times 1.005 falls short of 100.5 in binary, and once more for what the multiplication adds.
 */
function whenNumber(
  { bands, scale, decimals }: MarkedCell,
  address: string,
): readonly (readonly [MarkedStatus, string])[] {
  const entered = scale === 1 ? address : `${address}*${scale}`;
  const rounded =
    scale === 1
      ? `ROUND(${address},${decimals})`
      : `ROUND(ROUND(${address},${decimals + Math.log10(scale)})*${scale},${decimals})`;
  const conditions = judged(bands).map(([status, zones]) => {
    const inside = zones.map((zone) => within(rounded, zone));
    const slips = status === "invalid" ? slipsOf(bands).map((zone) => within(entered, zone)) : [];
    return [status, `ISNUMBER(${address}),${anyOf([...inside, ...slips])}`] as const;
  });
  const isImpossible = ([status]: readonly [MarkedStatus, string]): boolean => status === "invalid";
  return [
    ...conditions.filter(isImpossible),
    ...conditions.filter((condition) => !isImpossible(condition)),
  ];
}

function slipsOf(bands: readonly Band[]): readonly Band[] {
  return bands.filter(({ reason }) => reason === "unitSlip");
}

function anyOf(conditions: readonly string[]): string {
  return conditions.length === 1 ? (conditions[0] ?? "FALSE") : `OR(${conditions.join(",")})`;
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

function within(value: string, { from, fromIncluded, to, toIncluded }: Interval): string {
  const above = from === -Infinity ? [] : [`${value}${fromIncluded ? ">=" : ">"}${from}`];
  const below = to === Infinity ? [] : [`${value}${toIncluded ? "<=" : "<"}${to}`];
  const both = [...above, ...below];
  const [only = "TRUE"] = both;
  return both.length > 1 ? `AND(${both.join(",")})` : only;
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
  const { fill, color, symbol } = statusMarks[status];
  return { fill, color, bold: true, numberFormat: symbolFormat(symbol, numberFormat) };
}
