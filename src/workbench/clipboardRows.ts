/**
 * Reads the plain text of a clipboard as rows of cells: tabs between cells, line ends between rows; a cell in double quotes may
 * hold both. The line end spreadsheets put after the last row makes no row of its own.
 *
 * @example clipboardRows("1\t2\r\n3\t\"a\nb\"\r\n") // [["1", "2"], ["3", "a\nb"]]
 */
export function clipboardRows(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [];
  let row: string[] = [];
  const cell = /(?:"((?:[^"]|"")*)"(?=[\t\r\n]|$)|([^\t\r\n]*))(\t|\r\n|\r|\n|$)/y;
  for (let ended = text === ""; !ended;) {
    const [, quoted, plain = "", end = ""] = cell.exec(text) ?? [];
    row.push(quoted?.replaceAll('""', '"') ?? plain);
    ended = end !== "\t" && cell.lastIndex >= text.length;
    if (end === "\t") continue;
    rows.push(row);
    row = [];
  }
  return rows;
}

/**
 * Writes rows of cells as the plain text spreadsheets exchange; the inverse of {@link clipboardRows}.
 *
 * @example clipboardText([["1", "a\nb"]]) // "1\t\"a\nb\""
 */
export function clipboardText(rows: readonly (readonly string[])[]): string {
  const written = (cell: string): string =>
    /["\t\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
  return rows.map((row) => row.map(written).join("\t")).join("\r\n");
}
