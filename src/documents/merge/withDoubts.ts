import type { Indicator, Path, Targets } from "../../domain/indicator";
import { readNumber } from "../../intake/readNumber";
import { isNear } from "../isNear";
import type { Draft, PlacedRepair } from "../PlanImport";
import type { PlacedDoubt } from "../repairPlaces";
import type { Drafted } from "./mergeProse";

/** A paragraph that pages break is quoted by the line it begins in; so many lines further it may end. */
const longestBreak = 4;

/**
 * Keeps what is damaged in the sentences open: each doubtful figure becomes a repair for a person to decide, and what was read from it is
 * unconfirmed until then. What the tables have listed already is left alone.
 */
export function withDoubts(drafted: Drafted, doubts: readonly PlacedDoubt[]): Drafted {
  const listed = new Set(drafted.repairs.map(({ at, found }) => placeKey(at, found)));
  const open = doubts
    .filter(({ at, repair }) => !listed.has(placeKey(at, repair.found)))
    .map((doubt): PlacedRepair => ({
      ...doubt.repair,
      at: doubt.at,
      concerns: [
        ...drafted.drafts.filter((draft) => isReadFrom(draft, doubt)),
        ...drafted.indicators.filter((one) => isGroupedUnder(one, doubt)),
      ].map(({ id }) => id),
    }));
  const doubted = new Map(open.flatMap((repair) => repair.concerns.map((id) => [id, repair])));
  return {
    ...drafted,
    indicators: drafted.indicators.map((one) => unsettled(one, doubted.get(one.id))),
    drafts: drafted.drafts.map((draft) =>
      doubted.has(draft.id) && !draft.doubts.includes("unconfirmedRepair")
        ? { ...draft, doubts: [...draft.doubts, "unconfirmedRepair" as const] }
        : draft,
    ),
    repairs: [...drafted.repairs, ...open],
  };
}

function placeKey(at: PlacedRepair["at"], found: string): string {
  return JSON.stringify([at, found]);
}

function isReadFrom({ quotes }: Draft, { at: place, repair }: PlacedDoubt): boolean {
  return quotes.some(({ at, text, start, end }) => {
    const figure = text.slice(start, end);
    return (
      isNear(place, at, longestBreak) &&
      (figure.includes(repair.found) || repair.found.includes(figure))
    );
  });
}

function isGroupedUnder(
  { level1, level2 }: Indicator,
  { repair: { found } }: PlacedDoubt,
): boolean {
  return level1 === found || level2 === found;
}

function unsettled(indicator: Indicator, repair: PlacedRepair | undefined): Indicator {
  if (!repair) return indicator;
  const read = readNumber(repair.found);
  const open = <Own extends Path>(path: Own): Own => ({
    ...path,
    targets: Object.fromEntries(
      Object.entries(path.targets).map(([year, target]): [string, Targets[number]] => [
        year,
        read.kind === "number" && target.value === read.value
          ? { ...target, candidates: repair.candidates }
          : target,
      ]),
    ),
  });
  return { ...open(indicator), components: indicator.components.map(open) };
}
