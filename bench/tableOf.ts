import type { Measurement } from "./measure";
import type { Row } from "./Row";

/**
 * The rows as a Markdown table. The last column compares each contender with ours, the first of its row.
 *
 * @example tableOf([{ what: "read", measurements: [{ peer: "ontrack", ms: 10 }, { peer: "exceljs", ms: 80 }], … }])
 *   // | read | exceljs | 80.0 | | 8.0 |
 */
export function tableOf(rows: readonly Row[]): string {
  const lines = rows.flatMap(({ what, measurements }) =>
    measurements.map((each, index) => line(index === 0 ? what : "", each, measurements[0] ?? each)),
  );
  const remarks = rows.map(({ what, budget, note }) => `- **${what}** Budget: ${budget}. ${note}`);
  return [
    "| what | who | time, ms | memory at its peak, MB | × ours |",
    "|---|---|--:|--:|--:|",
    ...lines,
    "",
    ...remarks,
    "",
  ].join("\n");
}

function line(what: string, { peer, ms, megabytes }: Measurement, ours: Measurement): string {
  const memory = megabytes === undefined ? "" : megabytes.toFixed(0);
  return `| ${what} | ${peer} | ${threeDigits(ms)} | ${memory} | ${threeDigits(ms / ours.ms)} |`;
}

function threeDigits(value: number): string {
  return value >= 100 ? value.toFixed(0) : value.toPrecision(3);
}
