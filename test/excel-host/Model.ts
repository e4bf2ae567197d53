import type { Range } from "../../src/workbook/a1";
import type { Book } from "./book/Book";
import type { BookSheet } from "./book/BookSheet";
import type { Calculator } from "./book/Calculator";
import type { EventBoard } from "./EventBoard";
import type { ExcelObject } from "./ExcelObject";
import type { FileCopies } from "./FileCopies";
import type { References } from "./References";

/** What every object of the host works with: the workbook, those who listen, and the way to the other objects. */
export interface Model {
  readonly book: Book;
  readonly calculator: Calculator;
  readonly events: EventBoard;
  readonly references: References;
  readonly files: FileCopies;
  /** The add-in's pane: closed it goes on running. */
  readonly pane: { isOpen: boolean };
  workbook(): ExcelObject;
  worksheet(sheet: BookSheet): ExcelObject;
  range(sheet: BookSheet, area: Range): ExcelObject;
  rangeAreas(sheet: BookSheet, areas: readonly Range[]): ExcelObject;
}
