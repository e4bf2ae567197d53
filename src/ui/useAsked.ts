import { useEffect, useRef } from "react";
import type { IndicatorGroup } from "./indicatorGroups";
import { linesOf, type Line } from "./Line";
import type { SessionState } from "./SessionState";

/** Opens the line somebody asked for outside of the list, once each time it is asked for. */
export function useAsked(
  asked: SessionState["asked"],
  groups: readonly IndicatorGroup[],
  open: (line: Line) => void,
): void {
  const answered = useRef<SessionState["asked"]>(null);
  useEffect(() => {
    if (!asked || answered.current === asked) return;
    const line = groups.flatMap(linesOf).find(({ entry }) => entry === asked.entry);
    if (!line) return;
    answered.current = asked;
    open(line);
  }, [asked, groups, open]);
}
