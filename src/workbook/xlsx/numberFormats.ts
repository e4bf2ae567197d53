import type { XmlPart } from "./XmlPart";

const FIRST_OWN = 164;

/**
 * Gives number format codes the number they go by in a styles part: that of an equal code, or one
 * from 164 on that none has.
 */
export function numberFormats(part: XmlPart): (code: string) => number {
  const byCode = new Map<string, number>();
  const tags = part.masked.matchAll(/<(?:[\w.-]+:)?numFmt(?=[\s/>])/g);
  for (const { index } of tags) {
    const element = part.elementAt(index);
    const id = Number(part.attribute(element, "numFmtId"));
    const code = part.attribute(element, "formatCode");
    if (code !== undefined && id >= FIRST_OWN && !byCode.has(code)) byCode.set(code, id);
  }
  let next = FIRST_OWN - 1;
  for (const [, id] of part.text.matchAll(/numFmtId\s*=\s*["'](\d+)/g))
    next = Math.max(next, Number(id));
  return (code) => {
    const id = byCode.get(code) ?? ++next;
    byCode.set(code, id);
    return id;
  };
}
