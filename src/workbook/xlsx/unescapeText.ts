/**
 * Text as a cell has it: the format writes a character that XML cannot hold as `_xHHHH_`, and a literal `_x000D_` with its
 * underscore so written.
 *
 * @source ECMA-376 Part 1, 22.9.2.19 ST_Xstring
 * @example unescapeText("a_x000D__x005F_x000D_") // "a\r_x000D_"
 */
export function unescapeText(text: string): string {
  if (!text.includes("_x")) return text;
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) =>
    String.fromCharCode(parseInt(code, 16)),
  );
}
