import { ExcelObject } from "./ExcelObject";
import type { Model } from "./Model";

/** An object that works on the workbook. */
export abstract class ModelObject extends ExcelObject {
  protected readonly model: Model;

  constructor(model: Model) {
    super();
    this.model = model;
  }
}
