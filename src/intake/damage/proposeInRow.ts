import type { Evidence, Repair } from "../Repair";
import { isCountUnit } from "./isCountUnit";
import { splitOf } from "./splitOf";

/** A figure of a row of baselines and targets. */
export interface RowFigure {
  readonly value: number;
  readonly decimals: number;
  /** The upper end of a range. */
  readonly upTo?: number;
}

/** So many times the largest of its neighbours no figure of a path is, unless it lost a sign. */
const muchLarger = 4;
/** A reading fits neighbours of half and of twice its size. */
const near = 2;
const mostDecimals = 2;

/**
 * Proposes how a figure of a row read before it lost its decimal point or its dash: 655 was 6.55 beside 6.73, 6.60 and 6.50; 58 was 5—8 beside
 * 3—5 and 4—6; 9092% was 90.92% or 90—92%. It does so only for a figure that is out of all proportion to the others of its row.
 *
 * @param found the figure as it stands there, with its signs and unit.
 * @param unit 计量单位 of the row; counts have no decimals.
 * @param others the other figures of the same quantity.
 * @returns null when nothing is to be doubted; `proposed` is null where more than one reading fits.
 * @example proposeInRow("655", { value: 655, decimals: 0 }, "天", [6.73, 6.6, 6.5].map(two))?.proposed // "6.55"
 */
export function proposeInRow(
  found: string,
  figure: RowFigure,
  unit: string,
  others: readonly RowFigure[],
): Repair | null {
  const { value, decimals, upTo } = figure;
  if (decimals > 0 || upTo !== undefined || value < 10 || others.length === 0) return null;
  const values = others.flatMap((other) => [other.value, other.upTo ?? other.value]);
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const fits = (reading: number): boolean => reading >= low / near && reading <= high * near;
  const isBeyond = unit === "%" && value > 100 && high <= 100;
  const isOdd = isBeyond || value > muchLarger * high;
  const points = isOdd ? withPoint(value, unit, others).filter(fits) : [];
  const split = splitOf(value);
  const isAmongRanges = others.some((other) => other.upTo !== undefined) && value > high;
  const isRange = (isBeyond || isAmongRanges) && split && fits(split.low) && fits(split.high);
  const readings = [...points.map(String), ...(isRange ? [`${split.low}—${split.high}`] : [])].map(
    (reading) => found.replace(String(value), reading),
  );
  if (readings.length === 0) return null;
  const neighbours: Evidence = { kind: "neighbours", values };
  return {
    found,
    proposed: readings.length === 1 ? (readings[0] ?? null) : null,
    candidates: [...readings, found],
    isCertain: false,
    evidence: isBeyond ? [{ kind: "outOfBounds", lower: 0, upper: 100 }, neighbours] : [neighbours],
  };
}

function withPoint(value: number, unit: string, others: readonly RowFigure[]): readonly number[] {
  const printed = Math.max(...others.map(({ decimals }) => decimals));
  const most = isCountUnit(unit) ? printed : Math.max(printed, mostDecimals);
  return Array.from({ length: most }, (_, index) => value / 10 ** (index + 1));
}
