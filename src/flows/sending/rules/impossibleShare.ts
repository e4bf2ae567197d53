import { roundHalfUp } from "../../../domain/decimal";
import { decimalsOf } from "../../../domain/decimalsOf";
import { finding, type Finding } from "../../../domain/finding";
import { isShareOf, possibleWholes, printedShares } from "../../../domain/shareOfBodies";
import { placeOf } from "../../../workbook/placeOf";
import type { Entry } from "../../Examination";
import type { Rule } from "../Rule";

/** More bodies of one kind are taken to be another plan's. */
const largest = 50;

/**
 * A share of bodies is a whole number of them out of as many as the plan's own shares betray: with 40, 45 and 50 % planned there are 20 or
 * 40 hospitals, and 47 % is none of them.
 */
export const impossibleShare: Rule = {
  codes: ["value/impossibleShare"],
  basis: "arithmetic",
  onMissing: "silent",
  find: ({ examination: { entries, use } }) =>
    use === "reporting" ? entries.flatMap(findingsOf) : [],
};

function findingsOf({ indicator, measure, observation, assessment, cells }: Entry): Finding[] {
  if (!measure || observation.kind !== "number" || assessment.status === "invalid") return [];
  const { value } = observation;
  const shares = printedShares(indicator);
  if (shares.length < 2 || value <= 0 || value >= 100) return [];
  const decimals = Math.max(indicator.decimals, decimalsOf(value));
  const possible = possibleWholes(shares, indicator.decimals, largest);
  const [whole] = possible;
  if (whole === undefined || possible.some((each) => isShareOf(each, value, decimals))) return [];
  const below = Math.floor((value / 100) * whole);
  const nearest = [below, below + 1].map((count) => ({
    count,
    share: roundHalfUp((count / whole) * 100, indicator.decimals),
  }));
  const facts = { name: indicator.name, value, possible, nearest };
  const at = cells["actual"] ? placeOf(cells["actual"]) : null;
  return [finding("value/impossibleShare", at, indicator.id, facts)];
}
