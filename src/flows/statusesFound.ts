import type { Status } from "../domain/assessment";
import { standing } from "../domain/standing";
import type { Summary } from "./summarise";

/**
 * The statuses that indicators have, the worst first, with how many have each.
 *
 * @example statusesFound(summary) // [["offTrack", 2], ["met", 20]]
 */
export function statusesFound({
  byStatus,
}: Pick<Summary, "byStatus">): readonly (readonly [status: Status, count: number])[] {
  const worst = (status: Status): number => standing({ status, severity: null });
  return (Object.keys(byStatus) as Status[])
    .filter((status) => byStatus[status] > 0)
    .sort((a, b) => worst(b) - worst(a))
    .map((status) => [status, byStatus[status]]);
}
