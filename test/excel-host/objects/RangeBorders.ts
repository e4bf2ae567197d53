import type { BorderLook } from "../book/CellStyle";
import type { CellsObject } from "../CellsObject";
import { colorOf } from "../colors";
import type { ExcelObject } from "../ExcelObject";
import { invalidArgument } from "../HostError";
import type { Model } from "../Model";
import { ModelObject } from "../ModelObject";
import { changeStyles } from "./rangeStyle";

const sides = [
  "EdgeTop",
  "EdgeBottom",
  "EdgeLeft",
  "EdgeRight",
  "InsideVertical",
  "InsideHorizontal",
  "DiagonalDown",
  "DiagonalUp",
] as const;

const plainBorder: BorderLook = { style: "None", weight: "Thin", color: "#000000" };

export class RangeBorderCollection extends ModelObject {
  readonly type = "RangeBorderCollection";
  private readonly cells: CellsObject;

  constructor(model: Model, cells: CellsObject) {
    super(model);
    this.cells = cells;
  }

  override items(): readonly ExcelObject[] {
    return sides.map((side) => new RangeBorder(this.model, this.cells, side));
  }
  get Count(): number {
    return sides.length;
  }
  GetItem(side: string): ExcelObject {
    const known = sides.find((name) => name === side);
    if (!known) throw invalidArgument();
    return new RangeBorder(this.model, this.cells, known);
  }
  GetItemAt(index: number): ExcelObject {
    return this.GetItem(sides[index] ?? "");
  }
}

/** One side of a range. Each cell remembers the borders it was given, under the names of its own four edges. */
class RangeBorder extends ModelObject {
  readonly type = "RangeBorder";
  private readonly cells: CellsObject;
  private readonly side: (typeof sides)[number];

  constructor(model: Model, cells: CellsObject, side: (typeof sides)[number]) {
    super(model);
    this.cells = cells;
    this.side = side;
  }

  get SideIndex(): string {
    return this.side;
  }
  get Style(): string {
    return this.look.style;
  }
  set Style(style: string) {
    this.change({ style });
  }
  get Weight(): string {
    return this.look.weight;
  }
  set Weight(weight: string) {
    this.change({ weight });
  }
  get Color(): string {
    return this.look.color;
  }
  set Color(color: string) {
    this.change({ color: colorOf(color) });
  }

  private get look(): BorderLook {
    const [area] = this.cells.areas;
    if (!area) return plainBorder;
    const [row, column, edge] = this.sample(area);
    return this.cells.sheet.cell(row, column).style.borders[edge] ?? plainBorder;
  }

  private sample(area: CellsObject["areas"][number]): readonly [number, number, string] {
    const { side } = this;
    if (side === "EdgeBottom") return [area.bottom, area.left, side];
    if (side === "EdgeRight") return [area.top, area.right, side];
    if (side === "InsideVertical") return [area.top, area.left, "EdgeRight"];
    if (side === "InsideHorizontal") return [area.top, area.left, "EdgeBottom"];
    return [area.top, area.left, side];
  }

  private change(facts: Partial<BorderLook>): void {
    const { sheet } = this.cells;
    changeStyles(this.model, this.cells, (row, column) => {
      const { borders } = sheet.cell(row, column).style;
      const edges = this.edgesOf(row, column);
      const look = (edge: string): BorderLook => ({ ...plainBorder, ...borders[edge], ...facts });
      return {
        borders: { ...borders, ...Object.fromEntries(edges.map((edge) => [edge, look(edge)])) },
      };
    });
  }

  /** The edges of one cell that are this side of the range. */
  private edgesOf(row: number, column: number): readonly string[] {
    return this.cells.areas
      .filter(
        ({ top, left, bottom, right }) =>
          row >= top && row <= bottom && column >= left && column <= right,
      )
      .flatMap((area) => this.edgesWithin(area, row, column));
  }

  private edgesWithin(
    { top, left, bottom, right }: CellsObject["areas"][number],
    row: number,
    column: number,
  ): readonly string[] {
    switch (this.side) {
      case "EdgeTop":
        return row === top ? [this.side] : [];
      case "EdgeBottom":
        return row === bottom ? [this.side] : [];
      case "EdgeLeft":
        return column === left ? [this.side] : [];
      case "EdgeRight":
        return column === right ? [this.side] : [];
      case "InsideVertical":
        return [...(column > left ? ["EdgeLeft"] : []), ...(column < right ? ["EdgeRight"] : [])];
      case "InsideHorizontal":
        return [...(row > top ? ["EdgeTop"] : []), ...(row < bottom ? ["EdgeBottom"] : [])];
      case "DiagonalDown":
      case "DiagonalUp":
        return [this.side];
    }
  }
}
