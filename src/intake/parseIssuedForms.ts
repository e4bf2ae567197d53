import * as v from "valibot";

const texts = v.record(v.string(), v.string());
const issued = v.array(v.object({ sheet: v.string(), texts, formulas: texts }));

/** 表样: what a form that the product made had in it, by A1 address, before anybody filled it. */
export interface IssuedForm {
  readonly sheet: string;
  /** Headings, labels and names. */
  readonly texts: Readonly<Record<string, string>>;
  /** Without the leading `=`. */
  readonly formulas: Readonly<Record<string, string>>;
}

/** Reads issued forms as a workbook carries them; null when they are not in that form. */
export function parseIssuedForms(data: unknown): readonly IssuedForm[] | null {
  const read = v.safeParse(issued, data);
  return read.success ? read.output : null;
}
