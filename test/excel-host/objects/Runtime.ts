import { ModelObject } from "../ModelObject";

export class Runtime extends ModelObject {
  readonly type = "Runtime";

  get EnableEvents(): boolean {
    return this.model.events.enabled;
  }
  set EnableEvents(enabled: boolean) {
    this.model.events.enabled = enabled;
  }
}
