import type { Calculation, Relation, RuleFault } from "../../domain/rules/Condition";

/** A word or sign of an own rule, with its place in the text. */
export type RuleToken = { readonly at: number; readonly text: string } & (
  | { readonly kind: "number"; readonly value: number }
  | { readonly kind: "name"; readonly name: string }
  | { readonly kind: "relation"; readonly relation: Relation }
  | { readonly kind: "sign"; readonly sign: "+" | "-" | "*" | "/" | "(" | ")" | "," }
  | { readonly kind: "calculation"; readonly does: Calculation }
  | { readonly kind: "joint"; readonly joint: "all" | "any" }
);

/** A place of a rule's text that cannot be read. */
export class RuleSyntaxError extends Error {
  readonly fault: RuleFault;
  readonly at: number;
  readonly found: string;

  constructor(fault: RuleFault, at: number, found: string) {
    super(`${fault} at ${at}`);
    this.name = "RuleSyntaxError";
    this.fault = fault;
    this.at = at;
    this.found = found;
  }
}

const relations: Readonly<Record<string, Relation>> = {
  ...{ "=": "=", "==": "=", 等于: "=", "<>": "≠", "!=": "≠", "≠": "≠", 不等于: "≠" },
  ...{ "<": "<", 小于: "<", 低于: "<", "<=": "≤", "≤": "≤", 不大于: "≤", 不高于: "≤", 不超过: "≤" },
  ...{ 小于等于: "≤", 大于等于: "≥", ">": ">", 大于: ">", 高于: ">", 超过: ">" },
  ...{ ">=": "≥", "≥": "≥", 不小于: "≥", 不低于: "≥" },
};

const calculations: Readonly<Record<string, Calculation>> = {
  ...{ 合计: "sum", 总和: "sum", 求和: "sum", SUM: "sum", 平均: "average", 平均值: "average" },
  ...{ AVERAGE: "average", 最大: "max", 最大值: "max", MAX: "max", 最小: "min", 最小值: "min" },
  ...{ MIN: "min", 绝对值: "abs", ABS: "abs", 个数: "count", COUNT: "count" },
};

const joints: Readonly<Record<string, "all" | "any">> = {
  ...{ 且: "all", 并且: "all", AND: "all", 或: "any", 或者: "any", OR: "any" },
};

const signs: Readonly<Record<string, "+" | "-" | "*" | "/" | "(" | ")" | ",">> = {
  ...{ "+": "+", "-": "-", "*": "*", "×": "*", "/": "/", "÷": "/" },
  ...{ "(": "(", ")": ")", ",": ",", "、": ",", ";": "," },
};

const number = /\d+(?:\.\d+)?/y;
const comparing = /<=|>=|<>|!=|==|[=<>≠≤≥]/y;
const word = /[\p{L}]+/uy;

/**
 * Splits the text of an own rule into words and signs.
 *
 * @param text in half-width.
 * @throws RuleSyntaxError at what is neither.
 */
export function ruleTokens(text: string): readonly RuleToken[] {
  const tokens: RuleToken[] = [];
  let at = 0;
  while (at < text.length) {
    if (/\s/.test(text.charAt(at))) {
      at += 1;
      continue;
    }
    const token = tokenAt(text, at);
    tokens.push(token);
    at += token.text.length;
  }
  return tokens;
}

function tokenAt(text: string, at: number): RuleToken {
  const first = text.charAt(at);
  if (first === "[") return nameAt(text, at);
  const digits = match(number, text, at);
  if (digits !== null) return numberOf(digits, text, at);
  const compares = match(comparing, text, at);
  const relation = compares === null ? undefined : relations[compares];
  if (compares !== null && relation) return { kind: "relation", relation, at, text: compares };
  const sign = signs[first];
  if (sign !== undefined) return { kind: "sign", sign, at, text: first };
  const letters = match(word, text, at);
  if (letters !== null) return wordOf(letters, at);
  throw new RuleSyntaxError("unknownSign", at, first);
}

/** 95% is 95, as percentages are printed. */
function numberOf(digits: string, text: string, at: number): RuleToken {
  const value = Number(digits);
  const isShare = text.charAt(at + digits.length) === "%";
  return { kind: "number", value, at, text: isShare ? `${digits}%` : digits };
}

function wordOf(text: string, at: number): RuleToken {
  const known = text.toUpperCase();
  const relation = relations[known];
  if (relation) return { kind: "relation", relation, at, text };
  const does = calculations[known];
  if (does) return { kind: "calculation", does, at, text };
  const joint = joints[known];
  if (joint) return { kind: "joint", joint, at, text };
  throw new RuleSyntaxError("unknownWord", at, text);
}

function nameAt(text: string, at: number): RuleToken {
  const end = text.indexOf("]", at);
  if (end < 0) throw new RuleSyntaxError("openBracket", at, text.slice(at, at + 20));
  const name = text.slice(at + 1, end).trim();
  if (name === "") throw new RuleSyntaxError("emptyName", at, "[]");
  return { kind: "name", name, at, text: text.slice(at, end + 1) };
}

function match(pattern: RegExp, text: string, at: number): string | null {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? null;
}
