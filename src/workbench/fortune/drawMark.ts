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

/** From one sign to the one below it, in pixels. */
const signHeight = 8;

/** Before a cell is drawn: its background becomes the mark's. */
export function drawMarkFill(mark: DrawnMark, canvas: CanvasRenderingContext2D): void {
  canvas.fillStyle = mark.look.fill;
}

/** After a cell is drawn: the symbol at its left edge, for those who do not see the colour; ▼▼ one above the other, to leave the number its room. */
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
  const signs = [...mark.symbol];
  canvas.font = `${mark.look.bold ? "bold " : ""}${signs.length > 1 ? 9 : 11}px sans-serif`;
  canvas.textAlign = "left";
  canvas.textBaseline = "middle";
  const top = (box.startY + box.endY - (signs.length - 1) * signHeight) / 2;
  for (const [index, sign] of signs.entries())
    canvas.fillText(sign, box.startX + 3, top + index * signHeight);
  canvas.restore();
}
