import type { Locale } from "../i18n/Locale";
import type { Range } from "../workbook/a1";
import type { CellRef, MarkLook } from "../workbook/Workbook";
import type { GridCell, GridSheet } from "./GridSheet";

/** What a person did to one cell: the text as typed or pasted, not yet read as a value. */
export interface TypedText {
  readonly cell: CellRef;
  readonly text: string;
}

/** What a person asks of the grid; the grid itself changes nothing until it is told what a cell now holds. */
export interface GridRequests {
  typed(texts: readonly TypedText[]): void;
  /** The plain text of the clipboard, to go into the sheet from the selection's first cell on. */
  pasted(sheet: string, selection: Range, text: string): void;
  /** The text that went to the clipboard for a range, so that pasting it again can give the values themselves. */
  copied(sheet: string, range: Range, text: string): void;
  cleared(sheet: string, range: Range): void;
  /** The source, a part of the range, is to be repeated over the rest of it. */
  filled(sheet: string, range: Range, source: Range): void;
  undo(): void;
  redo(): void;
  selected(sheet: string, range: Range): void;
  /** The grid could not be drawn; what it showed is still in the workbook. */
  failed(): void;
}

/** 标记 as drawn over a cell: the colours and the symbol that stands for the status without colour. */
export interface DrawnMark {
  readonly cell: CellRef;
  readonly look: MarkLook;
  readonly symbol: string;
}

/** A spreadsheet grid on the page, whichever library draws it. */
export interface GridHost {
  /** Replaces everything shown. */
  show(sheets: readonly GridSheet[], date1904: boolean, locale: Locale): void;
  /** Draws cells anew after they changed. */
  update(cells: readonly { readonly cell: CellRef; readonly now: GridCell }[]): void;
  /** Brings a cell into view and selects it. */
  reveal(cell: CellRef): void;
  /** Replaces all marks drawn; the cells' own looks stay as they are underneath. */
  showMarks(marks: readonly DrawnMark[]): void;
  activate(sheet: string): void;
  /** Takes the text being typed into a cell, as Enter does, and stays at the cell; nothing where none is. */
  commit(): void;
  /** Moves the keyboard into the grid. */
  focus(): void;
  dispose(): void;
}
