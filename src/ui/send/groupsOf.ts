import type { Finding } from "../../domain/finding";
import type { HitLine } from "./HitLine";

/** How hits are put together. */
export type Grouping = "severity" | "sheet" | "indicator";

/** Hits shown together. */
export interface HitGroup {
  /** A severity, a sheet's name or an indicator's id; null for what concerns none. */
  readonly of: string | null;
  readonly lines: readonly HitLine[];
  /** How many of them hold the submission back. */
  readonly open: number;
}

/**
 * The hits by severity, sheet or indicator. Groups and hits keep the order of the check; what concerns no sheet or indicator comes last.
 *
 * @example groupsOf(lines, "severity").map(({ of, open }) => [of, open]) // [["error", 2], ["warning", 0]]
 */
export function groupsOf(lines: readonly HitLine[], grouping: Grouping): readonly HitGroup[] {
  const groups = new Map<string | null, HitLine[]>();
  for (const line of lines) {
    const of = subjectOf(line.hit.finding, grouping);
    const known = groups.get(of);
    if (known) known.push(line);
    else groups.set(of, [line]);
  }
  return [...groups]
    .map(([of, own]) => ({
      of,
      lines: own,
      open: own.filter(({ hit }) => hit.state === "open").length,
    }))
    .sort((a, b) => Number(a.of === null) - Number(b.of === null));
}

function subjectOf({ severity, at, indicator }: Finding, grouping: Grouping): string | null {
  if (grouping === "severity") return severity;
  return grouping === "sheet" ? (at?.sheet ?? null) : indicator;
}
