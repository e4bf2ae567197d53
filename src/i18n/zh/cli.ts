import type { Unanswered } from "../../flows/sending/whyUnanswered";
import { cliHelp } from "./cliHelp";
import { fill } from "./fill";

type FactName =
  | "argument"
  | "choices"
  | "command"
  | "count"
  | "folder"
  | "form"
  | "known"
  | "nearest"
  | "option"
  | "path"
  | "plan"
  | "reason"
  | "value"
  | "year"
  | "years";

/** Facts of a usage or file error, by name; empty where the error has none. */
export type CliFacts = Readonly<Record<FactName, string>>;

type Say = (facts: CliFacts) => string;

const usage = {
  noCommand: () => "没有给出命令。",
  unknownCommand: (f) =>
    `没有命令“${f.command}”${f.nearest !== "" ? `，是否要用 ${f.nearest}` : ""}。`,
  unavailableCommand: (f) => `本版本还没有命令 ${f.command}。`,
  unknownOption: (f) =>
    `命令 ${f.command} 没有选项 ${f.option}${f.nearest !== "" ? `，是否要用 ${f.nearest}` : ""}。`,
  missingValue: (f) => `选项 ${f.option} 后面要写值。`,
  unexpectedValue: (f) => `选项 ${f.option} 不带值。`,
  badChoice: (f) => `选项 ${f.option} 不能是“${f.value}”，只能是：${f.choices}。`,
  badPeriod: (f) =>
    `报告期“${f.value}”看不懂。请写成 2024（全年）、2024H1（上半年）、2024Q3（前三季度）或 2024-07（1–7 月）。`,
  noFiles: () => "没有给出要检查的文件。",
  twoFiles: () => "请给出两个文件：先写较早的，再写较晚的。",
  noDocument: () => "没有给出要导入的文件。用 - 表示从标准输入读取文字。",
  notJson: (f) => `输出文件 ${f.path} 的扩展名应是 .json。`,
  badId: (f) =>
    `方案编号“${f.value}”不能用。请用小写字母开头，只写小写字母、数字和连字符，例如 huzhou-2023。`,
  reviewFile: (f) => `核对记录 ${f.path} 不能用：${f.reason}`,
  unfitDecisions: (f) =>
    `核对记录中有 ${f.count} 条与这份文件对不上（第一条是 ${f.value}），没有写出任何文件。请确认核对记录是这份文件的。`,
  noPlanGiven: () => "没有给出目标方案。用 ontrack plans 查看内置方案。",
  noPlanForFill: (f) =>
    `${f.path} 中没有认出指标表，不知道按哪个方案填。请用 --plan 指定目标方案。`,
  cannotFill: (f) => `${f.path} 中的表填不进去：${f.reason}没有写出任何文件。`,
  noForm: () => "没有说明填哪张表。请用 --form 指定，例如 --form self。",
  yesWithoutOutput: () => "--yes 要写出文件，请用 -o 指定，例如 -o 自评表.xlsx。",
  noOutput: () => "没有给出输出文件。请用 -o 指定，例如 -o 空表.xlsx。",
  tooManyArguments: (f) => `多出了参数“${f.argument}”。`,
  previousOneFile: (f) => `--previous 只能和一个输入文件一起用，这次给了 ${f.count} 个。`,
  previousUnreadable: (f) => `${f.path} 不能作为上年的报送文件：${f.reason}`,
  copyOneFile: (f) => `${f.option} 一次只能处理一个文件，这次给了 ${f.count} 个。`,
  outputIsInput: (f) => `输出文件 ${f.path} 就是输入文件，没有覆盖它。请换一个文件名。`,
  outputTwice: (f) => `${f.option} 和 --report 写到了同一个文件 ${f.path}。请换一个文件名。`,
  notXlsx: (f) => `输出文件 ${f.path} 的扩展名应是 .xlsx。`,
  noSuchFolder: (f) => `文件夹 ${f.folder} 不存在，无法写入 ${f.path}。请先建立文件夹。`,
  cannotWrite: (f) => `无法写入 ${f.path}（${f.reason}）。文件可能正在被打开，或没有写入权限。`,
  unknownPlan: (f) =>
    `没有目标方案“${f.plan}”。内置方案：${f.known}；也可以给出方案文件（.json）。`,
  planFile: (f) => `目标方案文件 ${f.path} 不能用：${f.reason}`,
  planNotJson: (f) => `目标方案文件 ${f.path} 不是有效的 JSON。`,
  layoutFile: (f) => `表式文件 ${f.path} 不能用：${f.reason}`,
  layoutNotJson: (f) => `表式文件 ${f.path} 不是有效的 JSON。`,
  profileFile: (f) => `评分办法文件 ${f.path} 不能用：${f.reason}`,
  profileNotJson: (f) => `评分办法文件 ${f.path} 不是有效的 JSON。`,
  noSuchForm: (f) => `方案“${f.plan}”没有可以填入${f.form}的内容。`,
  badTemplatePeriod: (f) => `方案“${f.plan}”没有 ${f.year} 年的目标值，只有：${f.years}。`,
} satisfies Record<string, Say>;

export type UsageErrorCode = keyof typeof usage;

const file = {
  "file/notFound": () => "文件不存在。请核对路径和文件名。",
  "file/isFolder": () => "这是文件夹。请给出其中的文件，例如 文件夹/*.xlsx。",
  "file/noAccess": () => "没有读取权限，或文件正被其他程序独占。请关闭后再试。",
  "file/unreadable": (f) => `读取时出错（${f.reason}）。请重试，或把文件复制到本机磁盘。`,
  "file/noTargets": () =>
    "没有找到目标：没有指标名称与各年目标值的表格，也没有写明数值的目标语句。请确认选对了文件。",
  "file/unexpected": (f) =>
    `检查时程序出错（${f.reason}）。这是程序的缺陷，请把这条信息和文件的情况报告给维护者。`,
} satisfies Record<string, Say>;

export type FileErrorCode = keyof typeof file;

/** The command line's words. */
export const cli = {
  usage: usage as Readonly<Record<UsageErrorCode, Say>>,
  file: file as Readonly<Record<FileErrorCode, Say>>,
  help: cliHelp,
  fill,
  error: (message: string): string => `错误：${message}`,
  seeHelp: (command: string | null): string =>
    `用 ontrack ${command === null ? "" : `${command} `}--help 查看用法。`,
  wrote: (path: string): string => `已写入 ${path}`,
  notMarked: (path: string): string => `没有写出 ${path}：输入文件无法读取。`,
  said: {
    counts: (text: string): string => `已说明：${text}`,
    draft: (text: string): string => `上期的说明，未确认，不算：${text}`,
    changed: (text: string): string => `说明时的数已变，未确认，不算：${text}`,
    notEnough: (text: string): string => `须改正，说明不算：${text}`,
  } satisfies Record<Unanswered | "counts", (text: string) => string>,
  progress: (done: number, total: number, path: string): string => `检查 ${done}/${total} ${path}`,
  source: { builtin: "内置", workbook: "随工作簿", file: "方案文件", embedded: "取自本表" },
  text: {
    plan: "目标方案",
    period: "报告期",
    unit: "填报单位",
    tables: "表格",
    noPlan: "没有识别到",
    fit: (share: string): string => `匹配 ${share}`,
    indicators: (count: number): string => `指标 ${count} 项`,
    status: "状态",
    indicator: "指标",
    actual: "完成值",
    target: "目标值",
    gap: "与进度差",
    findings: "审核意见",
    noFindings: "没有审核意见。",
    counts: (errors: number, warnings: number, hints: number): string =>
      `错误 ${errors} · 警告 ${warnings} · 提示 ${hints}`,
    sendable: "可以报送",
    notSendable: "暂不能报送",
    needsCorrection: "有错误要改正",
    needsExplanation: "有情况要说明",
    parts: (parts: readonly string[]): string => parts.join("；"),
    blank: "（空）",
    repairs: (made: number, open: number): string =>
      `原文损坏：已修复 ${made} 处，待确认 ${open} 处`,
    importAdvice: (doubtful: number): string =>
      doubtful === 0
        ? "没有存疑的项目。使用前仍请与正式文件核对。"
        : `有 ${doubtful} 项存疑（标“?”），确认前按“目标待确认”处理。请在窗格“导入目标方案”中逐项核对，或用 --review 给出核对记录。`,
    total: (files: number, sendable: number, held: number, unreadable: number): string =>
      `共 ${files} 个文件：可以报送 ${sendable}，暂不能报送 ${held}，无法读取 ${unreadable}`,
  },
  plans: {
    indicators: (count: number): string => `指标 ${count} 项`,
    milestones: (count: number): string => `里程碑 ${count} 项`,
    years: (baseline: number, years: readonly number[]): string =>
      `基准 ${baseline} 年，目标 ${years.join("、")} 年`,
  },
};
