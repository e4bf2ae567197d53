import { useEffect, useMemo } from "react";
import { useStore } from "zustand";
import { Session, type SessionOptions } from "./Session";
import type { SessionState } from "./SessionState";

/**
 * Checks a workbook for as long as the component is shown. Another workbook or other plans begin another session.
 *
 * @param options `plans` and `imported` have to stay the same from one rendering to the next.
 */
export function useSession({ workbook, plans, imported, isMarking }: SessionOptions): {
  readonly session: Session;
  readonly state: SessionState;
} {
  const session = useMemo(
    () => new Session({ workbook, plans, isMarking, ...(imported && { imported }) }),
    [workbook, plans, imported, isMarking],
  );
  useEffect(() => session.start(), [session]);
  return { session, state: useStore(session.store) };
}
