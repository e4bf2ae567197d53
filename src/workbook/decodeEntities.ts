/**
 * Replaces the entities XML has by what they stand for; any other is left as it is.
 *
 * @example decodeEntities("&lt;&#20013;&quot;") // '<中"'
 */
export function decodeEntities(text: string): string {
  if (!text.includes("&")) return text;
  return text.replace(
    /&(#x[0-9a-fA-F]{1,6}|#\d{1,7}|lt|gt|amp|quot|apos);/g,
    (whole, body: string) => {
      if (body.startsWith("#")) {
        const code = body[1] === "x" ? parseInt(body.slice(2), 16) : parseInt(body.slice(1), 10);
        return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
      }
      return { lt: "<", gt: ">", amp: "&", quot: '"', apos: "'" }[body] ?? whole;
    },
  );
}
