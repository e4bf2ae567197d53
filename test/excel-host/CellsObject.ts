import type { Range } from "../../src/workbook/a1";
import type { BookSheet } from "./book/BookSheet";
import { HostError } from "./HostError";
import type { Model } from "./Model";
import { ModelObject } from "./ModelObject";

/** A range or several: what is formatted, validated and marked. It moves with its cells while the client keeps it. */
export abstract class CellsObject extends ModelObject {
  override readonly isKeptByReference = true;
  readonly sheet: BookSheet;
  private held: readonly Range[];

  constructor(model: Model, sheet: BookSheet, areas: readonly Range[]) {
    super(model);
    this.sheet = sheet;
    this.held = areas;
  }

  /** Never empty. */
  get areas(): readonly Range[] {
    if (this.held.length === 0 || !this.model.book.sheets.includes(this.sheet)) {
      throw new HostError(
        "InvalidReference",
        "This reference is not valid for the current operation.",
      );
    }
    return this.held;
  }

  override follow(sheet: BookSheet, place: (range: Range) => Range | undefined): void {
    if (sheet !== this.sheet) return;
    this.held = this.held.flatMap((range) => place(range) ?? []);
  }
}
