import { halfWidth } from "../intake/halfWidth";
import { readPeriod, readYear, type Months } from "../intake/readPeriod";
import { titlePeriod, titleWords, yearLine } from "./headerVocabulary";
import type { Grid } from "./Grid";

/** What stands above a table's header. */
export interface Heading {
  /** Without spaces; empty when there is none. */
  readonly title: string;
  /** The year that the title, a line such as （2024年度） or the sheet's name says; null when none does. */
  readonly year: number | null;
  /** The months that the title or such a line says results cover; null when neither does. */
  readonly months: Months | null;
}

/** Farther up than this, a title belongs to something else. */
const farthest = 40;

/**
 * Reads title and year from the lines above a header.
 *
 * @param lines sheet rows between the table before and the header, ascending.
 */
export function readHeading(grid: Grid, lines: readonly number[]): Heading {
  const texts = lines
    .slice(-farthest)
    .reverse()
    .flatMap((row) => onlyText(grid, row));
  const title = texts.find((text) => text.length <= 60 && titleWords.test(text)) ?? "";
  const dated = texts.find((text) => yearLine.test(halfWidth(text))) ?? "";
  const year = readYear(title) ?? readYear(dated) ?? readYear(grid.sheet.name) ?? null;
  return { title, year, months: monthsOf(title) ?? monthsOf(dated) };
}

function monthsOf(text: string): Months | null {
  if (!titlePeriod.test(halfWidth(text))) return null;
  const period = readPeriod(text, null);
  return period ? { through: period.through, grain: period.grain } : null;
}

/** The text of a line that shows one text only, without spaces. */
function onlyText(grid: Grid, row: number): readonly string[] {
  const texts = new Set<string>();
  for (let column = grid.left; column <= grid.right && texts.size < 2; column += 1) {
    const text = grid.text(row, column).replace(/[\s\u3000]+/g, "");
    if (text !== "") texts.add(text);
  }
  return texts.size === 1 ? [...texts] : [];
}
