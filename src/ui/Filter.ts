import type { Status } from "../domain/assessment";
import type { IndicatorGroup } from "./indicatorGroups";
import { matchesSearch } from "./matchesSearch";

/** What of the results a person wants to see. */
export interface Filter {
  readonly tab: "indicators" | "findings";
  /** None chosen shows all. */
  readonly statuses: ReadonlySet<Status>;
  readonly search: string;
}

/** Everything is shown. */
export const noFilter: Filter = { tab: "indicators", statuses: new Set(), search: "" };

/** The indicators a filter lets through, in their order. */
export function filtered(
  groups: readonly IndicatorGroup[],
  { statuses, search }: Filter,
): readonly IndicatorGroup[] {
  if (statuses.size === 0 && search.trim() === "") return groups;
  return groups.filter(
    (group) =>
      (statuses.size === 0 || statuses.has(group.whole.assessment.status)) &&
      matchesSearch(group, search),
  );
}

/** A filter with one status chosen, or no longer. */
export function toggled(filter: Filter, status: Status): Filter {
  const statuses = new Set(filter.statuses);
  if (!statuses.delete(status)) statuses.add(status);
  return { ...filter, tab: "indicators", statuses };
}
