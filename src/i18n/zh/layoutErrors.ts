import type { LayoutErrorCode } from "../../intake/forms/LayoutError";
import type { PlanErrorFacts } from "./planErrors";

type Say = (facts: PlanErrorFacts) => string;

/** What is wrong with the file of a form's layout, where, and what to do. */
export const layoutErrors: Readonly<Record<LayoutErrorCode, Say>> = {
  "layout/newerSchema": ({ fact }) =>
    `表式是按更新的版本（${fact("found")}）写的，本版本只认到 ${fact("supported")}。请升级后再用。`,
  "layout/type": ({ path, fact }) =>
    `${path}应为 ${fact("expected")}，实际是 ${fact("found")}。请改正这一处。`,
  "layout/missing": ({ path }) => `缺少 ${path.trimEnd()}。请补上。`,
  "layout/unknownKey": ({ path }) => `${path}不是表式的内容，可能是写错了名称。请改正或删去。`,
  "layout/duplicate": ({ path, fact }) =>
    `${path}的 ${fact("field")} 前面已经有了。每一列、每一项只能出现一次。`,
  "layout/noSuchColumn": ({ path, fact }) =>
    `${path}提到的列 ${fact("column")} 不在 columns 中。请改正，或在 columns 中加上这一列。`,
  "layout/overlap": ({ path, fact }) =>
    `${path}从 ${fact("from")} 到 ${fact("to")} 的格子与别的格子重叠、前后颠倒或超出了表头的行。请调整。`,
  "layout/content": ({ path }) =>
    `${path}应写 text（印出的文字）或 field（填报的项目）其中一个；sum 和 rate 只能与 field 同写，且只写一个。`,
  "layout/noSuchField": ({ path, fact }) =>
    `${path}的算式用到 ${fact("field")}，但表式中没有这一项。请改正名称。`,
  "layout/circular": ({ path, fact }) => `${path}的 ${fact("field")} 由它自己算出。请改正算式。`,
  "layout/headingDepth": ({ path }) =>
    `${path}应写一层或两层，年末用的 headingAtYearEnd 层数相同。请改正。`,
  "layout/noYear": () =>
    "标题行、表头和列标题都没有 {year}，看不出是哪一年的表。请在其中一处写上 {year}。",
};
