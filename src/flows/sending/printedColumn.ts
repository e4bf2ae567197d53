import { sum } from "../../domain/decimal";
import type { FindingCode } from "../../domain/finding";
import type { PrintedPair, PrintedPoints, PrintedScores } from "../forms/printedScores";
import type { Submission } from "./Submission";

/** What the rows of a form print of one column, and what they come to with the execution rate. */
export interface PrintedColumn {
  /** Each cell once. */
  readonly points: readonly PrintedPoints[];
  /** Null where a row that has points may not be among them. */
  readonly sum: number | null;
}

/** Findings on rows that are nobody's. */
const nobodys: readonly FindingCode[] = [
  "structure/notInPlan",
  "structure/duplicateIndicator",
  "structure/nameMissing",
];

/**
 * Adds up a column of points that a form prints. Nothing comes of it where the points of the execution rate are unknown or blank, and where rows of its
 * sheet are nobody's.
 *
 * @example printedColumn(printed, "weight", submission).sum // 100
 */
export function printedColumn(
  { sheet, rows, execution }: PrintedScores,
  column: keyof PrintedPair,
  { examination: { findings } }: Submission,
): PrintedColumn {
  const points = rows.flatMap((row) => row[column] ?? []);
  const head = execution?.[column];
  const strange = findings.some(({ code, at }) => nobodys.includes(code) && at?.sheet === sheet);
  const isKnown = head && !strange && points.length > 0;
  return { points, sum: isKnown ? sum([...points, head].map(({ value }) => value)) : null };
}
