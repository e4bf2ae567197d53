import { callMember, ExcelObject, hasMember, readMember, setMember } from "./ExcelObject";
import { HostError, itemNotFound, notModelled } from "./HostError";
import type { Model } from "./Model";
import { serviceObject } from "./objects/AddinService";
import { queryObject } from "./queryObject";
import {
  actionTypes,
  pathTypes,
  type Action,
  type ArgumentInfo,
  type Batch,
  type BatchAnswer,
} from "./wire";

/**
 * Does what a request asks, action by action. It stops at the first that fails; what was done before stays done, as in Excel.
 *
 * @param failBefore raises an error before an action, given its place in the request.
 */
export function executeBatch(
  model: Model,
  batch: Batch,
  failBefore: (index: number) => void = () => undefined,
): BatchAnswer {
  const run = new Run(model, batch);
  const results: { ActionId: number; Value: unknown }[] = [];
  for (const [index, action] of batch.Actions.entries()) {
    try {
      failBefore(index);
      results.push({ ActionId: action.Id, Value: run.act(action) ?? null });
    } catch (error) {
      if (!(error instanceof HostError)) throw error;
      const Location = run.locationOf(action);
      const { code: Code, message: Message, status: HttpStatusCode } = error;
      return {
        Results: results,
        Error: { Code, Message, Location, HttpStatusCode, ActionIndex: index },
      };
    }
  }
  return { Results: results };
}

/** One request's objects, each found once. Null is a null object. */
class Run {
  private readonly model: Model;
  private readonly batch: Batch;
  private readonly objects = new Map<number, ExcelObject | null>();
  private readonly toKeep = new Set<number>();

  constructor(model: Model, batch: Batch) {
    this.model = model;
    this.batch = batch;
  }

  locationOf({ ObjectPathId, Name }: Action): string {
    const object = this.objects.get(ObjectPathId);
    return [object?.type, Name].filter(Boolean).join(".");
  }

  act(action: Action): unknown {
    if (action.ActionType === actionTypes.trace) return null;
    const object = this.find(action.ObjectPathId);
    switch (action.ActionType) {
      case actionTypes.instantiate:
        return object && this.identityOf(object, this.toKeep.has(action.ObjectPathId));
      case actionTypes.load:
        return object && queryObject(object, action.QueryInfo ?? {}, this.identify);
      case actionTypes.method:
        return this.call(object, action);
      case actionTypes.set: {
        if (!object) throw itemNotFound();
        setMember(object, action.Name, this.argumentsOf(action.ArgumentInfo)[0]);
        return null;
      }
      default:
        throw notModelled(`action type ${action.ActionType}`);
    }
  }

  private call(object: ExcelObject | null, action: Action): unknown {
    if (action.Name === "_KeepReference") {
      this.toKeep.add(action.ObjectPathId);
      return null;
    }
    if (!object) throw itemNotFound();
    const answer = this.invoke(object, action.Name, this.argumentsOf(action.ArgumentInfo));
    return answer instanceof ExcelObject ? this.identityOf(answer, false) : answer;
  }

  private find(id: number): ExcelObject | null {
    const known = this.objects.get(id);
    if (known !== undefined) return known;
    const object = this.follow(id);
    this.objects.set(id, object);
    return object;
  }

  private follow(id: number): ExcelObject | null {
    const path = this.batch.ObjectPaths[id];
    if (!path) throw notModelled(`an object path that is not in the request: ${id}`);
    const { ObjectPathType: type, Name: name } = path;
    if (type === pathTypes.nullObject) return null;
    if (type === pathTypes.workbook) return this.model.workbook();
    if (type === pathTypes.service) return serviceObject(this.model, name);
    if (type === pathTypes.reference) return this.kept(name);
    const parent = this.find(path.ParentObjectPathId ?? 0);
    if (!parent) return null;
    const answer =
      type === pathTypes.property
        ? readMember(parent, name)
        : this.invoke(
            parent,
            type === pathTypes.indexer ? "GetItem" : name,
            this.argumentsOf(path.ArgumentInfo),
          );
    if (answer !== null && !(answer instanceof ExcelObject)) {
      throw notModelled(`${parent.type}.${name} as an object`);
    }
    return answer;
  }

  private kept(name: string): ExcelObject {
    const object = this.model.references.find(name);
    if (!object) throw itemNotFound();
    return object;
  }

  private invoke(object: ExcelObject, name: string, args: readonly unknown[]): unknown {
    const event = /^_(Un)?[Rr]egister(?:Event)?(.+?)(?:Event)?$/.exec(name);
    if (event?.[2]) {
      this.model.events.register(event[2], object.eventTarget(), event[1] ? -1 : 1);
      return null;
    }
    if (!name.endsWith("OrNullObject") || hasMember(object, name)) {
      return callMember(object, name, args);
    }
    try {
      return callMember(object, name.slice(0, -"OrNullObject".length), args);
    } catch (error) {
      if (error instanceof HostError && error.code === "ItemNotFound") return null;
      throw error;
    }
  }

  private argumentsOf(info: ArgumentInfo | undefined): readonly unknown[] {
    return (info?.Arguments ?? []).map((value, index) => {
      const path = info?.ReferencedObjectPathIds?.[index];
      return path ? this.find(path) : value;
    });
  }

  private readonly identify = (object: ExcelObject): Readonly<Record<string, string>> =>
    this.identityOf(object, false);

  private identityOf(object: ExcelObject, keep: boolean): Readonly<Record<string, string>> {
    if (!object.isKeptByReference) return object.identity();
    const { references } = this.model;
    const name = keep ? references.keep(object) : references.nameOf(object);
    return name === undefined ? {} : { _ReferenceId: name };
  }
}
