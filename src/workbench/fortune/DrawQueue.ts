import { cellKey } from "../../workbook/cellKey";
import type { CellRef } from "../../workbook/Workbook";

/** Gathers what has to be drawn anew, so that a value typed, the formulas that follow it and their marks are one drawing: each costs the whole view. */
export class DrawQueue {
  readonly #draw: (cells: readonly CellRef[]) => void;
  #cells: Map<string, CellRef> | undefined;

  /** @param draw draws these cells, and all marks, anew. */
  constructor(draw: (cells: readonly CellRef[]) => void) {
    this.#draw = draw;
  }

  /** Has cells, and all marks, drawn once what is being done now is over. */
  add(cells: readonly CellRef[]): void {
    if (!this.#cells) {
      this.#cells = new Map();
      setTimeout(() => {
        this.#flush();
      });
    }
    for (const cell of cells) this.#cells.set(cellKey(cell), cell);
  }

  #flush(): void {
    const cells = [...(this.#cells?.values() ?? [])];
    this.#cells = undefined;
    this.#draw(cells);
  }
}
