import type { Range } from "../../../src/workbook/a1";
import { lastColumn, lastRow } from "../address";
import type { CellStyle } from "../book/CellStyle";
import type { CellsObject } from "../CellsObject";
import { colorOf } from "../colors";
import type { ExcelObject } from "../ExcelObject";
import { accessDenied } from "../HostError";
import type { Model } from "../Model";
import { ModelObject } from "../ModelObject";
import { RangeBorderCollection } from "./RangeBorders";
import type { Asked } from "./given";
import { changeStyles, commonStyle } from "./rangeStyle";

/** Points: the size of a column and a row nobody has changed. */
const standardWidth = 54;
const standardHeight = 13.5;

/** A property of a range's format is null where its cells differ. */
export class RangeFormat extends ModelObject {
  readonly type = "RangeFormat";
  private readonly cells: CellsObject;

  constructor(model: Model, cells: CellsObject) {
    super(model);
    this.cells = cells;
  }

  get Fill(): ExcelObject {
    return new RangeFill(this.model, this.cells);
  }
  get Font(): ExcelObject {
    return new RangeFont(this.model, this.cells);
  }
  get Borders(): ExcelObject {
    return new RangeBorderCollection(this.model, this.cells);
  }
  get Protection(): ExcelObject {
    return new FormatProtection(this.model, this.cells);
  }

  get WrapText(): boolean | null {
    return commonStyle(this.cells, ({ wrap }) => wrap);
  }
  set WrapText(wrap: boolean | null) {
    changeStyles(this.model, this.cells, () => ({ wrap }));
  }
  get HorizontalAlignment(): string | null {
    return commonStyle(this.cells, ({ horizontal }) => horizontal);
  }
  set HorizontalAlignment(horizontal: string | null) {
    changeStyles(this.model, this.cells, () => ({ horizontal }));
  }
  get VerticalAlignment(): string | null {
    return commonStyle(this.cells, ({ vertical }) => vertical);
  }
  set VerticalAlignment(vertical: string | null) {
    changeStyles(this.model, this.cells, () => ({ vertical }));
  }
  get IndentLevel(): number | null {
    return commonStyle(this.cells, ({ indent }) => indent);
  }
  set IndentLevel(indent: number | null) {
    changeStyles(this.model, this.cells, () => ({ indent }));
  }
  get ColumnWidth(): number | null {
    const { columnWidths } = this.cells.sheet.state;
    return commonSize(this.indexes("column"), columnWidths, standardWidth);
  }
  set ColumnWidth(size: number | null) {
    if (size === null) return;
    const { sheet } = this.cells;
    const columnWidths = withSize(this.indexes("column"), sheet.state.columnWidths, size);
    this.refuseIfProtected();
    sheet.change({ columnWidths });
  }
  get RowHeight(): number | null {
    const { rowHeights } = this.cells.sheet.state;
    return commonSize(this.indexes("row"), rowHeights, standardHeight);
  }
  set RowHeight(size: number | null) {
    if (size === null) return;
    const { sheet } = this.cells;
    const rowHeights = withSize(this.indexes("row"), sheet.state.rowHeights, size);
    this.refuseIfProtected();
    sheet.change({ rowHeights });
  }
  /** Nothing is measured here: the sizes stay. */
  AutofitColumns(): void {
    this.refuseIfProtected();
  }
  /** Nothing is measured here: the sizes stay. */
  AutofitRows(): void {
    this.refuseIfProtected();
  }

  private refuseIfProtected(): void {
    if (this.cells.sheet.state.protection) throw accessDenied();
  }

  private indexes(axis: "row" | "column"): readonly number[] {
    const spans = this.cells.areas.map((area) => within(area, this.cells));
    return spans.flatMap(({ top, left, bottom, right }) => {
      const [first, last] = axis === "row" ? [top, bottom] : [left, right];
      return Array.from({ length: last - first + 1 }, (_, index) => first + index);
    });
  }
}

/** A whole sheet's rows and columns end where its cells do. */
function within(area: Range, { sheet }: CellsObject): Range {
  if (area.bottom !== lastRow && area.right !== lastColumn) return area;
  const used = sheet.usedRange(false) ?? { top: 0, left: 0, bottom: 0, right: 0 };
  return {
    ...area,
    bottom: area.bottom === lastRow ? Math.max(area.top, used.bottom) : area.bottom,
    right: area.right === lastColumn ? Math.max(area.left, used.right) : area.right,
  };
}

function commonSize(
  indexes: readonly number[],
  sizes: ReadonlyMap<number, number>,
  standard: number,
): number | null {
  const found = new Set(indexes.map((index) => sizes.get(index) ?? standard));
  const [first = standard] = found;
  return found.size > 1 ? null : first;
}

function withSize(
  indexes: readonly number[],
  sizes: ReadonlyMap<number, number>,
  size: number,
): ReadonlyMap<number, number> {
  return new Map([...sizes, ...indexes.map((index): [number, number] => [index, size])]);
}

class RangeFill extends ModelObject {
  readonly type = "RangeFill";
  private readonly cells: CellsObject;

  constructor(model: Model, cells: CellsObject) {
    super(model);
    this.cells = cells;
  }

  /** White without a fill, empty where the cells differ. */
  get Color(): string {
    const fill = commonStyle(this.cells, (style) => style.fill);
    if (fill === null) return "";
    return fill === "" ? "#FFFFFF" : fill;
  }
  set Color(color: string) {
    const fill = colorOf(color);
    changeStyles(this.model, this.cells, () => ({ fill }));
  }
  Clear(): void {
    changeStyles(this.model, this.cells, () => ({ fill: "" }));
  }
}

class RangeFont extends ModelObject {
  readonly type = "RangeFont";
  private readonly cells: CellsObject;

  constructor(model: Model, cells: CellsObject) {
    super(model);
    this.cells = cells;
  }

  get Name(): string | null {
    return commonStyle(this.cells, ({ fontName }) => fontName);
  }
  set Name(fontName: string | null) {
    this.change({ fontName });
  }
  get Size(): number | null {
    return commonStyle(this.cells, ({ fontSize }) => fontSize);
  }
  set Size(fontSize: number | null) {
    this.change({ fontSize });
  }
  get Color(): string {
    return commonStyle(this.cells, ({ color }) => color) ?? "";
  }
  set Color(color: string) {
    this.change({ color: colorOf(color) });
  }
  get Bold(): boolean | null {
    return commonStyle(this.cells, ({ bold }) => bold);
  }
  set Bold(bold: boolean | null) {
    this.change({ bold });
  }
  get Italic(): boolean | null {
    return commonStyle(this.cells, ({ italic }) => italic);
  }
  set Italic(italic: boolean | null) {
    this.change({ italic });
  }
  get Underline(): string | null {
    return commonStyle(this.cells, ({ underline }) => underline);
  }
  set Underline(underline: string | null) {
    this.change({ underline });
  }
  get Strikethrough(): boolean | null {
    return commonStyle(this.cells, ({ strikethrough }) => strikethrough);
  }
  set Strikethrough(strikethrough: boolean | null) {
    this.change({ strikethrough });
  }

  private change(facts: Asked<CellStyle>): void {
    changeStyles(this.model, this.cells, () => facts);
  }
}

class FormatProtection extends ModelObject {
  readonly type = "FormatProtection";
  private readonly cells: CellsObject;

  constructor(model: Model, cells: CellsObject) {
    super(model);
    this.cells = cells;
  }

  get Locked(): boolean | null {
    return commonStyle(this.cells, ({ locked }) => locked);
  }
  set Locked(locked: boolean | null) {
    changeStyles(this.model, this.cells, () => ({ locked }));
  }
  get FormulaHidden(): boolean | null {
    return commonStyle(this.cells, ({ formulaHidden }) => formulaHidden);
  }
  set FormulaHidden(formulaHidden: boolean | null) {
    changeStyles(this.model, this.cells, () => ({ formulaHidden }));
  }
}
