/** What a column of an 实施计划表 holds, besides the years. */
export type PlanHeader = "category" | "task" | "body" | "content" | "yearly";

/** Headers of an 实施计划表 or 任务分解表, half-width, without spaces and brackets. Earlier kinds win. */
export const planWords: readonly (readonly [PlanHeader, RegExp])[] = [
  [
    "category",
    /^(?:示范内容|项目(?:名称|类别)?|(?:重点|工作|建设|主要)?(?:领域|方面|板块)|任务(?:类别|分类))$/,
  ],
  [
    "task",
    /^(?:(?:具体|重点|主要|工作|建设|改革|年度)*任务(?:名称|清单|事项)?|子项目(?:名称)?|(?:工作|改革|重点|具体)?(?:事项|举措)|重点工作)$/,
  ],
  ["body", /^(?:实施主体|(?:责任|牵头|配合|参与|实施|承担|主要责任)(?:单位|部门|主体|处室|科室))$/],
  [
    "content",
    /^(?:(?:主要|建设|工作|任务|实施|改革|项目)?内容|(?:主要|具体)?(?:举措|措施)|工作(?:目标|要求))$/,
  ],
  [
    "yearly",
    /^(?:分?年度)?(?:实施|工作|推进|建设|任务)?(?:计划|安排)$|^分?年度(?:目标任务|工作目标|任务)$/,
  ],
];
