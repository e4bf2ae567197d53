import { utils, write } from "@e965/xlsx";

/** An .xls with texts, numbers and a merge, small streams and large: 8 columns of the rows. */
export function xlsFile(rows = 60): Uint8Array {
  const cells = Array.from({ length: rows }, (_, row) =>
    Array.from({ length: 8 }, (__, column) =>
      column % 3 === 0 ? `指标${row}，${column}` : (row * column) / 8,
    ),
  );
  const sheet = utils.aoa_to_sheet(cells);
  sheet["!merges"] = [utils.decode_range("A1:B2")];
  const book = utils.book_new();
  utils.book_append_sheet(book, sheet, "附件3");
  return new Uint8Array(write(book, { type: "array", bookType: "biff8" }) as ArrayBuffer);
}
