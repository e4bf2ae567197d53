import { parseA1, type Range } from "../../workbook/a1";
import type { Formula, Operator } from "./Formula";
import { tokensOf, type Token } from "./tokensOf";

/**
 * Reads a formula of the plain kind: numbers, texts, cell references with or without a sheet, operators and function calls.
 *
 * @param text without the leading `=`.
 * @returns undefined for anything else: defined names, arrays, unions, references into other files.
 * @example parseFormula("A1+1") // { kind: "binary", operator: "+", left: { kind: "reference", … }, right: … }
 */
export function parseFormula(text: string): Formula | undefined {
  const tokens = tokensOf(text);
  if (!tokens) return undefined;
  try {
    return new Reader(tokens).whole();
  } catch (error) {
    if (error instanceof Unreadable) return undefined;
    throw error;
  }
}

class Unreadable extends Error {}

/** Binary operators from the loosest to the tightest; all associate to the left, `^` too. */
const levels: readonly (readonly Operator[])[] = [
  ["=", "<>", "<", "<=", ">", ">="],
  ["&"],
  ["+", "-"],
  ["*", "/"],
  ["^"],
];

class Reader {
  readonly #tokens: readonly Token[];
  #at = 0;

  constructor(tokens: readonly Token[]) {
    this.#tokens = tokens;
  }

  whole(): Formula {
    const formula = this.#binary(0);
    if (this.#at < this.#tokens.length) throw new Unreadable();
    return formula;
  }

  #binary(level: number): Formula {
    const operators = levels[level];
    if (!operators) return this.#unary();
    let left = this.#binary(level + 1);
    for (;;) {
      const operator = operators.find((mark) => this.#takeMark(mark));
      if (!operator) return left;
      left = { kind: "binary", operator, left, right: this.#binary(level + 1) };
    }
  }

  #unary(): Formula {
    if (this.#takeMark("-")) return { kind: "negate", of: this.#unary() };
    if (this.#takeMark("+")) return this.#unary();
    let formula = this.#primary();
    while (this.#takeMark("%")) formula = { kind: "percent", of: formula };
    return formula;
  }

  #primary(): Formula {
    const token = this.#next();
    switch (token.kind) {
      case "number":
        return { kind: "constant", value: Number(token.text) };
      case "text":
        return {
          kind: "constant",
          value: token.text.slice(1, -1).replaceAll('""', '"'),
        };
      case "function":
        return {
          kind: "call",
          name: token.text.toUpperCase(),
          args: this.#args(),
        };
      case "name":
        return truthOf(token.text);
      case "sheet":
        return this.#reference(this.#next(), sheetOf(token.text));
      case "mark":
        return this.#group(token);
      case "cell":
      case "columns":
      case "rows":
        return this.#reference(token, null);
    }
  }

  #group(token: Token): Formula {
    if (token.text !== "(") throw new Unreadable();
    const inner = this.#binary(0);
    this.#expect(")");
    return inner;
  }

  #args(): readonly Formula[] {
    this.#expect("(");
    if (this.#takeMark(")")) return [];
    const args = [this.#arg()];
    while (this.#takeMark(",")) args.push(this.#arg());
    this.#expect(")");
    return args;
  }

  #arg(): Formula {
    const next = this.#tokens[this.#at];
    const isMissing = next?.kind === "mark" && (next.text === "," || next.text === ")");
    return isMissing ? { kind: "missing" } : this.#binary(0);
  }

  #reference(token: Token, sheet: string | null): Formula {
    if (token.kind !== "cell") return { kind: "reference", sheet, range: bandOf(token) };
    const first = parseA1(token.text);
    const last = this.#takeMark(":") ? parseA1(this.#next().text) : first;
    if (!first || !last) throw new Unreadable();
    const range: Range = {
      top: Math.min(first.row, last.row),
      left: Math.min(first.column, last.column),
      bottom: Math.max(first.row, last.row),
      right: Math.max(first.column, last.column),
    };
    return { kind: "reference", sheet, range };
  }

  #next(): Token {
    const token = this.#tokens[this.#at++];
    if (!token) throw new Unreadable();
    return token;
  }

  #takeMark(text: string): boolean {
    const token = this.#tokens[this.#at];
    if (token?.kind !== "mark" || token.text !== text) return false;
    this.#at++;
    return true;
  }

  #expect(text: string): void {
    if (!this.#takeMark(text)) throw new Unreadable();
  }
}

function truthOf(name: string): Formula {
  if (/^(?:true|false)$/i.test(name)) return { kind: "constant", value: /^true$/i.test(name) };
  throw new Unreadable();
}

function sheetOf(prefix: string): string {
  const name = prefix.slice(0, -1);
  return name.startsWith("'") ? name.slice(1, -1).replaceAll("''", "'") : name;
}

/** Whole columns `A:C` or whole rows `2:3`. */
function bandOf(token: Token): Range {
  const [from = "", to = ""] = token.text.replaceAll("$", "").split(":");
  if (token.kind === "columns") {
    const a = parseA1(`${from}1`)?.column;
    const b = parseA1(`${to}1`)?.column;
    if (a === undefined || b === undefined) throw new Unreadable();
    return {
      top: 0,
      left: Math.min(a, b),
      bottom: 1_048_575,
      right: Math.max(a, b),
    };
  }
  if (token.kind !== "rows") throw new Unreadable();
  const [a, b] = [Number(from) - 1, Number(to) - 1];
  return {
    top: Math.min(a, b),
    left: 0,
    bottom: Math.max(a, b),
    right: 16_383,
  };
}
