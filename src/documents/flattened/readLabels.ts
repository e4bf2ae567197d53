import type { FlatToken } from "./FlatToken";
import { labelKind, type LabelKind } from "./labelKind";

/** A header's label, put together from the tokens it was broken into. */
export interface FlatLabel {
  readonly text: string;
  readonly kind: LabelKind | "other";
  readonly line: number;
}

/** Labels in a row, and the token after them. */
export interface LabelRun {
  readonly labels: readonly FlatLabel[];
  readonly end: number;
}

/** Into how many lines a label may be broken. Two go first: 三级 is a header, but before 指标 it is the beginning of one. */
const partCounts = [2, 1, 3, 4];
const longestUnknown = 8;

/**
 * Reads header labels from a token on, as far as they follow each other. A label may be broken over lines (示范⏎内容); a short unknown one
 * between known ones is a column we do not read.
 *
 * @returns no labels where none begins.
 */
export function readLabels(tokens: readonly FlatToken[], start: number): LabelRun {
  const labels: FlatLabel[] = [];
  let at = start;
  for (;;) {
    const label = labelAt(tokens, at, labels);
    if (!label) break;
    labels.push(label.label);
    at = label.end;
  }
  while (labels.at(-1)?.kind === "other") {
    labels.pop();
    at -= 1;
  }
  return { labels, end: at };
}

interface Found {
  readonly label: FlatLabel;
  readonly end: number;
}

function labelAt(
  tokens: readonly FlatToken[],
  at: number,
  before: readonly FlatLabel[],
): Found | undefined {
  const first = tokens[at];
  if (!first) return undefined;
  for (const count of partCounts) {
    const parts = tokens.slice(at, at + count);
    if (parts.length < count || !mayJoin(parts)) continue;
    const key = parts.map((part) => part.key).join("");
    const kind = labelKind(key);
    if (kind === undefined) continue;
    const text = count === 1 ? first.text.replace(/(?<=[^\x20-\x7e]) +(?=[^\x20-\x7e])/g, "") : key;
    return { label: { text, kind, line: first.line }, end: at + count };
  }
  return unknownAt(tokens, at, before);
}

/** Lines are one label only when not each of them is one by itself: 2023年 ⏎ 2024年 are two, 三级 ⏎ 指标 is one. */
function mayJoin(parts: readonly FlatToken[]): boolean {
  if (parts.length === 1) return true;
  if (parts.some(({ key }) => key.length > 12)) return false;
  if (parts.length === 2 && /^[一二三]级$/.test(parts[0]?.key ?? ""))
    return parts[1]?.key === "指标";
  if (parts.length === 2 && parts[0]?.key === "指标") return ofIndicator.test(parts[1]?.key ?? "");
  const [first, ...rest] = parts;
  const isBroken = first !== undefined && labelKind(first.key) === undefined;
  const isBracket = rest.length === 1 && /^[([].*[)\]]$/.test(rest[0]?.key ?? "");
  const isTail = rest.length === 1 && /^(?:数据|年|年?度)$/.test(rest[0]?.key ?? "");
  return isBroken
    ? !rest.every(({ key }) => isWhole(key))
    : isBracket || (isTail && endsInYear(first));
}

/** 指标 ⏎ 单位 are two columns. */
const ofIndicator = /^(?:类别|分类|类型|名称|内容|性质|方向|值)$/;

/** Whether a header says by itself what its column holds; 内容 and 任务 may be the rest of a longer one. */
function isWhole(key: string): boolean {
  return labelKind(key) !== undefined && key.length > 2;
}

function endsInYear(token: FlatToken | undefined): boolean {
  return /20\d\d年?$/.test(token?.key ?? "");
}

/** A column of ours stands on both sides of it. Below years written 2024年 a bare 2000 is no year but the first figure of a row. */
function unknownAt(
  tokens: readonly FlatToken[],
  at: number,
  before: readonly FlatLabel[],
): Found | undefined {
  const token = tokens[at];
  const next = tokens[at + 1];
  if (!token || !next || before.length < 2 || before.at(-1)?.kind === "other") return undefined;
  const isShort = token.key.length <= longestUnknown && /^\p{Script=Han}+$/u.test(token.key);
  if (!isShort || labelKind(next.key) === undefined) return undefined;
  if (isBareYear(next.key) && !before.some(({ text }) => isBareYear(text))) return undefined;
  return {
    label: { text: token.text, kind: "other", line: token.line },
    end: at + 1,
  };
}

function isBareYear(key: string): boolean {
  return /^\d{4}$/.test(key);
}
