import type { FlatRow } from "./buildTable";
import type { FlatColumn } from "./FlatColumn";
import { level1Words, level2Words } from "./lookAt";
import type { FlatRepair } from "./readFlatTable";

const words: readonly string[] = [
  "产出指标",
  "效益指标",
  "满意度指标",
  "成本指标",
  "项目完成指标",
  "数量指标",
  "质量指标",
  "时效指标",
  "经济效益指标",
  "社会效益指标",
  "生态效益指标",
  "可持续影响指标",
  "服务对象满意度指标",
];

/**
 * Gives the levels that lost their first character it back: 出指标 is 产出指标, for only one word of a 绩效目标表 ends so.
 */
export function repairLevels(
  columns: readonly FlatColumn[],
  rows: readonly FlatRow[],
): { readonly rows: readonly FlatRow[]; readonly repairs: readonly FlatRepair[] } {
  const repairs: FlatRepair[] = [];
  const repaired = rows.map((row) =>
    row.map((cell, column) => {
      const [first] = cell;
      const found = cell.map(({ key }) => key).join("");
      const word = columns[column]?.kind === "level" ? wordEndingIn(found) : undefined;
      if (!first || word === undefined) return cell;
      const evidence = [{ kind: "dictionary", word } as const];
      const repair = { found, proposed: word, candidates: [word], isCertain: true, evidence };
      repairs.push({ line: first.line, repair });
      return [{ ...first, text: word, key: word }];
    }),
  );
  return { rows: repaired, repairs };
}

function wordEndingIn(found: string): string | undefined {
  if (!found.endsWith("指标") || level1Words.test(found) || level2Words.test(found))
    return undefined;
  const possible = words.filter((word) => word.slice(1) === found);
  return possible.length === 1 ? possible[0] : undefined;
}
