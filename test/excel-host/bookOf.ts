import { formatA1, parseA1, parseRange } from "../../src/workbook/a1";
import type { Snapshot } from "../../src/workbook/Workbook";
import { Book } from "./book/Book";
import type { BookSheet } from "./book/BookSheet";
import type { CellStyle } from "./book/CellStyle";
import { enteredCell } from "./book/enteredCell";
import { plainStyle } from "./book/CellStyle";
import { plainProtection } from "./objects/WorksheetProtection";

/** What a cell holds: a value, a text beginning with `=` for a formula, or a value with its look. */
export type CellSeed =
  | number
  | string
  | boolean
  | null
  | ({ readonly value?: number | string | boolean | null } & Partial<CellStyle>);

/** A sheet to begin with. */
export interface SheetSeed {
  readonly name: string;
  /** Row by row from A1. */
  readonly rows?: readonly (readonly CellSeed[])[];
  /** Further cells by address. */
  readonly cells?: Readonly<Record<string, CellSeed>>;
  readonly merges?: readonly string[];
  readonly visibility?: "Visible" | "Hidden" | "VeryHidden";
  /** Zero-based. */
  readonly hiddenRows?: readonly number[];
  readonly hiddenColumns?: readonly number[];
  /** The password of a protected sheet; empty for none. */
  readonly protectedBy?: string;
}

/** A workbook to begin with. */
export interface BookSeed {
  readonly sheets: readonly SheetSeed[];
  /** Defined names with what they refer to. */
  readonly names?: Readonly<Record<string, string>>;
  /** Custom XML parts. */
  readonly parts?: readonly string[];
}

export function bookOf({ sheets, names = {}, parts = [] }: BookSeed): Book {
  const book = new Book();
  for (const seed of sheets) fillSheet(book.addSheet(seed.name), seed);
  book.names = Object.entries(names).map(([name, formula]) => ({
    name,
    formula,
    visible: true,
    comment: "",
    scope: null,
  }));
  for (const part of parts) book.parts.set(book.nextId(), part);
  return book;
}

function fillSheet(sheet: BookSheet, seed: SheetSeed): void {
  seed.rows?.forEach((cells, row) => {
    cells.forEach((cell, column) => {
      putCell(sheet, row, column, cell);
    });
  });
  for (const [address, cell] of Object.entries(seed.cells ?? {})) {
    const at = parseA1(address);
    if (!at) throw new Error(`no cell ${address}`);
    putCell(sheet, at.row, at.column, cell);
  }
  sheet.change({
    visibility: seed.visibility ?? "Visible",
    merges: (seed.merges ?? []).map((text) => {
      const range = parseRange(text);
      if (!range) throw new Error(`no range ${text}`);
      return range;
    }),
    hiddenRows: new Set(seed.hiddenRows),
    hiddenColumns: new Set(seed.hiddenColumns),
    protection: seed.protectedBy === undefined ? null : plainProtection,
    password: seed.protectedBy ?? "",
  });
}

function putCell(sheet: BookSheet, row: number, column: number, seed: CellSeed): void {
  if (typeof seed !== "object" || seed === null) {
    sheet.setCell(row, column, literalCell(seed, plainStyle));
    return;
  }
  const { value = null, ...style } = seed;
  sheet.setCell(row, column, literalCell(value, { ...plainStyle, ...style }));
}

/** Texts stay texts: a workbook may hold the text 12. */
function literalCell(
  value: number | string | boolean | null,
  style: CellStyle,
): ReturnType<typeof enteredCell> {
  const isFormula = typeof value === "string" && value.startsWith("=");
  if (isFormula) return enteredCell({ value: null, formula: null, style }, value);
  return { value, formula: null, style };
}

/** A workbook read from a file, as the emulated Excel would have it open: values, formulas, number formats, merges. */
export function seedOf({ sheets }: Snapshot): BookSeed {
  return {
    sheets: sheets.map((sheet) => {
      const cells: Record<string, CellSeed> = {};
      const used = sheet.usedRange ?? { top: 0, left: 0, bottom: -1, right: -1 };
      for (let row = used.top; row <= used.bottom; row++) {
        for (let column = used.left; column <= used.right; column++) {
          const cell = sheet.cell(row, column);
          if (!cell) continue;
          const held = typeof cell.value === "object" ? (cell.value?.error ?? null) : cell.value;
          const value = cell.formula === null ? held : `=${cell.formula}`;
          cells[formatA1({ row, column })] = { value, numberFormat: cell.numberFormat };
        }
      }
      return {
        name: sheet.name,
        cells,
        visibility: visibilities[sheet.visibility],
        merges: sheet.merges.map(
          ({ top, left, bottom, right }) =>
            `${formatA1({ row: top, column: left })}:${formatA1({ row: bottom, column: right })}`,
        ),
        hiddenRows: [...sheet.hiddenRows],
        hiddenColumns: [...sheet.hiddenColumns],
        ...(sheet.isProtected ? { protectedBy: "" } : {}),
      };
    }),
  };
}

const visibilities = { visible: "Visible", hidden: "Hidden", veryHidden: "VeryHidden" } as const;
