import { usualSize, type CellLook, type SheetDisplay } from "../SheetDisplay";
import type { FileSheet } from "./FileSheet";
import type { Looks } from "./Looks";

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
  private readonly sheet: FileSheet;
  private readonly looks: Looks;

  constructor(sheet: FileSheet, looks: Looks) {
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
