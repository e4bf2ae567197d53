import { halfWidth } from "../intake/halfWidth";
import { fundWords } from "./headerVocabulary";
import type { Grid } from "./Grid";
import type { RecognisedTable } from "./RecognisedTable";

/**
 * Finds the amounts of 项目资金 in the head of a 绩效目标表: each label's amount is the first cell right of it that holds a number, or
 * is empty.
 *
 * @param lines sheet rows between the table before and the header.
 * @example readFunds(grid, [2, 3]) // [{ label: "total", cell: … }, { label: "中央", cell: … }]
 */
export function readFunds(grid: Grid, lines: readonly number[]): RecognisedTable["funds"] {
  const found: RecognisedTable["funds"][number][] = [];
  for (const row of lines) {
    for (let column = grid.left; column <= grid.right; column += 1) {
      const home = grid.home(row, column);
      if (home.column !== column) continue;
      const label = fundLabel(grid.text(row, column));
      const at = label === undefined ? undefined : amountColumn(grid, row, column);
      if (label === undefined || at === undefined || found.some((fund) => fund.label === label)) {
        continue;
      }
      found.push({
        label,
        cell: { sheet: grid.sheet.name, ...grid.home(row, at) },
      });
    }
  }
  return found;
}

function fundLabel(text: string): string | undefined {
  const key = halfWidth(text)
    .replace(/\s|[([][^)\]]*[)\]]/g, "")
    .replace(/^其中:?/, "");
  return fundWords.find(([, pattern]) => pattern.test(key) && key.length <= 20)?.[0];
}

function amountColumn(grid: Grid, row: number, labelColumn: number): number | undefined {
  const next = (grid.merge(row, labelColumn)?.right ?? labelColumn) + 1;
  if (next > grid.right) return undefined;
  const text = halfWidth(grid.text(row, next)).replace(/[\s,]/g, "");
  return text === "" || /^-?\d+(?:\.\d+)?(?:[万亿]?元)?$/.test(text) ? next : undefined;
}
