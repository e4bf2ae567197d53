import type { Entry } from "../flows/Examination";
import type { IndicatorGroup } from "./indicatorGroups";

/** One row of the list: an indicator as a whole, or one of its components. */
export interface Line {
  /** Unique in an examination, and the same after an edit. */
  readonly key: string;
  readonly group: IndicatorGroup;
  readonly entry: Entry;
}

/** The rows of an indicator: itself, then its components in the order of its name. */
export function linesOf(group: IndicatorGroup): readonly Line[] {
  return [group.whole, ...group.parts].map((entry) => ({
    key: `${group.key}/${entry.component ?? ""}`,
    group,
    entry,
  }));
}
