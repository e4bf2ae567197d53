import type { ExcelObject } from "../ExcelObject";
import { invalidArgument } from "../HostError";
import type { Model } from "../Model";
import { ModelObject } from "../ModelObject";

/** A workbook made from a file, which is not open yet. */
class WorkbookCreated extends ModelObject {
  readonly type = "WorkbookCreated";
  private readonly bytes: Uint8Array;

  constructor(model: Model, bytes: Uint8Array) {
    super(model);
    this.bytes = bytes;
  }

  Open(): void {
    this.model.files.opened.push(this.bytes);
  }
}

export class Application extends ModelObject {
  readonly type = "Application";

  get CalculationMode(): string {
    return this.model.book.calculationMode;
  }
  set CalculationMode(mode: string) {
    if (!["Automatic", "AutomaticExceptTables", "Manual"].includes(mode)) throw invalidArgument();
    this.model.book.calculationMode = mode;
  }
  readonly CalculationState = "Done";
  readonly DecimalSeparator = ".";
  readonly ThousandsSeparator = ",";
  readonly UseSystemSeparators = true;
  Calculate(): void {
    this.model.calculator.forget();
  }
  CreateWorkbook(base64: unknown): ExcelObject {
    if (typeof base64 !== "string") throw invalidArgument();
    return new WorkbookCreated(this.model, Uint8Array.from(Buffer.from(base64, "base64")));
  }
  /** Nothing is drawn here. */
  SuspendScreenUpdatingUntilNextSync(): void {}
  /** Formulas are worked out when they are read, so there is nothing to hold back. */
  SuspendApiCalculationUntilNextSync(): void {}
}
