import type { FormPlaces, PlacedCell } from "../../workbook/forms/placeForm";

/**
 * What the form prints beside and above a field of its head.
 *
 * @example fieldLabel(places, executed) // "年度资金总额 · 全年执行数（B）"
 */
export function fieldLabel({ head, foot }: FormPlaces, { range }: PlacedCell): string {
  const texts = [...head, ...foot].filter(({ cell }) => cell.text !== undefined);
  const beside = texts
    .filter((text) => {
      const { top, bottom, right } = text.range;
      return top <= range.top && bottom >= range.top && right < range.left;
    })
    .sort((a, b) => b.range.right - a.range.right)[0];
  const above = texts
    .filter(({ range: { top, left, bottom, right } }) => {
      return bottom < range.top && left === range.left && right === range.right && top >= 0;
    })
    .sort((a, b) => b.range.bottom - a.range.bottom)[0];
  const isNear = above && beside && above.range.top >= topOfBlock(texts, beside);
  const parts = [beside, ...(isNear ? [above] : [])];
  const printed = (text: string): string => text.replace(/\s|\{\w+\}年?/g, "");
  return parts.map((part) => printed(part?.cell.text ?? "")).join(" · ");
}

/** The first row of the block of lines whose label at the side covers a text. */
function topOfBlock(texts: readonly PlacedCell[], { range }: PlacedCell): number {
  const side = texts.find(
    ({ range: { top, bottom, right } }) =>
      bottom > top && top <= range.top && bottom >= range.bottom && right < range.left,
  );
  return side?.range.top ?? range.top;
}
