import type { FormCell, FormLayout, FormRowOfCells } from "../../domain/forms/FormLayout";
import { LayoutError } from "./LayoutError";

/**
 * Checks what a schema cannot: how the parts of a layout fit each other.
 *
 * @throws LayoutError at the first place that breaks a rule: columns and fields are there once, cells of the head stand over
 *   columns that exist and not over each other, sums are of fields that exist and not of themselves, headings have one or two levels, and
 *   the year of the period stands somewhere.
 */
export function checkLayout(layout: FormLayout): void {
  checkColumns(layout);
  checkRows(layout.head, "head", layout);
  checkRows(layout.foot, "foot", layout);
  checkFields(layout);
  checkYear(layout);
}

function checkColumns({ columns }: FormLayout): void {
  const seen = new Set<string>();
  columns.forEach(({ field, heading, headingAtYearEnd }, index) => {
    const at = `columns[${index}]`;
    if (seen.has(field)) throw new LayoutError("layout/duplicate", `${at}.field`, { field });
    seen.add(field);
    const atYearEnd = headingAtYearEnd?.length ?? heading.length;
    if (heading.length > 2 || atYearEnd !== heading.length) {
      throw new LayoutError("layout/headingDepth", `${at}.heading`);
    }
  });
  if (!seen.has("name"))
    throw new LayoutError("layout/noSuchColumn", "columns", { column: "name" });
}

function checkRows(rows: readonly FormRowOfCells[], path: string, layout: FormLayout): void {
  const taken = new Set<string>();
  const order = layout.columns.map(({ field }) => field);
  rows.forEach(({ cells }, row) => {
    cells.forEach((cell, index) => {
      const at = `${path}[${row}].cells[${index}]`;
      checkContent(cell, at);
      const [left, right] = ([cell.from, cell.to] as const).map((column, end) => {
        const place = order.indexOf(column);
        if (place >= 0) return place;
        throw new LayoutError("layout/noSuchColumn", `${at}.${end === 0 ? "from" : "to"}`, {
          column,
        });
      });
      const facts = { from: cell.from, to: cell.to };
      for (let below = 0; below < (cell.rows ?? 1); below += 1) {
        for (let column = left ?? 0; column <= (right ?? 0); column += 1) {
          const key = `${row + below} ${column}`;
          if (taken.has(key)) throw new LayoutError("layout/overlap", at, facts);
          taken.add(key);
        }
      }
      const isOutside = row + (cell.rows ?? 1) > rows.length;
      if ((right ?? 0) < (left ?? 0) || isOutside) {
        throw new LayoutError("layout/overlap", at, facts);
      }
    });
  });
}

function checkContent({ text, field, sum, rate }: FormCell, at: string): void {
  const isComputed = sum !== undefined || rate !== undefined;
  const isOne = (text === undefined) !== (field === undefined);
  if (!isOne || (isComputed && field === undefined) || (sum && rate)) {
    throw new LayoutError("layout/content", at);
  }
}

function checkFields({ head, foot, columns }: FormLayout): void {
  const parts = new Map<string, readonly string[]>();
  const cells = [...placesOf(head, "head"), ...placesOf(foot, "foot")];
  for (const { cell, at } of cells) {
    const { field, sum, rate } = cell;
    if (field === undefined) continue;
    if (parts.has(field)) throw new LayoutError("layout/duplicate", `${at}.field`, { field });
    parts.set(field, sum ?? rate ?? []);
  }
  const known = new Set([...parts.keys(), ...columns.map(({ field }) => `column:${field}`)]);
  for (const { cell, at } of cells) {
    for (const field of parts.get(cell.field ?? "") ?? []) {
      if (!known.has(field)) throw new LayoutError("layout/noSuchField", at, { field });
    }
    const { field = "" } = cell;
    if (isMadeOf(field, field, parts)) throw new LayoutError("layout/circular", at, { field });
  }
}

function isMadeOf(
  field: string,
  part: string,
  parts: ReadonlyMap<string, readonly string[]>,
  seen = new Set<string>(),
): boolean {
  if (seen.has(field)) return false;
  seen.add(field);
  return (parts.get(field) ?? []).some(
    (each) => each === part || isMadeOf(each, part, parts, seen),
  );
}

function placesOf(
  rows: readonly FormRowOfCells[],
  path: string,
): readonly { readonly cell: FormCell; readonly at: string }[] {
  return rows.flatMap(({ cells }, row) =>
    cells.map((cell, index) => ({ cell, at: `${path}[${row}].cells[${index}]` })),
  );
}

function checkYear({ lines, head, columns }: FormLayout): void {
  const texts = [
    ...lines,
    ...head.flatMap(({ cells }) => cells.map(({ text = "" }) => text)),
    ...columns.filter(({ years }) => years !== "each").flatMap(({ heading }) => heading),
  ];
  if (!texts.some((text) => text.includes("{year}")))
    throw new LayoutError("layout/noYear", "lines");
}
