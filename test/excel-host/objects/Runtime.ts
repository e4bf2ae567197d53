import { ExcelObject } from "../ExcelObject";

export class Runtime extends ExcelObject {
  readonly type = "Runtime";

  get EnableEvents(): boolean {
    return this.model.events.enabled;
  }
  set EnableEvents(enabled: boolean) {
    this.model.events.enabled = enabled;
  }
}
