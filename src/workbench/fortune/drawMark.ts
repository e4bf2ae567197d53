import type { DrawnMark } from "../GridHost";

/** Where FortuneSheet is about to draw, or has drawn, a cell; pixels on its canvas. */
export interface CellBox {
  readonly row: number;
  readonly column: number;
  readonly startX: number;
  readonly startY: number;
  readonly endX: number;
  readonly endY: number;
}

/** Before a cell is drawn: its background becomes the mark's. */
export function drawMarkFill(mark: DrawnMark, canvas: CanvasRenderingContext2D): void {
  canvas.fillStyle = mark.look.fill;
}

/** After a cell is drawn: the symbol at its left edge, for those who do not see the colour. */
export function drawMarkSymbol(
  mark: DrawnMark,
  box: CellBox,
  canvas: CanvasRenderingContext2D,
): void {
  canvas.save();
  canvas.beginPath();
  canvas.rect(box.startX, box.startY, box.endX - box.startX, box.endY - box.startY);
  canvas.clip();
  canvas.fillStyle = mark.look.color;
  canvas.font = `${mark.look.bold ? "bold " : ""}11px sans-serif`;
  canvas.textAlign = "left";
  canvas.textBaseline = "middle";
  canvas.fillText(mark.symbol, box.startX + 3, (box.startY + box.endY) / 2);
  canvas.restore();
}
