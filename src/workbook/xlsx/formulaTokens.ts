import { parseReference } from "./parseReference";

/**
 * A piece of a formula. A `reference` is `A1`, `$A1:B$2`, `A:C` or `1:3`, with the sheet it is
 * qualified by; a `name` is anything only the whole workbook could resolve: a defined name, a
 * table's columns, a spilled range.
 */
export interface FormulaToken {
  readonly kind: "reference" | "name" | "function" | "other";
  readonly text: string;
  /** `Sheet1!` or `'My sheet'!` as written, before the reference; empty when there is none. */
  readonly qualifier: string;
}

const COLUMN = String.raw`\$?[A-Za-z]{1,3}`;
const CELL = String.raw`${COLUMN}\$?[1-9]\d{0,6}`;
const NAME_END = String.raw`(?![\w.(\[!\\?\u0080-\uFFFF])`;
const PLAIN = String.raw`[^\s'"()\[\]{},;:+\-*/^&=<>!#@%]`;
const QUALIFIER = String.raw`(?:'(?:[^']|'')+'|(?:\[\d+\])?${PLAIN}+(?::${PLAIN}+)?)!`;

const TOKEN = new RegExp(
  [
    String.raw`(?<text>"(?:[^"]|"")*")`,
    `(?<qualifier>${QUALIFIER})`,
    String.raw`(?<reference>${CELL}(?::${CELL})?${NAME_END}|${COLUMN}:${COLUMN}${NAME_END}|\$?\d{1,7}:\$?\d{1,7}(?![\w.]))`,
    String.raw`(?<number>\d+(?:\.\d*)?(?:[eE][+-]?\d+)?|\.\d+)`,
    String.raw`(?<call>[A-Za-z_][\w.]*(?=\s*\())`,
    String.raw`(?<name>[A-Za-z_\\\u0080-\uFFFF][\w.\\?\u0080-\uFFFF]*)`,
    String.raw`(?<error>#[A-Za-z0-9/]+[!?]?)`,
  ].join("|"),
  "y",
);

/**
 * Cuts a formula into its references, names, function names and the rest; the texts joined, each
 * after its qualifier, are the formula again.
 *
 * @param formula without the leading `=`
 * @example tokenizeFormula("Old!A1+x").map((token) => token.kind) // ["reference", "other", "name"]
 */
export function tokenizeFormula(formula: string): FormulaToken[] {
  const tokens: FormulaToken[] = [];
  let qualifier = "";
  for (let at = 0; at < formula.length;) {
    const token = tokenAt(formula, at);
    at += token.text.length;
    if (token.kind === "qualifier") {
      qualifier = token.text;
      continue;
    }
    tokens.push({ kind: token.kind, text: token.text, qualifier });
    qualifier = "";
  }
  if (qualifier) tokens.push({ kind: "name", text: "", qualifier });
  return tokens;
}

interface Found {
  readonly kind: FormulaToken["kind"] | "qualifier";
  readonly text: string;
}

function tokenAt(formula: string, at: number): Found {
  TOKEN.lastIndex = at;
  const match = TOKEN.exec(formula);
  const groups = match?.groups;
  if (!match && formula[at] === "[") return { kind: "name", text: bracketed(formula, at) };
  if (!match || !groups) return { kind: "other", text: formula.charAt(at) };
  const text = match[0];
  if (groups["qualifier"] !== undefined) return { kind: "qualifier", text };
  if (groups["call"] !== undefined) return { kind: "function", text };
  if (groups["name"] !== undefined) {
    return { kind: /^(?:TRUE|FALSE)$/i.test(text) ? "other" : "name", text };
  }
  if (groups["reference"] === undefined) return { kind: "other", text };
  const spilled = formula[at + text.length] === "#";
  return { kind: spilled || !parseReference(text) ? "name" : "reference", text };
}

function bracketed(formula: string, from: number): string {
  let depth = 0;
  for (let at = from; at < formula.length; at++) {
    const character = formula[at];
    if (character === "'" && depth > 0) at += 1;
    else if (character === "[") depth += 1;
    else if (character === "]" && --depth === 0) return formula.slice(from, at + 1);
  }
  return formula.slice(from);
}
