import type { MarkLook } from "../Workbook";
import { escapeAttribute } from "./escapeXml";

/**
 * A mark's look as a differential format, its parts in the order Excel wants: font, number format, fill.
 *
 * @param prefix the styles part's own, with its colon
 * @param formatId for the look's number format
 * @throws RangeError for a colour that is not `#RRGGBB`
 */
export function dxfXml(prefix: string, look: MarkLook, formatId: number): string {
  const p = prefix;
  const bold = look.bold ? `<${p}b/>` : "";
  const font = `<${p}font>${bold}<${p}color rgb="${argb(look.color)}"/></${p}font>`;
  const code = look.numberFormat;
  const numFmt =
    code === null
      ? ""
      : `<${p}numFmt numFmtId="${formatId}" formatCode="${escapeAttribute(code)}"/>`;
  const color = `<${p}bgColor rgb="${argb(look.fill)}"/>`;
  const fill = `<${p}fill><${p}patternFill>${color}</${p}patternFill></${p}fill>`;
  return `<${p}dxf>${font}${numFmt}${fill}</${p}dxf>`;
}

/** @example argb("#FFD7D9") // "FFFFD7D9" */
export function argb(color: string): string {
  const digits = /^#([0-9A-Fa-f]{6})$/.exec(color)?.[1];
  if (digits === undefined) throw new RangeError(`Not a colour: ${color}`);
  return `FF${digits.toUpperCase()}`;
}
