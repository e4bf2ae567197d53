import type { ColumnRole, FormKind } from "./RecognisedTable";

/** What the words of a header say by themselves, before the other columns are asked. */
export type HeaderKind =
  | Extract<
      ColumnRole,
      | "number"
      | "level1"
      | "level2"
      | "name"
      | "component"
      | "unit"
      | "comparator"
      | "note"
      | "reason"
      | "baseline"
      | "numerator"
      | "denominator"
    >
  | "target"
  | "actual"
  /** 2022年实际: last known value; the baseline when it comes before every target. */
  | "stated"
  /** A year and nothing else: 2024年, 2022年数据. */
  | "year"
  /** 主要内容, 示范内容 and 具体任务: name and levels of a ledger of milestones, and nothing in any other table. */
  | "content"
  | "project"
  | "task"
  /** Known, and not read: 完成率, 预计完成情况, 分值, 责任单位. */
  | "ignored";

/** Headers of what a person says of a deviation: 偏差原因分析及改进措施, 未完成原因和改进措施, 情况说明. 完成情况说明 tells what was done. */
export const reasonWords =
  /原因|^(?:有关|相关)?情况说明$|(?:偏差|差异|未(?:完成|达标|实现)|超额)(?:情况)?(?:说明|分析)/;

/** Headers of descriptive columns, without spaces, brackets and units. Earlier kinds win. */
export const headerWords: readonly (readonly [HeaderKind, RegExp])[] = [
  ["number", /^(?:指标)?(?:序号|编号)$|^序$|^no\.?$/i],
  [
    "level1",
    /^(?:一级指标|一级|指标类别|类别|指标分类|分类|指标维度|维度|目标类别|领域|指标类型)$/,
  ],
  ["level2", /^(?:二级指标|二级)$/],
  [
    "name",
    /^(?:三级指标(?:名称|内容)?|三级|(?:绩效|重点|主要|具体|考核|监测|评价|目标|核心)?指标(?:名称|内容|项)?)$/,
  ],
  ["component", /^(?:(?:指标)?分项(?:指标)?|细项|子项|构成|组成|口径|人群|服务类型|就诊类型)$/],
  ["unit", /^(?:(?:计量|指标|度量)?单位)$/],
  ["comparator", /^(?:指标符号|指标性质|指标方向|(?:运算|计算|比较|逻辑)?符号|运算符|比较符)$/],
  ["numerator", /^(?:计算)?分子(?:数[值据]?|值)?$/],
  ["denominator", /^(?:计算)?分母(?:数[值据]?|值)?$/],
  ["note", /^(?:备注|说明|备注说明|指标说明)$/],
  ["content", /^(?:主要内容|工作内容|建设内容|任务内容|里程碑(?:名称|内容|节点)?)$/],
  ["project", /^(?:示范(?:内容)?(?:项目)?|改革(?:项目|任务)|实施项目)$/],
  ["task", /^(?:具体|重点|主要|工作)任务$/],
];

/** Headers that hold neither a target nor a result, whatever years and 完成 they speak of. */
export const ignoredWords =
  /预计|预测|可能性|原因|完成率|完成比例|完成进度|执行率|达成率|得分|分值|权重|偏差|评分|责任|牵头|来源|依据|措施|同比|佐证|下半年|实施期|中期|总目标|时间|时限|年限|日期|状态|等级|等次|属性|是否|(?:完成|实现|执行|达成)\S*(?:说明|描述)/;

/** Under 偏差原因分析 and 完成目标可能性 of a monitoring form: one column to tick for each cause and each answer. */
export const tickedWords = /^(?:(?:经费|制度|人员|硬件条件)(?:保障)?|确定能|有可能|完全不可能)$/;

/** Headers of results. */
export const actualWords = /实际|完成|执行[情数]|实现[值情数]|达成|实绩|进展/;

/** 2022年实际 and the like: a result by its words, a baseline by its place. */
export const statedWords = /^实际(?:值|数|数据|水平)?$/;

/** What is left of a target's header when its years and months are taken out. */
export const targetWords =
  /^(?:绩效|指标|年度|各年度?|分年度|年初?|预期|考核|阶段性?|计划|设定|下达|批复|(?:年中)?(?:调整|变更|修订)后?的?)*(?:目标值?|指标值|预期值|计划[值数]|任务[值数]|目标任务)$/;

/** Headers that place a target in its plan's term; they are read where brackets say the year: 近期（2025年）, 第一年（2024年）. */
export const termWords =
  /^(?:近期|中期|远期|中远期|实施期|期末|终期|首年|次年|末年|第[一二三四五六七八九十\d]+年度?)(?:规划|建设|绩效|发展)?(?:目标|目标值|指标值|计划值|任务数|规划值)?$/;

/** What is left of a baseline's header when its year is taken out. */
export const baselineWords =
  /^(?:指标)?(?:基期|基准|基线|基数|现状|期初|基础|基年)(?:年|期)?(?:值|数|数据|水平|情况)?$/;

/** What may follow a bare year: 2022年数据. */
export const yearWords = /^(?:数据|数值|值|情况|指标|水平)?$/;

/** A header under a group that adds nothing to it: 数值 under 目标值. */
export const emptyHeader = /^(?:数值|数据|值)$/;

/** A group over targets and results alike: 目标与完成情况. */
export const mixedGroup = /(?:目标|指标|计划)值?[与和及、/].*(?:完成|实际|执行|实现)/;

/** A cell's state, or the title of a form (目标完成情况表): no headers. */
export const notHeaders = /^(?:已|未|全部|基本)?(?:完成|实现|达成)$|表$/;

/** Forms told from the two tables by headers of their own. */
export const formWords: readonly (readonly [FormKind, readonly RegExp[]])[] = [
  ["monitoring", [/执行情况|完成情况/, /预计|可能性/]],
  ["self", [/分值|权重/, /得分/]],
  ["transfer", [/实际完成值/, /未完成原因/]],
];

/** What each form cannot do without, by the name its headers usually have. */
export const requiredHeaders: readonly (readonly [
  Extract<FormKind, "target" | "annual" | "milestones">,
  readonly (readonly [string, HeaderKind])[],
])[] = [
  [
    "target",
    [
      ["一级指标", "level1"],
      ["二级指标", "level2"],
      ["三级指标", "name"],
      ["基准值", "baseline"],
      ["目标值", "target"],
    ],
  ],
  [
    "annual",
    [
      ["类别", "level1"],
      ["重点指标", "name"],
      ["年度", "year"],
    ],
  ],
  [
    "milestones",
    [
      ["主要内容", "content"],
      ["年度实施计划", "year"],
      ["完成情况", "actual"],
    ],
  ],
];

/** Lines that end a table or stand beside it: notes and signatures. */
export const noteLine =
  /^(?:注|备注|附注|说明|填表|填报|制表|审核|联系|电话|单位负责人|负责人|主管|日期|资料来源|数据来源|抄送)[^:：]{0,6}[:：]|^注\d?[、.]|^(?:注|备注|说明|填表说明|填报说明)$/;

/** A line that numbers the columns: 1, (2), A, 甲. */
export const columnNumber = /^[(（]?(?:\d{1,2}|[A-Z甲乙丙丁])[)）]?$/;

/** Rows that only add up. */
export const totalLine = /^(?:小\s*计|合\s*计|总\s*计|总\s*分|平均)$/;

/** A line that is the title of a form. */
export const titleWords =
  /(?:目标|指标|绩效|监控|自评|计划|任务).*(?:表|台账)|20\d\d.*(?:目标|指标|绩效)/;

/** A line under or over the title that gives its year or period, half-width: (2024年度), 2024年1-6月. */
export const yearLine =
  /^[([]?(?:年度:|填报年度:|报告期:)?20\d\d年?度?(?:上半年|前[1-4一二三四]个?季度|1月?[-~至到]\d{1,2}月(?:份)?)?[)\]]?$/;

/** What a title says of the months its results cover. A single month may be the date of the form. */
export const titlePeriod = /上半年|前[1-4一二三四]个?季度|(?<!\d)1月?(?:份)?[-~至到]\d{1,2}月/;

/** 项目资金: the label of each amount. The first that matches names it. */
export const fundWords: readonly (readonly [string, RegExp])[] = [
  ["中央", /中央.*(?:补助|资金|财政)|中央补助/],
  ["地方", /地方(?:财政)?(?:资金|配套|补助)/],
  ["其他", /^(?:其中[:：]?)?其[他它](?:资金|来源)?/],
  ["total", /^(?:项目资金|资金总额|年度资金总额|项目总?投资|资金合计|实施期资金总额)/],
];

/** A column of 项目资金 in the head of a form. */
export type FundsColumn =
  "initialBudget" | "budget" | "executed" | "expected" | "rate" | "weight" | "score";

/** Headings of 项目资金, without spaces and brackets. The first that matches names the column. */
export const fundsHeadings: readonly (readonly [FundsColumn, RegExp])[] = [
  ["rate", /(?:执行|支出)率$/],
  ["expected", /预计(?:执行|支出)(?:数|额|金额)?$/],
  ["executed", /(?:执行|支出)(?:数|额|金额)$/],
  ["initialBudget", /^年初(?:部门)?预算(?:数|额|金额)?$/],
  ["budget", /^(?:\d+年|全年|本年|年度|当年|调整后?)?(?:部门|财政)?预算(?:数|额|金额)?$/],
  ["weight", /^(?:分值|权重|标准分)$/],
  ["score", /^(?:自评)?得分$/],
];

/** What a line of 项目资金 is named after: its sum or its source. */
export const fundsLineWords = /资金|拨款|补助|结转|结余|总额|合计|中央|地方|[省市县区]级|其[他它]/;
