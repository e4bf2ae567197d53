import { usualSize, type CellLook, type SheetDisplay } from "../SheetDisplay";
import type { Looks } from "./Looks";
import type { ColumnSpan, SheetContent } from "./readSheet";

/** A sheet that knows its cells' styles. */
interface StyledSheet {
  readonly content: SheetContent;
  perColumn(value: (span: ColumnSpan) => number | undefined): ReadonlyMap<number, number>;
  /** The index of a cell's style among the workbook's cell formats. */
  style(row: number, column: number): number;
}

/** How a sheet of an opened file looks. */
export class FileDisplay implements SheetDisplay {
  readonly columnWidths: ReadonlyMap<number, number>;
  readonly rowHeights: ReadonlyMap<number, number>;
  readonly defaultColumnWidth: number;
  readonly defaultRowHeight: number;
  readonly frozen: SheetDisplay["frozen"];
  readonly gridLines: boolean;
  readonly validations: SheetDisplay["validations"];
  readonly conditionalFormats: SheetDisplay["conditionalFormats"];
  private readonly sheet: StyledSheet;
  private readonly looks: Looks;

  constructor(sheet: StyledSheet, looks: Looks) {
    const { content } = sheet;
    this.sheet = sheet;
    this.looks = looks;
    this.columnWidths = sheet.perColumn(({ width }) => width ?? undefined);
    this.rowHeights = content.rows.heights;
    this.defaultColumnWidth = content.defaultColumnWidth ?? usualSize.columnWidth;
    this.defaultRowHeight = content.defaultRowHeight ?? usualSize.rowHeight;
    this.frozen = content.frozen;
    this.gridLines = content.gridLines;
    this.validations = content.validations;
    this.conditionalFormats = content.conditionalFormats;
  }

  look(row: number, column: number): CellLook {
    return this.looks.of(this.sheet.style(row, column));
  }
}
