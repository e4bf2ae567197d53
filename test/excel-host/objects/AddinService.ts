import type { ExcelObject } from "../ExcelObject";
import { notModelled } from "../HostError";
import type { Model } from "../Model";
import { ModelObject } from "../ModelObject";

/** What the client itself asks of Excel, unbidden. */
class AddinInternalService extends ModelObject {
  readonly type = "AddinInternalService";

  /** The client says once that ribbon commands may come. */
  NotifyActionHandlerReady(): void {}
}

export function serviceObject(model: Model, name: string): ExcelObject {
  if (!name.endsWith(".AddinInternalService")) throw notModelled(name);
  return new AddinInternalService(model);
}
