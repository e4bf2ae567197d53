/** A damaged way to write a figure of two decimals. */
export interface Damage {
  readonly name: string;
  /** The damaged text; null where this figure cannot be damaged so. */
  readonly of: (figure: string) => string | null;
}

const toFullWidth = (sign: string): string => String.fromCharCode(sign.charCodeAt(0) + 0xfee0);
const withPoint = (figure: string, point: string): string => figure.replace(".", point);
const privateUse = ["\ue010", "\ue5e5", "\uf02e"];

/**
 * Losses that leave a trace. Not among them, because nothing in the row betrays them: a lost last digit (38.5 for 38.50 and for 38.57), a digit that became
 * another, a count that lost its dash and is of the size of its neighbours.
 */
export const damages: readonly Damage[] = [
  ...privateUse.map((character) => ({
    name: `U+${character.charCodeAt(0).toString(16)} for the decimal point`,
    of: (figure: string) => withPoint(figure, character),
  })),
  { name: "full-width digits", of: (figure) => figure.replace(/[\d.]/g, toFullWidth) },
  { name: "a space before the point", of: (figure) => withPoint(figure, " .") },
  { name: "a space after the point", of: (figure) => withPoint(figure, ". ") },
  { name: "spaces between digits", of: (figure) => figure.replace(/(?<=\d)(?=\d)/g, " ") },
  { name: "a page's end before the point", of: (figure) => withPoint(figure, "\n.") },
  { name: "a page's end after the point", of: (figure) => withPoint(figure, ".\n") },
  { name: "a sign nobody could write", of: (figure) => `\ufffd${figure}` },
  { name: "a point that became another sign", of: (figure) => withPoint(figure, "·") },
  { name: "a lost figure before the point", of: (figure) => /\.\d+$/.exec(figure)?.[0] ?? null },
  { name: "a lost point", of: (figure) => withPoint(figure, "") },
];
