import { parseIssuedForms, type IssuedForm } from "../intake/parseIssuedForms";
import { formatA1 } from "./a1";
import { carriedPart } from "./carriedPart";
import { formatPart } from "./formatPart";
import type { OwnPart } from "./OwnPart";
import type { Edit, NewSheet } from "./Workbook";

/** The forms a workbook was issued with, or why they cannot be known. */
export type IssuedForms =
  | { readonly state: "known"; readonly forms: readonly IssuedForm[] }
  | { readonly state: "malformed" | "altered" | "newer" | "twice" };

const namespace = "urn:ontrack:forms";

/**
 * Reads the forms that a workbook was issued with.
 *
 * @returns null when it was made elsewhere.
 */
export function issuedForms(parts: readonly OwnPart[]): IssuedForms | null {
  const part = carriedPart(parts, namespace);
  if (!part) return null;
  if (part.state !== "whole") return { state: part.state };
  const forms = parseIssuedForms(part.data);
  return forms ? { state: "known", forms } : { state: "malformed" };
}

/**
 * The edit that notes what a form has in it as it is handed out, beside the forms noted before: changed headings and overwritten formulas
 * are found by it.
 *
 * @param before those of the workbook; what cannot be read is replaced.
 */
export function issueForm(sheet: NewSheet, before: readonly OwnPart[]): Edit {
  const known = issuedForms(before);
  const others = known?.state === "known" ? known.forms : [];
  const forms = [...others.filter((form) => form.sheet !== sheet.name), issuedOf(sheet)];
  return { kind: "part", ...formatPart(namespace, JSON.stringify(forms)) };
}

/** Its texts but those open for input, and its formulas. */
function issuedOf({ name, cells }: NewSheet): IssuedForm {
  const texts: Record<string, string> = {};
  const formulas: Record<string, string> = {};
  for (const cell of cells) {
    const { value, formula, style } = cell;
    if (formula !== undefined) formulas[formatA1(cell)] = formula;
    else if (typeof value === "string" && value.trim() !== "" && style?.locked !== false) {
      texts[formatA1(cell)] = value;
    }
  }
  return { sheet: name, texts, formulas };
}
