import { measuresOf } from "../../src/domain/indicator";
import { annex3 } from "./huzhouForm";
import type { CellSketch, SheetSketch } from "./snapshot";
import { yearEnd2024 } from "./values2024";

/** What one row of the form below says in place of what it would. */
export interface RowSketch {
  /** In the last column. */
  readonly words?: string;
  readonly actual?: number | null;
  /** 分值 and 得分, where the form prints them. */
  readonly weight?: number;
  readonly score?: number;
}

export interface FormSketch {
  /** By the number of the indicator in 附件3, with the component after it: `14住院`. */
  readonly rows?: Readonly<Record<string, RowSketch>>;
  /** Of the column of words. */
  readonly header?: string;
  /** Rows under the table. */
  readonly below?: readonly (string | readonly CellSketch[])[];
  readonly name?: string;
}

/** A 自评表 of 2024 with the indicators of 附件3 that meet their targets, and rows that say what the sketch does. */
export function selfEvaluation({
  rows = {},
  header = "偏差原因分析及改进措施",
  below = [],
  name = "自评表",
}: FormSketch): SheetSketch {
  const lines = annex3.flatMap((indicator) =>
    measuresOf(indicator).map(({ component, targets }, index): readonly CellSketch[] => {
      const reported = yearEnd2024.find(
        (each) => each.number === indicator.number && each.component === component,
      );
      const target = targets[2024]?.value ?? null;
      const met = reported?.verdict === "met" ? reported.value : target;
      const {
        words,
        actual = met,
        weight,
        score,
      } = rows[`${indicator.number}${component ?? ""}`] ?? {};
      return [
        index === 0 ? indicator.level1 : "^",
        index === 0 ? indicator.level2 : "^",
        index === 0 ? indicator.name : "^",
        component ?? "<",
        target,
        actual,
        weight ?? null,
        score ?? null,
        words ?? null,
      ];
    }),
  );
  return {
    name,
    rows: [
      "2024年度项目支出绩效自评表 | < | < | < | < | < | < | < | <",
      `一级指标 | 二级指标 | 三级指标 | < | 2024年指标值 | 2024年实际完成值 | 分值 | 得分 | ${header}`,
      ...lines,
      ...below,
    ],
  };
}
