import type { Range } from "../../src/workbook/a1";
import { lastColumn, lastRow } from "./address";
import { Calculator } from "./book/Calculator";
import type { Book } from "./book/Book";
import { fileOf } from "./book/fileOf";
import { EventBoard } from "./EventBoard";
import { FileCopies } from "./FileCopies";
import { invalidArgument } from "./HostError";
import type { Model } from "./Model";
import { RangeAreas } from "./objects/RangeAreas";
import { RangeObject } from "./objects/Range";
import { Workbook } from "./objects/Workbook";
import { Worksheet } from "./objects/Worksheet";
import { References } from "./References";

/** Excel's object model over a workbook in memory. */
export function createModel(book: Book): Model {
  const calculator = new Calculator(book);
  const model: Model = {
    book,
    files: new FileCopies(() => fileOf(book, calculator)),
    calculator,
    events: new EventBoard(),
    references: new References(),
    pane: { isOpen: true },
    workbook: () => new Workbook(model),
    worksheet: (sheet) => new Worksheet(model, sheet),
    range: (sheet, area) => {
      if (!isInside(area)) throw invalidArgument();
      return new RangeObject(model, sheet, [area]);
    },
    rangeAreas: (sheet, areas) => new RangeAreas(model, sheet, areas),
  };
  return model;
}

function isInside({ top, left, bottom, right }: Range): boolean {
  return (
    [top, left, bottom, right].every((index) => Number.isInteger(index)) &&
    top >= 0 &&
    left >= 0 &&
    bottom >= top &&
    right >= left &&
    bottom <= lastRow &&
    right <= lastColumn
  );
}
