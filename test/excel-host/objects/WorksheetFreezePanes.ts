import type { BookSheet } from "../book/BookSheet";
import { CellsObject } from "../CellsObject";
import type { ExcelObject } from "../ExcelObject";
import { invalidArgument, itemNotFound } from "../HostError";
import type { Model } from "../Model";
import { ModelObject } from "../ModelObject";
import { lastColumn, lastRow } from "../address";
import { resolveReference } from "../resolveReference";

export class WorksheetFreezePanes extends ModelObject {
  readonly type = "WorksheetFreezePanes";
  private readonly sheet: BookSheet;

  constructor(model: Model, sheet: BookSheet) {
    super(model);
    this.sheet = sheet;
  }

  FreezeRows(count: number): void {
    this.sheet.change({ frozenRows: count, frozenColumns: 0 });
  }
  FreezeColumns(count: number): void {
    this.sheet.change({ frozenRows: 0, frozenColumns: count });
  }
  FreezeAt(range: unknown): void {
    const area = this.areaOf(range);
    this.sheet.change({
      frozenRows: area.bottom === lastRow ? 0 : area.bottom + 1,
      frozenColumns: area.right === lastColumn ? 0 : area.right + 1,
    });
  }
  Unfreeze(): void {
    this.sheet.change({ frozenRows: 0, frozenColumns: 0 });
  }
  GetLocation(): ExcelObject {
    const { frozenRows, frozenColumns } = this.sheet.state;
    if (frozenRows === 0 && frozenColumns === 0) throw itemNotFound();
    return this.model.range(this.sheet, {
      top: 0,
      left: 0,
      bottom: frozenRows === 0 ? lastRow : frozenRows - 1,
      right: frozenColumns === 0 ? lastColumn : frozenColumns - 1,
    });
  }

  private areaOf(range: unknown): CellsObject["areas"][number] {
    if (typeof range === "string") return resolveReference(this.model.book, this.sheet, range).area;
    const area = range instanceof CellsObject ? range.areas[0] : undefined;
    if (!area) throw invalidArgument();
    return area;
  }
}
