import type { BandReason } from "../../domain/assessment";
import type { AssessmentIngredients } from "../AssessmentIngredients";

type Say = (facts: AssessmentIngredients) => string;

const behind: Say = (f) =>
  f.lag === null ? "落后于进度" : `落后进度 ${f.lag}（应达 ${f.expected ?? "?"}）`;

const reason: Record<BandReason, Say> = {
  meetsTarget: (f) => `达到目标 ${f.target ?? ""}`.trimEnd(),
  aheadOfTarget: (f) => `提前达到全年目标 ${f.target ?? ""}`.trimEnd(),
  pace: (f) => (f.expected === null ? "符合进度" : `符合进度（应达 ${f.expected}）`),
  behindPace: behind,
  farBehindPace: behind,
  awayFromAnchor: (f) =>
    f.anchor === null || f.retreat === null ? "不进反退" : `比${f.anchor} 退步 ${f.retreat}`,
  nearLimit: (f) =>
    `接近${f.higherIsBetter ? "下限" : "上限"} ${f.target ?? ""}，余地只剩 ${f.fromTarget ?? "?"}`,
  short: (f) =>
    `${f.higherIsBetter ? "低于" : "高于"}目标 ${f.target ?? ""}，差 ${f.fromTarget ?? "?"}`,
  belowBound: () => "低于这项指标可能的最小值，请核对",
  aboveBound: () => "高于这项指标可能的最大值，请核对",
  unitSlip: (f) => `与目标 ${f.target ?? ""} 数量级不符，请核对计量单位`,
  cumulativeFell: (f) => `累计数比${f.anchor ?? "以前"} 还少，请核对`,
  aboveRange: (f) => `高于目标区间 ${f.target ?? ""}，需说明原因`,
  noBaseline: (f) => `无基线；尚未达到目标 ${f.target ?? ""}`.trimEnd(),
  noTarget: (f) => `${f.year} 年没有目标值`,
  neutral: () => "监测比较指标，不评价好坏",
  unconfirmedTarget: () => "目标值待确认，确认前不作评价",
  notBegun: () => "尚未开始",
  inProgress: () => "正在推进",
  done: () => "已经完成",
  late: () => "已到期，尚未完成",
};

const statuses = (f: AssessmentIngredients): string => `“${f.status}”`;

/** A space between a number and Chinese, none between two Chinese words: `18% 及以上`, `6.5 天及以下`. */
function spaced(point: string): string {
  return /[一-鿿]$/.test(point) ? point : `${point} `;
}

/** The sentences of an assessment; each gets facts that are already printed with decimals and units. */
export const assessment = {
  reason,
  missed: (f: AssessmentIngredients): string =>
    `${f.severity === null ? "" : `${f.severity}，`}离达标还差 ${f.fromTarget ?? "?"}${f.progress === null ? "" : `（完成进度 ${f.progress}）`}`,
  blank: (): string => "没有填写完成值",
  waveNotDone: (): string => "调查尚未开展，或结果未填",
  unreadable: (text: string): string => `填的“${text}”不是可以比较的数值`,
  worstOf: (parts: string): string => `分别评价${parts}，取其中最差的一项。`,
  result: (f: AssessmentIngredients): string => {
    const target = f.target === null ? "" : `，${f.year} 年目标 ${f.target}`;
    return `${f.period}完成 ${f.value ?? "?"}${target}，评价为${statuses(f)}：${f.verdict}。`;
  },
  noResult: (f: AssessmentIngredients): string => {
    const target = f.target === null ? "" : `；${f.year} 年目标 ${f.target}`;
    return `${f.period}${f.verdict}，评价为${statuses(f)}${target}。`;
  },
  path: (f: AssessmentIngredients): string =>
    `起点是${f.anchor ?? "?"}，按时间过去 ${f.elapsed} 计算，到${f.period}应达到 ${f.expected ?? "?"}。`,
  formula: (sum: string, progress: string): string => `完成进度 r = ${sum} = ${progress}。`,
  thresholds: (rule: string, list: readonly string[]): string =>
    `按“${rule}”判定：${list.join("；")}。`,
  threshold: (range: string, status: string): string => `${range}为${status}`,
  from: (point: string): string => `${spaced(point)}及以上`,
  above: (point: string): string => `超过 ${spaced(point)}`,
  upTo: (point: string): string => `${spaced(point)}及以下`,
  below: (point: string): string => `不足 ${spaced(point)}`,
  between: (low: string, lowIncluded: boolean, high: string, highIncluded: boolean): string =>
    `${lowIncluded ? "" : "超过 "}${spaced(low)}至${highIncluded ? " " : "不足 "}${spaced(high)}`,
  exactly: (point: string): string => `等于 ${spaced(point)}`,
  anyValue: "任何数值",
  next: (f: AssessmentIngredients, step: string, status: string): string =>
    `再${f.higherIsBetter ? "提高" : "降低"} ${step}，即转为“${status}”。`,
  decline: (f: AssessmentIngredients, baseline: string, size: string): string =>
    `比 ${f.baselineYear} 年的 ${baseline} ${f.higherIsBetter ? "低" : "高"} ${size}，仍在目标允许的范围内。`,
  rounding: (from: string, to: string, decimals: number): string =>
    `填报值 ${from} 四舍五入到 ${decimals} 位小数为 ${to}，评价结果因四舍五入而定。`,
  deviation: (size: string, over: boolean): string =>
    `比目标${over ? "多" : "少"} ${size}，偏差在 30% 以上，需要说明原因。`,
  reached: (year: number, target: string): string => `已达到 ${year} 年的目标 ${target}。`,
  reach: (
    f: AssessmentIngredients,
    at: { year: number; target: string; projected: string; required: string; reachable: string },
  ): string =>
    `照目前速度，${at.year} 年预计为 ${at.projected}（目标 ${at.target}）；要达到目标，今后每年需${f.higherIsBetter ? "提高" : "降低"} ${at.required}，${at.reachable}。`,
  fromZero: "年初的 0",
  anchorFrom: {
    actual: (year: number, value: string): string => ` ${year} 年实际 ${value}`,
    target: (year: number, value: string): string => ` ${year} 年目标 ${value}`,
    baseline: (year: number, value: string): string => ` ${year} 年基准 ${value}`,
  },
};
