import { readFileSync } from "node:fs";
import path from "node:path";
import fc from "fast-check";
import { DocumentError } from "../../../src/documents/DocumentError";
import { decodeText } from "../../../src/documents/readers/decodeText";
import { readDocument } from "../../../src/documents/readers/readDocument";
import { readPasted } from "../../../src/documents/readers/readPasted";
import type { SourceTable } from "../../../src/documents/SourceDocument";
import { CompoundFile } from "../../../src/documents/readers/sheets/CompoundFile";
import { docxFile, paragraph } from "./docxFile";
import { readBlocks } from "./readBlocks";
import { xlsFile } from "./xlsFile";

type Place = Pick<
  SourceTable["cells"][number],
  "row" | "column" | "rowSpan" | "columnSpan" | "text"
>;

/** A table divided at random into merged cells, the single ones in the first row and column so that every line is seen. */
interface Model {
  readonly rows: number;
  readonly columns: number;
  readonly cells: readonly Place[];
}

const words = fc.stringMatching(/^[县域就诊率a-z0-9%≥，]{1,6}$/);

const models: fc.Arbitrary<Model> = fc
  .tuple(
    fc.integer({ min: 2, max: 6 }),
    fc.integer({ min: 2, max: 6 }),
    fc.array(fc.tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 4 }), words), {
      minLength: 36,
      maxLength: 36,
    }),
  )
  .map(([rows, columns, draws]) => {
    const taken = new Set<number>();
    const cells: Place[] = [];
    for (let at = 0; at < rows * columns; at += 1) {
      const row = Math.floor(at / columns);
      const column = at % columns;
      const [tall = 1, broad = 1, text = "甲"] = draws[at] ?? [];
      if (taken.has(at)) continue;
      const isEdge = row === 0 || column === 0;
      const rowSpan = isEdge ? 1 : Math.min(tall, rows - row);
      let columnSpan = 1;
      const isFree = (next: number): boolean => next < columns && !taken.has(row * columns + next);
      while (!isEdge && columnSpan < broad && isFree(column + columnSpan)) columnSpan += 1;
      for (let down = row; down < row + rowSpan; down += 1)
        for (let right = column; right < column + columnSpan; right += 1)
          taken.add(down * columns + right);
      cells.push({ row, column, rowSpan, columnSpan, text });
    }
    return { rows, columns, cells };
  });

/** What the readers must make of a model: its cells, line by line. */
function tableOf({ rows, columns, cells }: Model): SourceTable {
  return {
    ...{ kind: "table", line: 1, rows, columns },
    cells: cells.map((cell, index) => ({ ...cell, line: index + 1 })),
  };
}

function asHtml({ rows, cells }: Model): string {
  const rowsOf = Array.from({ length: rows }, (_, row) =>
    cells
      .filter((cell) => cell.row === row)
      .map(
        ({ rowSpan, columnSpan, text }) =>
          `<td rowspan="${rowSpan}" colspan="${columnSpan}">\n ${text}\n</td>`,
      ),
  );
  return `<table>${rowsOf.map((row) => `<tr>${row.join("")}</tr>`).join("")}</table>`;
}

function asDocx({ rows, cells }: Model): Uint8Array {
  const rowsOf = Array.from({ length: rows }, (_, row) =>
    cells
      .filter((cell) => cell.row <= row && row < cell.row + cell.rowSpan)
      .sort((a, b) => a.column - b.column)
      .map((cell) => {
        const isFirst = cell.row === row;
        const merge = cell.rowSpan === 1 ? "" : `<w:vMerge${isFirst ? ' w:val="restart"' : ""}/>`;
        const text = isFirst ? paragraph(cell.text) : "<w:p/>";
        return `<w:tc><w:tcPr><w:gridSpan w:val="${cell.columnSpan}"/>${merge}</w:tcPr>${text}</w:tc>`;
      }),
  );
  return docxFile(`<w:tbl>${rowsOf.map((row) => `<w:tr>${row.join("")}</w:tr>`).join("")}</w:tbl>`);
}

describe("any table", () => {
  test("comes back from HTML as it was", async () => {
    await fc.assert(
      fc.asyncProperty(models, async (model) => {
        expect(await readBlocks(new TextEncoder().encode(asHtml(model)), "a.html")).toEqual([
          tableOf(model),
        ]);
      }),
    );
  });

  test("comes back from Word as it was", async () => {
    await fc.assert(
      fc.asyncProperty(models, async (model) => {
        expect(await readBlocks(asDocx(model), "a.docx")).toEqual([tableOf(model)]);
      }),
    );
  });

  test("comes back from tab-separated text as it was, tabs, quotes and line breaks included", async () => {
    const cellText = fc
      .array(fc.constantFrom("甲", "乙", "1", '"', "\n", "\t", ",", " "), { maxLength: 6 })
      .map((pieces) => pieces.join("").trim());
    const grids = fc.integer({ min: 3, max: 5 }).chain((columns) =>
      fc.array(fc.array(cellText, { minLength: columns, maxLength: columns }), {
        minLength: 2,
        maxLength: 6,
      }),
    );
    await fc.assert(
      fc.asyncProperty(grids, async (grid) => {
        const filled = grid.map((row, at) => (at === 0 ? ["首", ...row.slice(1)] : row));
        const text = filled
          .map((row) =>
            row
              .map((cell) => (/["\n\t]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell))
              .join("\t"),
          )
          .join("\r\n");
        const { blocks } = await readPasted({ html: null, text });
        const read = blocks.flatMap((block): unknown[] =>
          block.kind === "table"
            ? block.cells.map(({ row, column, text: held }) => [row, column, held])
            : [block.text],
        );
        expect(read).toEqual(
          filled.flatMap((row, at) =>
            row.flatMap((held, column) => (held === "" ? [] : [[at, column, held]])),
          ),
        );
      }),
    );
  });
});

test("any Chinese text comes back from UTF-8, with and without a mark", () => {
  const texts = fc.stringMatching(/^[一-龥，。a-z0-9 \n]{2,40}$/);
  fc.assert(
    fc.property(texts, (text) => {
      expect(decodeText(new TextEncoder().encode(text))).toBe(text);
      expect(decodeText(new TextEncoder().encode(`\ufeff${text}`))).toBe(text);
    }),
  );
});

describe("whatever the bytes", () => {
  const fixture = (name: string): Uint8Array =>
    new Uint8Array(readFileSync(path.resolve(__dirname, "../../fixtures/documents", name)));
  const names = fc.constantFrom(
    "a.docx",
    "a.xls",
    "a.et",
    "a.ods",
    "a.html",
    "a.csv",
    "a.txt",
    "a",
  );

  /** Reads, and lets only a DocumentError pass. */
  async function isToldWell(bytes: Uint8Array, fileName: string): Promise<boolean> {
    try {
      const read = await readDocument(bytes, fileName);
      return read.kind === "workbook" || read.document.blocks.length > 0;
    } catch (error) {
      if (error instanceof DocumentError) return true;
      throw error;
    }
  }

  test("there is a document, a workbook or a DocumentError", async () => {
    const starts = fc.constantFrom(
      "",
      "PK\x03\x04",
      "<html>",
      "\ufeff",
      "%PD",
      "\x09\x08\x10\0\0\x06",
    );
    await fc.assert(
      fc.asyncProperty(
        starts,
        fc.uint8Array({ maxLength: 600 }),
        names,
        async (start, rest, name) => {
          const bytes = new Uint8Array(Buffer.concat([Buffer.from(start, "latin1"), rest]));
          expect(await isToldWell(bytes, name)).toBe(true);
        },
      ),
      { numRuns: 500 },
    );
  });

  test.each([
    ["Word", docxFile(paragraph("一").repeat(3), { level: 0 }), "a.docx"],
    [".ods", fixture("target-table.ods"), "a.ods"],
    [".xls", fixture("target-table.xls"), "a.xls"],
    [".et", xlsFile(), "a.et"],
    ["bare .xls", new CompoundFile(xlsFile()).stream("Workbook") ?? new Uint8Array(1), "a.xls"],
  ])("a damaged %s file is read or refused", async (_, whole, name) => {
    const slips = fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { maxLength: 8 });
    await fc.assert(
      fc.asyncProperty(slips, fc.nat(whole.length), async (changes, cut) => {
        const bytes = whole.slice(0, cut % 4 === 0 ? cut : whole.length);
        for (const [at, byte] of changes) if (at < bytes.length) bytes[at] = byte;
        expect(await isToldWell(bytes, name)).toBe(true);
      }),
      { numRuns: 200 },
    );
  });

  test("damaged XML inside a Word file is read or refused", async () => {
    const tags = fc.constantFrom(
      ...["<w:p>", "</w:p>", "<w:r>", "</w:r>", "<w:t>一</w:t>", "<w:tbl>", "</w:tbl>", "<w:tr>"],
      ...["</w:tr>", "<w:tc>", "</w:tc>", '<w:tcPr><w:vMerge/><w:gridSpan w:val="-3"/></w:tcPr>'],
      ...['<w:trPr><w:gridBefore w:val="99999"/></w:trPr>', "<w:pPr><w:numPr/></w:pPr>", "<w:del>"],
    );
    await fc.assert(
      fc.asyncProperty(fc.array(tags, { maxLength: 30 }), async (pieces) => {
        expect(await isToldWell(docxFile(pieces.join("")), "a.docx")).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  test("damaged HTML is read or refused", async () => {
    const tags = fc.constantFrom(
      ...[
        "<table>",
        "</table>",
        "<tr>",
        "<td rowspan=3>",
        "<td colspan=0>",
        "<th rowspan=0>",
        "<p>",
      ],
      ...[
        "</p>",
        "<ol>",
        "<li value=x>",
        "<tbody>",
        "<select>",
        "<svg>",
        "一",
        "<!--",
        "-->",
        "<b>",
      ],
      ...["<template>", "<caption>", "<frameset>", "</html>", "&#x0;", "<plaintext>"],
    );
    await fc.assert(
      fc.asyncProperty(fc.array(tags, { maxLength: 30 }), async (pieces) => {
        const bytes = new TextEncoder().encode(`<html>${pieces.join("")}`);
        expect(await isToldWell(bytes, "a.html")).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});
