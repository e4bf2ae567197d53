import { invalidArgument } from "../HostError";
import { ModelObject } from "../ModelObject";

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
  /** Nothing is drawn here. */
  SuspendScreenUpdatingUntilNextSync(): void {}
  /** Formulas are worked out when they are read, so there is nothing to hold back. */
  SuspendApiCalculationUntilNextSync(): void {}
}
