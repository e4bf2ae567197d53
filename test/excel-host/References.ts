import type { Range } from "../../src/workbook/a1";
import type { BookSheet } from "./book/BookSheet";
import type { ExcelObject } from "./ExcelObject";

/** Counted over all hosts, so that a client's late word about one workbook never meets another's object. */
let last = 0;

/** The objects the client has asked to keep, by the names they were given. */
export class References {
  private readonly kept = new Map<string, ExcelObject>();
  private readonly names = new Map<ExcelObject, string>();

  /** How many objects the client keeps at this moment. */
  get count(): number {
    return this.kept.size;
  }

  nameOf(object: ExcelObject): string | undefined {
    return this.names.get(object);
  }

  keep(object: ExcelObject): string {
    const known = this.names.get(object);
    if (known !== undefined) return known;
    last += 1;
    const name = `reference ${last}`;
    this.kept.set(name, object);
    this.names.set(object, name);
    return name;
  }

  find(name: string): ExcelObject | undefined {
    return this.kept.get(name);
  }

  drop(name: string): void {
    const object = this.kept.get(name);
    if (object) this.names.delete(object);
    this.kept.delete(name);
  }

  /** Moves every kept range of a sheet with its cells. */
  move(sheet: BookSheet, place: (range: Range) => Range | undefined): void {
    for (const object of this.kept.values()) object.follow(sheet, place);
  }
}
