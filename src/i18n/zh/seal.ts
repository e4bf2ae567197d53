import type { SealedSheet } from "../../domain/seal/Seal";
import type { CellChangeKind, SealChange } from "../../domain/seal/SealChange";

type ValuesOf<Code extends SealChange["code"]> = Extract<SealChange, { code: Code }>["values"];

/** One sentence per change; `cell` is the place where there is one. */
type ChangeSentences = {
  readonly [Code in SealChange["code"]]: (values: ValuesOf<Code>, cell: string) => string;
};

const visibility: Readonly<Record<SealedSheet["visibility"], string>> = {
  visible: "显示",
  hidden: "隐藏",
  veryHidden: "深度隐藏",
};

const parts: Readonly<Record<string, string>> = {
  plan: "目标方案",
  facts: "事实库",
  explanations: "情况说明",
  forms: "表样记录",
};

const partOf = (part: string): string => `随工作簿保存的${parts[part] ?? `“${part}”`}`;
const held = (text: string): string => (text === "" ? "空白" : `“${text}”`);
const listed = (names: readonly string[]): string => (names.length === 0 ? "无" : names.join("、"));

const cellChange: Readonly<Record<CellChangeKind, (before: string, now: string) => string>> = {
  value: (before, now) => `由${before}变为${now}`,
  written: (_, now) => `原来空白，现在填了${now}`,
  emptied: (before) => `原来是${before}，现在清空了`,
  formula: (before, now) => `改了公式，由${before}变为${now}`,
  overwritten: (before, now) => `原来是公式${before}，现在是直接填的${now}`,
  result: (before, now) => `公式没变，结果由${before}变为${now}`,
  type: (before, now) => `由${before}变为${now}，数值和文本互换了`,
  format: (before, now) => `内容没变，数字格式改了，显示由${before}变为${now}`,
};

/** More than so many cells of a line are not read. */
const mostContents = 6;

const contents = (cells: readonly string[]): string => {
  const shown = cells.slice(0, mostContents).map(held).join("、");
  if (cells.length === 0) return "空白";
  return cells.length > mostContents ? `${shown}等 ${cells.length} 格` : shown;
};

const change: ChangeSentences = {
  "seal/cell": ({ kind, before, now }, cell) =>
    `${cell} ${cellChange[kind](held(before), held(now))}。`,
  "seal/inserted": ({ sheet, what, lines, held: cells }) =>
    `工作表“${sheet}”插入了第 ${lines} ${what === "rows" ? "行" : "列"}：${contents(cells)}。`,
  "seal/deleted": ({ sheet, what, lines, held: cells }) =>
    `工作表“${sheet}”删除了原第 ${lines} ${what === "rows" ? "行" : "列"}：${contents(cells)}。`,
  "seal/sheetAdded": ({ sheet }) => `多了工作表“${sheet}”。`,
  "seal/sheetRemoved": ({ sheet }) => `少了工作表“${sheet}”。`,
  "seal/sheetRenamed": ({ before, now }) => `工作表“${before}”改名为“${now}”。`,
  "seal/sheetsMoved": ({ before, now }) => `工作表的顺序由 ${listed(before)} 变为 ${listed(now)}。`,
  "seal/visibility": ({ sheet, before, now }) =>
    `工作表“${sheet}”由${visibility[before]}变为${visibility[now]}。`,
  "seal/merges": ({ sheet, before, now }) =>
    `工作表“${sheet}”的合并单元格变了：取消 ${listed(before)}，新增 ${listed(now)}。`,
  "seal/hidden": ({ sheet, what, before, now }) =>
    `工作表“${sheet}”隐藏的${what === "rows" ? "行" : "列"}由 ${listed(before)} 变为 ${listed(now)}。`,
  "seal/partAltered": ({ part }) => `${partOf(part)}变了。`,
  "seal/partAdded": ({ part }) => `多了${partOf(part)}。`,
  "seal/partRemoved": ({ part }) => `少了${partOf(part)}。`,
};

/** The words of 封存与核验. */
export const seal = {
  change,
  verdict: {
    whole: "封存完好：封存以后内容没有变化。",
    changed: (count: number): string => `封存以后有 ${count} 处变化：`,
    missing: "这个工作簿没有封存。",
    damaged: "封存已损坏或被改动，无法据以核验。请向发送人索取原封存件。",
    newer: "封存是用更新版本的程序做的，本版本无法核验。请升级后再试。",
    twice: "工作簿里有两份封存，无法判断以哪一份为准。请向发送人索取原封存件。",
  },
  code: (code: string): string => `封存码 ${code}`,
  sealed: (at: string, product: string, rules: string): string =>
    `封存于 ${at} · OnTrack ${product} · 审核规则第 ${rules} 版`,
  check: {
    same: (sendable: boolean): string =>
      `已按封存时的方案和报告期重新校验，结果与封存时相同${sendable ? "，可以发送" : ""}。`,
    differs: "重新校验的结果与封存时不同：",
    gone: (hit: string): string => `封存时有、现在没有：${hit}`,
    come: (hit: string): string => `封存时没有、现在有：${hit}`,
    otherRules: (sealed: string, now: string): string =>
      `封存时用的是第 ${sealed} 版审核规则，现在用的是第 ${now} 版，结果可能因此不同。`,
  },
  limits:
    "封存能发现改动，不能证明是谁封存的：它没有密钥，会改文件的人可以改了再封存，但封存码会不同。请与发送人核对封存码。字体、颜色、列宽、批注和图片不在封存之内。",
  held: (open: number): string => `没有封存：还有 ${open} 处未处理。请改正错误、说明警告后再封存。`,
  more: (count: number): string => `……另有 ${count} 处，见 --format json。`,
};
