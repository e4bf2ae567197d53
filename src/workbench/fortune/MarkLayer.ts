import { cellKey } from "../../workbook/cellKey";
import type { CellRef } from "../../workbook/Workbook";
import type { DrawnMark } from "../GridHost";
import { drawMarkFill, drawMarkSymbol, type CellBox } from "./drawMark";

/** The marks drawn over the cells of all sheets. */
export class MarkLayer {
  #marks = new Map<string, DrawnMark>();

  /** @returns whether anything looks different now. */
  replace(marks: readonly DrawnMark[]): boolean {
    const before = JSON.stringify([...this.#marks.values()]);
    this.#marks = new Map(marks.map((mark) => [cellKey(mark.cell), mark]));
    return JSON.stringify([...this.#marks.values()]) !== before;
  }

  /** Before a cell is drawn. */
  drawUnder(sheet: string, box: CellBox, canvas: CanvasRenderingContext2D): void {
    const mark = this.#at({ ...box, sheet });
    if (mark) drawMarkFill(mark, canvas);
  }

  /** After a cell is drawn. */
  drawOver(sheet: string, box: CellBox, canvas: CanvasRenderingContext2D): void {
    const mark = this.#at({ ...box, sheet });
    if (mark) drawMarkSymbol(mark, box, canvas);
  }

  #at(cell: CellRef): DrawnMark | undefined {
    return this.#marks.get(cellKey(cell));
  }
}
