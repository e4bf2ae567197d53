import { annualRows, targetRows, type TargetRow } from "./publishedTables";

const years = [2023, 2024, 2025];
const comparators = { "≥": ">=", "≤": "<=", "=": "=" } as const;

/** A row of 分年度主要目标表 as one of 绩效目标表 would be; its group is its first level. */
function annualRow(cells: readonly string[], level1: string): TargetRow {
  const [, label = "", ...figures] = cells;
  const [, name = "", unit = ""] = /^(.*?)(?:\((%)\))?$/.exec(label) ?? [];
  return { level1, level2: "", name, unit, sign: "≥", figures };
}

const annual = annualRows
  .slice(1)
  .map((row) => row.split(" | "))
  .reduce<readonly TargetRow[]>((rows, cells) => {
    const [group = ""] = cells;
    const level1 = group === "^" ? (rows.at(-1)?.level1 ?? "") : group;
    return [...rows, annualRow(cells, level1)];
  }, []);

/** A row of the same name, or of the same four figures, states an indicator of 绩效目标表 once more. */
const isNew = (row: TargetRow): boolean =>
  !targetRows.some(
    ({ name, figures }) => name === row.name || Number(figures[0]) === Number(row.figures[0]),
  );

/** As an officer would call its path, by the words of its name and then by its figures. */
function shapeOf({ name, figures, sign }: TargetRow): string {
  const [baseline = NaN, ...targets] = figures.map(Number);
  if (name.includes("满意度")) return "survey";
  if (name.includes("增幅")) return "growth";
  if (figures.every((figure) => figure === "100")) return "maintain";
  if (sign === "≥" && targets.every((target) => target <= baseline)) return "floor";
  const stands = targets.some((target, at) => at > 0 && target === targets[at - 1]);
  return stands ? "step" : "improve";
}

function pathOf([baseline, ...targets]: readonly string[]): string {
  const due = targets.map((figure, at) => `${years[at]}:${Number(figure)}`);
  return `${Number(baseline)} → ${due.join(" ")}`;
}

function factOf(row: TargetRow): string {
  const { level1, level2, name, unit, sign, figures, second } = row;
  const decimals = [...figures, ...(second ?? [])].map((text) => text.split(".")[1]?.length ?? 0);
  return [
    name.replace("(", "（").replace(")", "）"),
    ...[level1, level2, unit, comparators[sign], shapeOf(row), Math.max(...decimals)],
    ...(second ? [`门诊 ${pathOf(figures)}`, `住院 ${pathOf(second)}`] : [pathOf(figures)]),
  ].join(" | ");
}

/** The 22 indicators of 绩效目标表 and those that only 分年度主要目标表 has, worked out from the tables as written by hand. */
export const indicatorFacts: readonly string[] = [...targetRows, ...annual.filter(isNew)].map(
  factOf,
);
