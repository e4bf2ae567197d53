import type { Range } from "../../src/workbook/a1";
import { parseArea, splitReference, wholeSheet } from "./address";
import type { Book } from "./book/Book";
import type { BookSheet } from "./book/BookSheet";
import { invalidArgument, itemNotFound } from "./HostError";

/** A place in the workbook. */
export interface Place {
  readonly sheet: BookSheet;
  readonly area: Range;
}

/**
 * Finds what an address or a defined name stands for.
 *
 * @param own the sheet of an address that names none
 * @throws HostError ItemNotFound for a sheet that is not there, InvalidArgument for what is no address
 */
export function resolveReference(
  book: Book,
  own: BookSheet,
  text: string | null | undefined,
): Place {
  if (text === null || text === undefined || text === "") return { sheet: own, area: wholeSheet };
  const { sheet: name, rest } = splitReference(text);
  const sheet = name === undefined ? own : book.findSheet(name);
  if (!sheet) throw itemNotFound();
  const area = parseArea(rest);
  if (area) return { sheet, area };
  const defined = book.names.find((item) => item.name.toLowerCase() === rest.toLowerCase());
  if (defined) return resolveReference(book, sheet, defined.formula);
  throw invalidArgument();
}
