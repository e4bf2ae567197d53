import { finding, type Finding } from "../../../domain/finding";
import type { IssuedForm } from "../../../intake/parseIssuedForms";
import { parseA1 } from "../../../workbook/a1";
import { issuedForms } from "../../../workbook/issuedForms";
import type { Sheet, Snapshot } from "../../../workbook/Workbook";
import type { Rule } from "../Rule";

/** A sheet with so much of a form in its places is that form under another name. */
const likeness = 0.6;

/**
 * A form that the product handed out is sent back as it was: its headings, labels and names at their places, its formulas not typed over. A
 * workbook made elsewhere has nothing to be held against.
 */
export const structureChanged: Rule = {
  codes: ["structure/changed", "structure/formulaOverwritten", "structure/issueUnknown"],
  basis: "form",
  onMissing: "reported",
  find: ({ snapshot }) => {
    const issued = issuedForms(snapshot.parts);
    if (!issued) return [];
    if (issued.state !== "known") {
      return [finding("structure/issueUnknown", null, null, { why: issued.state })];
    }
    return issued.forms.flatMap((form) => differences(form, snapshot));
  },
};

function differences(form: IssuedForm, { sheets }: Snapshot): readonly Finding[] {
  const sheet = sheets.find(({ name }) => name === form.sheet) ?? renamed(form, sheets);
  if (!sheet) {
    const facts = { expected: form.sheet, found: "", count: 0 };
    return [finding("structure/changed", null, null, facts)];
  }
  return [...textDifferences(form, sheet), ...overwritten(form, sheet)];
}

function renamed(form: IssuedForm, sheets: readonly Sheet[]): Sheet | undefined {
  const wanted = Object.keys(form.texts).length * likeness;
  return sheets.find(
    (sheet) => Object.keys(form.texts).length - changedTexts(form, sheet).length >= wanted,
  );
}

interface Change {
  readonly cell: string;
  readonly expected: string;
  readonly found: string;
}

function changedTexts({ texts }: IssuedForm, sheet: Sheet): readonly Change[] {
  return Object.entries(texts).flatMap(([cell, expected]) => {
    const found = textAt(sheet, cell);
    return tidy(found) === tidy(expected) ? [] : [{ cell, expected, found }];
  });
}

/** One finding for a sheet, at its first change: rows that were inserted move everything below. */
function textDifferences(form: IssuedForm, sheet: Sheet): readonly Finding[] {
  const changes = changedTexts(form, sheet);
  const [first] = changes;
  if (!first) return [];
  const { cell, expected, found } = first;
  const facts = { expected, found, count: changes.length };
  return [finding("structure/changed", { sheet: sheet.name, cell }, null, facts)];
}

/** Only where the form stands as it was: a moved formula is not an overwritten one. */
function overwritten(form: IssuedForm, sheet: Sheet): readonly Finding[] {
  if (changedTexts(form, sheet).length > 0) return [];
  return Object.entries(form.formulas).flatMap(([address, formula]) => {
    const position = parseA1(address);
    const cell = position && sheet.cell(position.row, position.column);
    if (cell?.formula !== null || cell.value === null) return [];
    const at = { sheet: sheet.name, cell: address };
    return [
      finding("structure/formulaOverwritten", at, null, { formula, found: textAt(sheet, address) }),
    ];
  });
}

function textAt(sheet: Sheet, address: string): string {
  const position = parseA1(address);
  const value = position && sheet.cell(position.row, position.column)?.value;
  return value === null || value === undefined || typeof value === "object" ? "" : String(value);
}

/** Spaces and line breaks are how a form is laid out. */
function tidy(text: string): string {
  return text.replace(/\s/g, "");
}
