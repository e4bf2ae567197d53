import { ExcelObject } from "../ExcelObject";
import { notModelled } from "../HostError";
import type { Model } from "../Model";

/** What the client itself asks of Excel, unbidden. */
class AddinInternalService extends ExcelObject {
  readonly type = "AddinInternalService";

  /** The client says once that ribbon commands may come. */
  NotifyActionHandlerReady(): void {}
}

export function serviceObject(model: Model, name: string): ExcelObject {
  if (!name.endsWith(".AddinInternalService")) throw notModelled(name);
  return new AddinInternalService(model);
}
