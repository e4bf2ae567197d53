import { displayWidth } from "../displayWidth";

const lineHeight = 14;
const padding = 8;
/** The most that Excel allows. */
const most = 409;

/**
 * The height in points that a row needs for its wrapped texts: Excel fits heights by itself only where nothing is merged.
 *
 * @param texts each with the width of its cell in characters.
 * @example rowHeight([{ text: "三级公立医院平均住院日", width: 12 }]) // 36: two lines
 */
export function rowHeight(
  texts: readonly { readonly text: string; readonly width: number }[],
): number {
  const lines = texts.map(({ text, width }) =>
    text
      .split("\n")
      .reduce((sum, line) => sum + Math.max(1, Math.ceil(displayWidth(line) / width)), 0),
  );
  return Math.min(Math.max(1, ...lines) * lineHeight + padding, most);
}
