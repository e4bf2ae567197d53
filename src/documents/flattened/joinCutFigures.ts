import type { FlatToken } from "./FlatToken";

/**
 * Puts figures together that a line's end cuts at their point: no cell begins with a point, and none that only holds digits ends
 * with one where digits follow.
 *
 * @example joinCutFigures([{ key: "10", … }, { key: ".03", … }]).map(({ key }) => key) // ["10.03"]
 */
export function joinCutFigures(tokens: readonly FlatToken[]): readonly FlatToken[] {
  const joined: FlatToken[] = [];
  for (const token of tokens) {
    const last = joined.at(-1);
    if (!last || last.line === token.line || !isCut(last.key, token.key)) joined.push(token);
    else {
      const { line } = last;
      joined[joined.length - 1] = {
        line,
        text: last.text + token.text,
        key: last.key + token.key,
      };
    }
  }
  return joined;
}

function isCut(before: string, after: string): boolean {
  const isBeforePoint = /^[≥≤=<>]?\d+$/.test(before) && /^\.\d+[%‰]?$/.test(after);
  const isAfterPoint = /^[≥≤=<>]?\d+\.$/.test(before) && /^\d{1,4}[%‰]?$/.test(after);
  return isBeforePoint || isAfterPoint;
}
