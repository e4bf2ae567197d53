/**
 * The lines of a text, whichever way they end. A page break or an end-of-file sign is no part of a line.
 *
 * @example textLines("一\r\n二\r三\n") // ["一", "二", "三", ""]
 */
export function textLines(text: string): readonly string[] {
  return text
    .replaceAll("\f", "")
    .replaceAll("\u001a", "")
    .split(/\r\n|\n|\r/);
}
