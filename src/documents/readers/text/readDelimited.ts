import type { Block } from "../../SourceDocument";
import { splitDelimited } from "./splitDelimited";
import { tableOfRows } from "./tableOfRows";
import { textBlocks } from "./textBlocks";

const separators = [",", "\t", ";"];
/** As much of a file as tells what separates its cells. */
const sample = 65_536;

/**
 * Reads a file of comma- or tab-separated text as one table, whichever separator it has; as lines where it has none.
 *
 * @throws DocumentError document/tooLarge
 */
export function readDelimited(text: string): readonly Block[] {
  const separator = separatorOf(text);
  if (separator === undefined) return textBlocks(text);
  const table = tableOfRows(splitDelimited(text, separator));
  return table ? [table] : [];
}

/** The one that divides the most rows into equally many cells. */
function separatorOf(text: string): string | undefined {
  const start = text.slice(0, sample);
  const scores = separators.map((separator) => {
    const counts = new Map<number, number>();
    for (const { length } of splitDelimited(start, separator)) {
      if (length > 1) counts.set(length, (counts.get(length) ?? 0) + 1);
    }
    return { separator, score: Math.max(0, ...counts.values()) };
  });
  const [best] = scores.sort((a, b) => b.score - a.score);
  return best && best.score > 0 ? best.separator : undefined;
}
