import type { Entry } from "../flows/Examination";
import type { IndicatorGroup } from "./indicatorGroups";

/** One row of the list: an indicator as a whole, or one of its components. */
export interface Line {
  /** Unique in an examination, stable while the table stays where it is. */
  readonly key: string;
  readonly group: IndicatorGroup;
  readonly entry: Entry;
}

/** The rows of an indicator: itself, then its components in the order of its name. */
export function linesOf(group: IndicatorGroup): readonly Line[] {
  return [group.whole, ...group.parts].map((entry) => ({
    key: `${group.key}/${entry === group.whole ? "" : (entry.component ?? "")}`,
    group,
    entry,
  }));
}
