import type { ExcelObject } from "../ExcelObject";
import { notModelled } from "../HostError";
import type { Model } from "../Model";
import { ModelObject } from "../ModelObject";

/** The worksheet functions an add-in can call without a cell. */
export class Functions extends ModelObject {
  readonly type = "Functions";

  /** The first day of each date system is modelled: it tells them apart. */
  Date(year: number, month: number, day: number): ExcelObject {
    if (year !== 1904 || month !== 1 || day !== 1) throw notModelled("other dates");
    return new FunctionResult(this.model, this.model.book.date1904 ? 0 : 1462);
  }
}

class FunctionResult extends ModelObject {
  readonly type = "FunctionResult";
  private readonly result: number;

  constructor(model: Model, result: number) {
    super(model);
    this.result = result;
  }

  readonly Error = "";

  get Value(): number {
    return this.result;
  }
}
