import huzhouData from "../../seeds/plans/huzhou-2023.json";
import { measuresOf, type Indicator } from "../../src/domain/indicator";
import { parsePlan } from "../../src/intake/parsePlan";
import type { CellSketch, SheetSketch } from "./snapshot";
import type { Reported } from "./values2024";

export const huzhou = parsePlan(huzhouData);

/** The indicators of 附件3 in their order. */
export const annex3: readonly Indicator[] = huzhou.indicators.filter(({ id }) =>
  /^ind-\d\d$/.test(id),
);

/**
 * A 绩效目标表 in the layout of 附件3 with a column of results; indicators with components take a row for each component, the
 * name merged over them.
 *
 * @param header of the results' column, such as `2024年实际完成值`.
 */
export function huzhouForm(
  header: string,
  reported: readonly Reported[],
  name = "绩效目标表",
): SheetSketch {
  const rows = annex3.flatMap((indicator): (readonly CellSketch[])[] =>
    measuresOf(indicator).map(({ component, baseline, targets }, index) => [
      index === 0 ? indicator.level1 : "^",
      index === 0 ? indicator.level2 : "^",
      index === 0 ? `${indicator.number ?? ""}.${indicator.name}` : "^",
      baseline,
      ...[2023, 2024, 2025].map((year) => targets[year]?.value ?? null),
      reported.find((each) => each.number === indicator.number && each.component === component)
        ?.value ?? null,
      null,
    ]),
  );
  return {
    name,
    rows: [
      "绩效目标表 | < | < | < | < | < | < | < | <",
      "项目资金（万元） | < | 97500 | 其中：申请中央补助 | 50000 | 地方资金 | 34850 | 其他 | 12650",
      [
        "绩效指标",
        "<",
        "<",
        "2022年数据",
        "2023年目标值",
        "2024年目标值",
        "2025年目标值",
        header,
        "备注",
      ],
      ["一级指标", "二级指标", "三级指标", "^", "^", "^", "^", "^", "^"],
      ...rows,
    ],
  };
}
