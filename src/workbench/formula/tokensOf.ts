/** A piece of a formula. References keep their text; a sheet prefix is a token of its own. */
export interface Token {
  readonly kind:
    "number" | "text" | "sheet" | "cell" | "columns" | "rows" | "function" | "name" | "mark";
  readonly text: string;
}

const pieces: readonly (readonly [Token["kind"], RegExp])[] = [
  ["text", /"(?:[^"]|"")*"/y],
  ["sheet", /'(?:[^'[\]]|'')+'!|[\p{L}_][\p{L}\p{N}_.]*!/uy],
  ["columns", /\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}(?![\p{L}\p{N}_.(!])/uy],
  ["rows", /\$?\d{1,7}:\$?\d{1,7}(?![\p{L}\p{N}_.])/uy],
  ["cell", /\$?[A-Za-z]{1,3}\$?[1-9]\d{0,6}(?![\p{L}\p{N}_.(!])/uy],
  ["number", /(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?/y],
  ["function", /[\p{L}_][\p{L}\p{N}_.]*(?=\()/uy],
  ["name", /[\p{L}_][\p{L}\p{N}_.]*/uy],
  ["mark", /<>|<=|>=|[-+*/^&=<>%(),:]/y],
];

/**
 * Cuts a formula into tokens; undefined when something in it is none of ours (arrays, structured references, other files).
 *
 * @example tokensOf("SUM(A1:A3)*2")?.map(({ text }) => text) // ["SUM", "(", "A1", ":", "A3", ")", "*", "2"]
 */
export function tokensOf(formula: string): readonly Token[] | undefined {
  const tokens: Token[] = [];
  for (let at = 0; at < formula.length;) {
    const space = /\s+/y;
    space.lastIndex = at;
    if (space.test(formula)) {
      at = space.lastIndex;
      continue;
    }
    const token = tokenAt(formula, at);
    if (!token) return undefined;
    tokens.push(token);
    at += token.text.length;
  }
  return tokens;
}

function tokenAt(formula: string, at: number): Token | undefined {
  for (const [kind, pattern] of pieces) {
    pattern.lastIndex = at;
    const match = pattern.exec(formula);
    if (match) return { kind, text: match[0] };
  }
  return undefined;
}
