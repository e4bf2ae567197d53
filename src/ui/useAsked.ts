import { useEffect, useRef } from "react";
import type { Entry } from "../flows/Examination";
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
    const line = groups.flatMap(linesOf).find(({ entry }) => isSame(entry, asked.entry));
    if (!line) return;
    answered.current = asked;
    open(line);
  }, [asked, groups, open]);
}

/** A check in between makes new entries of the same indicators. */
function isSame(a: Entry, b: Entry): boolean {
  return (
    a.indicator.id === b.indicator.id &&
    a.component === b.component &&
    a.table.sheet === b.table.sheet
  );
}
