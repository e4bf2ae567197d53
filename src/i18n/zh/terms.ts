import type { MissedSeverity, Reach, Status } from "../../domain/assessment";
import type { Severity } from "../../domain/finding";
import type { Comparator, Direction, Shape } from "../../domain/indicator";
import type { Use } from "../../flows/Examination";
import type { FormKind } from "../../workbook/RecognisedTable";

/** The names of things, as the field writes them. */
export const terms = {
  status: {
    met: "达标",
    onTrack: "正常",
    watch: "关注",
    offTrack: "偏离",
    worsening: "恶化",
    missed: "未达标",
    missing: "缺数",
    invalid: "待核",
    notAssessed: "不考核",
    unconfirmed: "目标待确认",
  } satisfies Record<Status, string>,
  missedSeverity: {
    slight: "轻微",
    medium: "中度",
    severe: "严重",
    worsening: "倒退",
  } satisfies Record<MissedSeverity, string>,
  severity: { error: "错误", warning: "警告", hint: "提示" } satisfies Record<Severity, string>,
  shape: {
    improve: "逐年改善",
    step: "阶梯",
    floor: "守住下限",
    cap: "控制上限",
    maintain: "保持满值",
    range: "区间",
    cumulative: "累计",
    annual: "每年完成",
    growth: "增幅",
    survey: "满意度调查",
    milestone: "里程碑",
    neutral: "监测比较",
  } satisfies Record<Shape, string>,
  direction: {
    up: "越高越好",
    down: "越低越好",
    none: "监测比较",
  } satisfies Record<Direction, string>,
  comparator: {
    ">=": "不低于",
    ">": "高于",
    "<=": "不高于",
    "<": "低于",
    "=": "等于",
  } satisfies Record<Comparator, string>,
  form: {
    target: "绩效目标表",
    annual: "分年度主要目标表",
    monitoring: "绩效运行监控表",
    self: "项目支出绩效自评表",
    transfer: "转移支付区域绩效自评表",
    milestones: "实施计划表",
  } satisfies Record<FormKind, string>,
  use: { reporting: "填报完成值", setting: "申报目标值" } satisfies Record<Use, string>,
  reachable: { yes: "可以达到", strained: "较吃力", no: "难以达到" } satisfies Record<
    Reach["reachable"],
    string
  >,
  /** What a person chooses for a milestone instead of a number. */
  state: { notBegun: "尚未开始", inProgress: "正在推进", done: "已经完成" },
  /** The name of a column by its role, such as `target:2024`. */
  columnRole: (role: string): string => {
    const [kind = "", detail = ""] = role.split(":");
    const names: Readonly<Record<string, string>> = {
      number: "序号",
      level1: "一级指标",
      level2: "二级指标",
      name: "指标名称",
      unit: "计量单位",
      comparator: "比较符号",
      baseline: "基准值",
      target: `${detail} 年目标值`,
      actual: detail === "" ? "完成值" : `${detail} 完成值`,
      reason: "原因说明",
      note: "备注",
    };
    return names[kind] ?? role;
  },
  /** Units that are written otherwise in this language; all others stay as printed. */
  units: {} as Readonly<Record<string, string>>,
  /** The unit of a difference of percentages. */
  percentagePoints: "个百分点",
  /** The unit of a difference of per-mille values. */
  perMillePoints: "个千分点",
  /** The form a unit takes after this number. */
  counted: (_number: string, unit: string): string => unit,
  year: (year: number): string => `${year} 年`,
  list: (items: readonly string[]): string => items.join("、"),
  bracketed: (text: string): string => `（${text}）`,
};
