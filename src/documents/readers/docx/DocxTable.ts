import { xmlToken, type XmlReader } from "../../../workbook/xlsx/XmlReader";
import type { Content, DrawnCell } from "../Content";
import { readerLimits } from "../limits";
import { isOn } from "./WordStyles";

type Mutable<Type> = { -readonly [Key in keyof Type]: Type[Key] };

/** A cell being read: its properties first, then what it holds. */
export interface CellSetup {
  /** Reads the `tcPr` element just opened. */
  read(reader: XmlReader): void;
}

/** Puts the cells of a Word table in their places. */
export class DocxTable {
  readonly cells: Mutable<DrawnCell>[] = [];
  private row = -1;
  private column = 0;
  private isRowGone = false;
  /** The cell last seen at each column, to be continued by the row below. */
  private above = new Map<number, Mutable<DrawnCell>>();
  private current = new Map<number, Mutable<DrawnCell>>();

  beginRow(): void {
    this.column = 0;
    if (!this.isRowGone) {
      this.row += 1;
      this.above = this.current;
    }
    this.current = new Map();
    this.isRowGone = false;
  }

  /** Reads the `trPr` element just opened. */
  readRowSetup(reader: XmlReader): void {
    for (const inside = reader.depth; ;) {
      const token = reader.next();
      if (token === xmlToken.close && reader.depth < inside) return;
      if (token !== xmlToken.open) continue;
      const name = reader.name();
      if (name === "gridBefore") this.column += spanOf(reader, 0);
      else if (name === "del") this.isRowGone = true;
      else if (name === "hidden") this.isRowGone ||= isOn(reader.prefixedAttribute("val") ?? "1");
      else if (name === "trPrChange") reader.skip();
    }
  }

  beginCell(): CellSetup & { finish(content: readonly Content[]): void } {
    let span = 1;
    let continues: "above" | "left" | null = null;
    return {
      read: (reader) => {
        for (const inside = reader.depth; ;) {
          const token = reader.next();
          if (token === xmlToken.close && reader.depth < inside) return;
          if (token !== xmlToken.open) continue;
          const name = reader.name();
          const isRestart = reader.prefixedAttribute("val") === "restart";
          if (name === "gridSpan") span = spanOf(reader, 1);
          else if (name === "vMerge" && !isRestart) continues = "above";
          else if (name === "hMerge" && !isRestart) continues ??= "left";
          else if (name === "tcPrChange") reader.skip();
        }
      },
      finish: (content) => {
        this.place(content, span, continues);
      },
    };
  }

  private place(
    content: readonly Content[],
    columnSpan: number,
    continues: "above" | "left" | null,
  ): void {
    const { row, column } = this;
    this.column += columnSpan;
    if (this.isRowGone) return;
    const above = continues === "above" ? this.above.get(column) : undefined;
    const left = continues === "left" ? this.lastOfRow() : undefined;
    if (above?.columnSpan === columnSpan) {
      above.rowSpan = row + 1 - above.row;
      this.current.set(column, above);
    } else if (left) left.columnSpan += columnSpan;
    else {
      const cell = { row, column, rowSpan: 1, columnSpan, content };
      this.cells.push(cell);
      this.current.set(column, cell);
    }
  }

  private lastOfRow(): Mutable<DrawnCell> | undefined {
    const last = this.cells.at(-1);
    return last?.row === this.row ? last : undefined;
  }
}

function spanOf(reader: XmlReader, least: number): number {
  const span = Math.trunc(Number(reader.prefixedAttribute("val"))) || least;
  return Math.min(Math.max(span, least), readerLimits.columnSpan);
}
