import type { ExcelObject } from "../ExcelObject";
import { invalidArgument, notModelled } from "../HostError";
import type { Model } from "../Model";
import { ModelObject } from "../ModelObject";

/** What the client itself asks of Excel, unbidden. */
class AddinInternalService extends ModelObject {
  readonly type = "AddinInternalService";

  /** The client says once that ribbon commands may come. */
  NotifyActionHandlerReady(): void {}
}

/** The page that ribbon and pane share: `Office.addin.showAsTaskpane` and `hide`. */
class AppRuntimeService extends ModelObject {
  readonly type = "AppRuntimeService";

  SetAppRuntimeState(state: unknown): void {
    if (state !== "Visible" && state !== "Background") throw invalidArgument();
    this.model.pane.isOpen = state === "Visible";
  }
}

export function serviceObject(model: Model, name: string): ExcelObject {
  if (name.endsWith(".AddinInternalService")) return new AddinInternalService(model);
  if (name.endsWith(".AppRuntimeService")) return new AppRuntimeService(model);
  throw notModelled(name);
}
