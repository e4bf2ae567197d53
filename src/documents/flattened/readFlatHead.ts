import { yearLine } from "../../workbook/headerVocabulary";
import { keyOf } from "./tokensOf";
import type { FlatToken } from "./FlatToken";

/** A label in the head of a form and the lines that answer it. */
export interface HeadEntry {
  readonly label: string;
  readonly line: number;
  readonly values: readonly FlatToken[];
}

/** The head of a 绩效目标表: what stands between its title and its header. */
export interface FlatHead {
  readonly entries: readonly HeadEntry[];
  /** The first token of it. */
  readonly start: number;
}

const labels =
  /^(?:其中:?)?(?:(?:项目|专项)名称|项目(?:编码|属性|负责人|期限|周期|类型)|(?:中央|省级?|市级?|县级?|项目)?(?:主管|财政|卫生健康|预算|实施|责任)(?:部门|单位)(?:及代码)?|填报单位|单位名称|实施期限?|联系人|联系电话|项目资金|资金情况|年度金额:?|(?:年度|实施期)?资金总额|项目总?投资|(?:申请)?(?:中央|省级?|市级?|县级?)(?:财政)?补助(?:资金)?|地方(?:财政)?(?:资金|配套)|其[他它](?:资金)?|(?:项目|年度)?总体?(?:绩效)?目标|(?:年度|实施期|中期)目标)$/;
const title = /表$|^附(?:件|表)\d*/;
/** Farther up than this a title belongs to something else. */
const farthest = 80;
const mostParts = 3;

/**
 * Reads the head above a header: labels, each with its lines. A label may be broken over lines (项目资金 ⏎ (万元)).
 *
 * @param header the header's first token.
 * @param from tokens before it belong to something else.
 * @returns undefined when there is none.
 */
export function readFlatHead(
  tokens: readonly FlatToken[],
  header: number,
  from: number,
): FlatHead | undefined {
  const top = tokens.findLastIndex(
    ({ key }, index) =>
      index < header && index >= Math.max(from, header - farthest) && title.test(key),
  );
  const below = top < 0 ? from : top + 1;
  const start = yearLine.test(tokens[below]?.key ?? "") ? below + 1 : below;
  if (!labelAt(tokens, start, header)) return undefined;
  const entries: { label: string; line: number; values: FlatToken[] }[] = [];
  for (let at = start; at < header;) {
    const found = labelAt(tokens, at, header);
    const token = tokens[at];
    if (!token) break;
    if (found) entries.push({ label: found.label, line: token.line, values: [] });
    else entries.at(-1)?.values.push(token);
    at = found?.end ?? at + 1;
  }
  return { entries, start };
}

function labelAt(
  tokens: readonly FlatToken[],
  at: number,
  limit: number,
): { readonly label: string; readonly end: number } | undefined {
  for (let count = mostParts; count >= 1; count -= 1) {
    const parts = tokens.slice(at, Math.min(at + count, limit));
    if (parts.length < count || parts.some(({ key }) => key.length > 16)) continue;
    const joined = parts.map(({ text }) => text.replace(/\s/g, "")).join("");
    const key = keyOf(joined);
    const bare = key.replace(/\([^)]*\)$/, "");
    const isLabel = bare !== "" && labels.test(bare);
    const isWhole = count === 1 || !labels.test(parts[0]?.key ?? "") || key !== bare;
    if (isLabel && isWhole) return { label: joined, end: at + count };
  }
  return undefined;
}
