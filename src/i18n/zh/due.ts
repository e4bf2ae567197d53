import type { DueField } from "../../flows/dueList";

/** The words of what is due, and of the outlook for the year. */
export const due = {
  title: "到期事项（按风险从高到低）",
  count: (count: number): string => `${count} 项`,
  none: "没有到期未办的事项。",
  gap: (gap: string): string => `与进度差 ${gap}`,
  forecast: (value: string): string => `按目前进度测算全年 ${value}`,
  noForecast: "全年测算不出",
  stated: (value: string): string => `填报的全年预计 ${value}`,
  notStated: "全年预计未填",
  toFill: (fields: readonly string[]): string => `待填：${fields.join("、")}`,
  fields: {
    actual: "完成值",
    forecast: "全年预计完成情况",
    cause: "偏差原因",
    possibility: "完成目标可能性",
    rectification: "整改措施",
  } satisfies Record<DueField, string>,
  outlookShort: "全年预计与测算对照",
  outlook: "全年预计（测算只供参考，不会填入）",
};
