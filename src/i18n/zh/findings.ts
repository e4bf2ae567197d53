import type { ValueElsewhere } from "../../domain/ValueElsewhere";
import { describePeriod } from "../describePeriod";
import type { FindingWords } from "../FindingWords";
import type { FurtherCode } from "./furtherFindings";
import { plainNumber } from "../plainNumber";

const n = plainNumber;

function slip(value: number, suggested: number): string {
  const factor = Math.abs(suggested / value);
  return factor >= 1 ? `少填了 ${n(factor)} 倍` : `多填了 ${n(1 / factor)} 倍`;
}

function bounds(lower: number | null, upper: number | null, unit: string): string {
  if (lower !== null && upper !== null) return `${n(lower)} 至 ${n(upper)}${unit} 之间`;
  if (lower !== null) return `${n(lower)}${unit} 及以上`;
  return `${n(upper ?? Infinity)}${unit} 及以下`;
}

/** All names of a short list, the first five of a long one. */
function firstFew(names: readonly string[]): string {
  return names.slice(0, 5).join("、") + (names.length > 5 ? "等" : "");
}

function blankHere(name: string, { at, value, unit, count }: ValueElsewhere, cell: string): string {
  const all = count > 1 ? `；本表 ${count} 格完成值都空着，别处都有` : "";
  return `${cell}没有填写“${name}”，${at.sheet}!${at.cell} 填的是 ${n(value)}${unit}${all}。请补上。`;
}

const hiddenThings = { sheet: "工作表", rows: "行", columns: "列" };

/**
 * One sentence or two per finding that an examination makes: what is wrong, with its numbers, and what to do. The others' are in
 * `furtherFindings`.
 */
export const findings: Omit<FindingWords, FurtherCode> = {
  "structure/notRecognised": ({ nearest, missing }, _cell, { form }) => {
    const near = nearest === null ? "" : `，最接近的是${form[nearest]}`;
    const lacks = missing.length === 0 ? "" : `，缺少：${missing.join("、")}`;
    return `没有找到分年度主要目标表或绩效目标表${near}${lacks}。请核对文件，或补上缺少的表头后再检查。`;
  },
  "structure/noActualColumn": ({ period }) =>
    `表中没有${describePeriod(period, "zh")}的完成值列，因此不能评价完成情况。请加一列“${describePeriod(period, "zh")}实际完成值”并填写，或另选报告期。`,
  "structure/hidden": ({ what, name }, cell) =>
    `${cell}有隐藏的${hiddenThings[what]}：${name}。隐藏内容同样参加审核，请取消隐藏并核对。`,
  "structure/ambiguousColumns": ({ role, headers }, cell, { columnRole }) =>
    `${cell}有 ${headers.length} 列都像是“${columnRole(role)}”：${headers.map((header) => `“${header}”`).join("、")}，没有采用其中任何一列。请改写表头，只留一列。`,
  "structure/notInPlan": ({ name }, cell) =>
    `${cell}的指标“${name}”不在目标方案中，按本表自己的基准值和目标值评价。请核对指标名称，或确认是自行增加的指标。`,
  "structure/missingIndicators": ({ names }) =>
    `目标方案中有 ${names.length} 项指标在表中找不到：${firstFew(names)}。请补上，或在情况说明中写明不填的原因。`,
  "structure/nameMissing": ({ above }, cell) =>
    `${cell}缺指标名称，这一行${above === null ? "" : `（在“${above}”下面）`}的数没有采用。请补上名称。`,
  "structure/duplicateIndicator": ({ name, first }, cell) =>
    `${cell}的指标“${name}”与 ${first} 重复。请保留一行，删去另一行。`,
  "plan/carriedMalformed": ({ place }) =>
    `随本工作簿的目标方案读不出来${place === "" ? "" : `（${place}）`}，没有采用，改按其他方案或本表自己的目标检查。请将目标方案重新存入本工作簿，或从中移除。`,
  "plan/carriedAltered": () =>
    "随本工作簿的目标方案存入后被改动过（校验值不符），没有采用，改按其他方案或本表自己的目标检查。请向发送人核实，再将目标方案重新存入本工作簿，或从中移除。",
  "plan/carriedNewer": () =>
    "随本工作簿的目标方案是用更新的版本存入的，本版本不能读取，改按其他方案或本表自己的目标检查。请升级本工具后再检查。",
  "plan/carriedTwice": ({ count }) =>
    `本工作簿里有 ${count} 份目标方案，不知以哪一份为准，都没有采用，改按其他方案或本表自己的目标检查。请选定方案后重新存入（只留这一份），或全部移除。`,
  "plan/carriedDiffers": ({ title }) =>
    `检查依据的是随本工作簿的目标方案，它与内置的“${title}”内容不同。请确认方案经过批准；要按内置方案检查的，请在“目标方案”中改选。`,
  "plan/fitsNothing": ({ title }) =>
    `本表没有一项指标在目标方案“${title}”中，因此没有采用它，改按其他方案或本表自己的目标检查。请确认选对了方案和工作簿。`,
  "value/required": ({ name, elsewhere }, cell) =>
    elsewhere
      ? blankHere(name, elsewhere, cell)
      : `${cell}没有填写“${name}”的完成值。请填写；确无数据的，请在备注中说明。`,
  "value/notCalculated": ({ formula }, cell) =>
    `${cell}的公式 =${formula} 没有计算结果。请在 Excel 或 WPS 中打开、重新计算（F9）并保存后再检查。`,
  "value/errorValue": ({ error }, cell) =>
    `${cell}的公式结果是错误值 ${error}。请检查公式引用的单元格，改正后再检查。`,
  "value/numberAsText": ({ text, value }, cell) =>
    `${cell}的“${text}”是文本格式的数字，已按 ${n(value)} 处理。请改为数值格式，否则表内公式不会计入。`,
  "value/notANumber": ({ text }, cell) =>
    `${cell}填的是“${text}”，不是数字。请只填数字，计量单位和说明写到备注列。`,
  "value/unitSlip": ({ value, suggested, unit }, cell) =>
    `${cell}填的是 ${n(value)}，像是${slip(value, suggested)}。如确是 ${n(suggested)}${unit}，请改为 ${n(suggested)}；如 ${n(value)} 无误，请核对计量单位${unit === "" ? "" : `（${unit}）`}。`,
  "value/outOfBounds": ({ value, lower, upper, unit }, cell) =>
    `${cell}填的是 ${n(value)}${unit}，这项指标只能在 ${bounds(lower, upper, unit)}。请核对数值和计量单位。`,
  "value/cumulativeFell": ({ value, before, year }, cell) =>
    `${cell}填的是 ${n(value)}，比 ${year} 年的 ${n(before)} 还少，累计数不会减少。请核对是否填成了当年新增数。`,
  "value/decimals": ({ value, decimals }, cell) =>
    `${cell}的 ${n(value)} 小数位数多于评价所取的 ${decimals} 位，比较时四舍五入到 ${decimals} 位。请按 ${decimals} 位小数填写。`,
  "value/jump": ({ value, before, year }, cell) =>
    `${cell}填的是 ${n(value)}，${year} 年是 ${n(before)}，变动超过 20%。这项指标只作监测比较，请核对数值无误。`,
  "value/tablesDisagree": ({ here, there, other }, cell) =>
    `${cell}填的是 ${n(here)}，工作表“${other.sheet}”${other.cell} 的同一指标填的是 ${n(there)}。请查对后把两处改成一致。`,
  "value/damagedCell": ({ detail }, cell) =>
    `${cell}的内容读不出来（${detail}），没有猜测。请在 Excel 或 WPS 中重新填写这个单元格并保存。`,
  "target/differsFromPlan": ({ year, baseline, inTable, inPlan }, cell) =>
    `${cell}的 ${year} 年${baseline ? "基准值" : "目标值"}是 ${n(inTable)}，目标方案是 ${n(inPlan)}。请改为 ${n(inPlan)}；如方案已批准调整，请改用新方案。`,
  "target/unconfirmed": ({ year, candidates }, cell) =>
    `${cell}的 ${year} 年目标值在原文件中看不清，可能是 ${candidates.join(" 或 ")}。请查对正式文件，确认后再报送。`,
  "target/componentMissing": ({ missing }, cell) =>
    `${cell}的指标要分别填写，缺少：${missing.join("、")}。请补上各组成部分的数值。`,
  "target/weakerThanPlan": ({ year, own, plan }, cell) =>
    `${cell}申报的 ${year} 年目标值 ${n(own)} 弱于上级方案的 ${n(plan)}。请改为不弱于 ${n(plan)} 的数值。`,
  "target/regresses": ({ year, own, baseline }, cell) =>
    `${cell}申报的 ${year} 年目标值 ${n(own)} 比基准值 ${n(baseline)} 还差。请核对；确需降低目标的，请说明原因。`,
  "target/notMonotone": ({ year, own, before }, cell) =>
    `${cell}申报的 ${year} 年目标值 ${n(own)} 不如上一年的 ${n(before)}。请核对；确需回落的，请说明原因。`,
  "target/tablesDisagree": ({ year, baseline, here, there, other }, cell) =>
    `${cell}的 ${year} 年${baseline ? "基准值" : "目标值"}是 ${n(here)}，工作表“${other.sheet}”${other.cell} 的同一指标是 ${n(there)}。请查对正式文件，把两处改成一致。`,
  "funds/sum": ({ total, sum, parts }, cell) =>
    `${cell}的资金总额是 ${n(total)}，各项之和（${parts.join(" + ")}）是 ${n(sum)}，相差 ${n(Math.abs(total - sum))}。请核对总额和各项。`,
  "weights/sum": ({ profile, full, sum, empty }, cell) =>
    profile === null
      ? `${cell}的分值合计是 ${n(sum)} 分，应为 ${n(full)} 分。请核对各项分值。`
      : `按评分办法“${profile}”，本表的分值合计是 ${n(sum)} 分，应为 ${n(full)} 分：表中没有${empty.join("、")}的指标。请补上这些指标，或选用适合本表的评分办法。`,
  "assessment/offTrack": ({ name, status, value, target, unit }, cell, { status: names }) =>
    `${cell}“${name}”${value === null || target === null ? "" : `完成 ${n(value)}${unit}，目标 ${n(target)}${unit}，`}评价是“${names[status]}”。请核对数值；无误的，请写明原因和改进措施。`,
  "assessment/rounding": ({ value, rounded, decimals }, cell) =>
    `${cell}的 ${n(value)} 四舍五入到 ${decimals} 位小数后是 ${n(rounded)}，评价结果因四舍五入而定。请确认可以这样取数。`,
};
