import type { Status } from "../domain/assessment";
import type { Indicator } from "../domain/indicator";
import type { Entry } from "../flows/Examination";
import { worstFirst, type EntryGroup } from "../flows/worstFirst";

/** One indicator as it stands in one table: the whole, and its components where it is measured in parts. */
export interface IndicatorGroup extends EntryGroup {
  /** Unique in an examination, and the same after an edit, also one that moves rows. */
  readonly key: string;
  readonly indicator: Indicator;
}

/**
 * The indicators of an examination, the worst first, each under a key by which it is found again after an edit.
 *
 * @example indicatorGroups(examination.entries)[0].whole.assessment.status // "missed"
 */
export function indicatorGroups(entries: readonly Entry[]): readonly IndicatorGroup[] {
  const times = new Map<string, number>();
  return worstFirst(entries).map((group) => {
    const { indicator, table } = group.whole;
    const place = `${table.sheet}/${indicator.id}`;
    const time = (times.get(place) ?? 0) + 1;
    times.set(place, time);
    return { ...group, indicator, key: `${place}/${time}` };
  });
}

/** How many indicators have each status, in the order of the list and so worst first, without those that none has. */
export function countByStatus(groups: readonly IndicatorGroup[]): ReadonlyMap<Status, number> {
  const counts = new Map<Status, number>();
  for (const { whole } of groups) {
    const { status } = whole.assessment;
    counts.set(status, (counts.get(status) ?? 0) + 1);
  }
  return counts;
}
