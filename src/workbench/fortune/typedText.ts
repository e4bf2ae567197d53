/**
 * The text a person left in FortuneSheet's editor, without the traces of HTML editing.
 *
 * @example typedText("38.5\u00a0\n") // "38.5 "
 */
export function typedText(value: unknown): string {
  const isPlain =
    typeof value === "string" || typeof value === "number" || typeof value === "boolean";
  const text = isPlain ? String(value) : "";
  return text
    .replace(/\u00a0/g, " ")
    .replace(/\r\n?/g, "\n")
    .replace(/\n+$/, "");
}
