/** Why a layout could not be accepted. */
export type LayoutErrorCode =
  /** Written for a newer version of the product: `{ found, supported }`. */
  | "layout/newerSchema"
  /** Something has the wrong type or form: `{ expected, found }`. */
  | "layout/type"
  /** Something that every layout has is absent: `{ expected }`. */
  | "layout/missing"
  /** A name that no layout has, most likely misspelt. */
  | "layout/unknownKey"
  /** A column or field that is there already: `{ field }`. */
  | "layout/duplicate"
  /** A column that the layout has not: `{ column }`. */
  | "layout/noSuchColumn"
  /** Cells that stand over each other or run backwards: `{ from, to }`. */
  | "layout/overlap"
  /** A cell that has neither text nor field, or both. */
  | "layout/content"
  /** A sum or rate of a field that the layout has not: `{ field }`. */
  | "layout/noSuchField"
  /** A sum or rate that is made of itself: `{ field }`. */
  | "layout/circular"
  /** Headings of more than two levels, or that differ in depth at the end of the year. */
  | "layout/headingDepth"
  /** Nothing says the year of the period, so that a form could not be read back. */
  | "layout/noYear";

/** The data is no layout: thrown by `parseLayout`, with the place at fault. */
export class LayoutError extends Error {
  readonly code: LayoutErrorCode;
  /** Where in the data: `head[2].cells[0].from`; empty for the whole. */
  readonly path: string;
  /** What the locale's sentence needs, as listed with the codes. */
  readonly values: Readonly<Record<string, string | number>>;

  constructor(
    code: LayoutErrorCode,
    path: string,
    values: Readonly<Record<string, string | number>> = {},
  ) {
    super(`${code} at ${path || "the top"} ${JSON.stringify(values)}`);
    this.name = "LayoutError";
    this.code = code;
    this.path = path;
    this.values = values;
  }
}
