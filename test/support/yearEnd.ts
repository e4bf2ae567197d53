import { examine } from "../../src/flows/examine";
import type { Examination } from "../../src/flows/Examination";
import { fillEdits } from "../../src/flows/forms/fillEdits";
import { checkBeforeSending } from "../../src/flows/sending/checkBeforeSending";
import type { SendingCheck } from "../../src/flows/sending/SendingCheck";
import { reportedYear } from "../../src/flows/sending/reportedYear";
import { submissionOf } from "../../src/flows/sending/submissionOf";
import { parseA1 } from "../../src/workbook/a1";
import type { GridWorkbook } from "../../src/workbook/GridWorkbook";
import type { CellRef, Edit, Snapshot } from "../../src/workbook/Workbook";
import { newXlsx } from "../../src/workbook/xlsx/newXlsx";
import { openXlsx } from "../../src/workbook/xlsx/openXlsx";
import { fillingOf } from "./filledForms";
import { builtinLayouts, layoutOf } from "./formLayouts";
import { huzhou, huzhouForm } from "./huzhouForm";
import { period } from "./measures";
import { standard } from "./scoring";
import { sheetOf } from "./sheetOf";
import { snapshot, type CellSketch, type SheetSketch } from "./snapshot";
import { yearEnd2024, type Reported } from "./values2024";

const year = period("2024");
const plans = [{ plan: huzhou, source: "builtin" as const }];

/** The rows of 附件1 with the results that 附件3 does not ask for. */
const inAnnex1 = [
  ...["ind-01", "key-05", "ind-08", "ind-09", "ind-11", "key-06", "ind-12", "key-07"],
  ...["ind-19", "ind-20", "key-09"],
];
const onlyInAnnex1 = new Map([
  ["key-05", 45],
  ["key-06", 63.1],
  ["key-07", 80],
  ["key-09", 46.2],
]);

const annual: SheetSketch = {
  name: "分年度主要目标表",
  rows: [
    "重点指标 | 2022年 | 2023年 | 2024年 | 2025年 | 2024年实际完成值",
    ...inAnnex1.map((id): readonly CellSketch[] => {
      const indicator = huzhou.indicators.find((each) => each.id === id);
      if (!indicator) throw new Error(`no indicator ${id}`);
      const { name, unit, number, baseline, targets } = indicator;
      const inAnnex3 = yearEnd2024.find((each) => each.number === number)?.value ?? null;
      return [
        unit === "" ? name : `${name}（${unit}）`,
        baseline,
        ...[2023, 2024, 2025].map((each) => targets[each]?.value ?? null),
        onlyInAnnex1.get(id) ?? inAnnex3,
      ];
    }),
  ],
};

const ownRules: SheetSketch = {
  name: "审核规则",
  rows: [
    "规则 | 级别 | 提示语",
    "绝对值([中央] - [地方]) < 20000 | 错误 | 请核对资金来源",
    "[三级公立医院平均住院日] <= [目标] | 警告 | 请说明住院日",
  ],
};

/** What the unit adds to its 自评表 by hand: money, why each target was missed, and who signs. */
const written: Readonly<Record<string, string | number>> = {
  A3: "填报单位：市卫生健康委",
  E7: 40957,
  G7: 40957,
  J7: 10,
  E8: 40957,
  G8: 40957,
  J14: "检查检验收入随门急诊量增长，服务收入占比只到38.8%，明年继续调整价格结构。",
  J17: "秋季呼吸道疾病高发，门诊人次多于预期，出院人次持平。",
  J21: "新院区收治的轻症较多，病例组合指数只到1.02，已调整病种结构。",
  J23: "一家民族医院的检验系统更换供应商，互认接口停用两个月。",
  J25: "一家县级医院偿还历史债务，当年收支为负，已列入化债计划。",
  J26: "信息系统升级费用列支，比重略高于目标，已压缩会议和差旅支出。",
  J28: "老年患者比重上升，住院次均费用增幅高于目标，已加强病种成本管理。",
  J32: "绩效部分随业务量增加，稳定收入占比只到39%，正在修订薪酬方案。",
  J34: "区域医疗中心开诊分流了基层诊疗量，已调整签约服务范围。",
  J37: "夜班补助方案十一月才落实，医务人员满意度仍低于目标。",
  I38: 98.33,
  A39: "填报人：沈一苇  联系电话：0572-2100000  填报日期：2025年1月10日",
};

/** 绩效目标表, 分年度主要目标表, 自评表 and 审核规则 of 2024: everything is filled in, explained and signed, ten targets are missed. */
export async function yearEnd(): Promise<GridWorkbook> {
  const sheets = [huzhouForm("2024年实际完成值", yearEnd2024), annual, ownRules];
  const workbook = openXlsx(newXlsx(sheets.map(sheetOf)));
  const self = layoutOf("self");
  const filling = fillingOf(workbook.snapshot, self, year, standard);
  await workbook.write(fillEdits(filling, new Set(filling.proposals)));
  await workbook.write(
    Object.entries(written).map(([address, value]): Edit => ({
      kind: "set",
      cell: cellAt(`${self.title}!${address}`),
      value,
    })),
  );
  return workbook;
}

/**
 * @param address with its sheet.
 * @example cellAt("绩效目标表!H5") // { sheet: "绩效目标表", row: 4, column: 7 }
 */
export function cellAt(address: string): CellRef {
  const [sheet = "", a1 = ""] = address.split("!");
  const position = parseA1(a1);
  if (!position) throw new Error(`no cell ${address}`);
  return { sheet, ...position };
}

/** The submission of 2023, whose values differ a little from those of 2024 but where some are given. */
export function previousYear(values: Readonly<Record<number, number>> = {}): Examination {
  const reported = yearEnd2024.map((each): Reported => {
    const isBound = each.value === 100;
    const value = values[each.number] ?? (isBound ? 100 : Number(each.value) * 0.99);
    return { ...each, value };
  });
  const shot = snapshot(huzhouForm("2023年实际完成值", reported));
  return examine(shot, { plans, planId: huzhou.id, period: period("2023") });
}

/** Checks a workbook of 2024 as it is sent: by the Huzhou plan, the common scoring profile and the submission of 2023. */
export function checkedYearEnd(shot: Snapshot, previous = previousYear()): SendingCheck {
  const examination = examine(shot, { plans, period: year });
  const options = { profile: standard, previous: reportedYear(previous) };
  return checkBeforeSending(submissionOf(shot, examination, [...builtinLayouts.values()], options));
}
