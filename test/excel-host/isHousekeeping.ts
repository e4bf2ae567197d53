import { actionTypes, type Batch } from "./wire";

const unbidden = new Set(["_RemoveReference", "NotifyActionHandlerReady"]);

/** Whether a request is the client's own: letting go of kept objects, or saying that it is ready. */
export function isHousekeeping({ Actions }: Batch): boolean {
  const calls = Actions.filter(({ ActionType }) => ActionType !== actionTypes.instantiate);
  return calls.length > 0 && calls.every(({ Name }) => unbidden.has(Name));
}
