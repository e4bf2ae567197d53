import { finding, type Finding } from "../../domain/finding";
import type { Indicator } from "../../domain/indicator";
import { possibleWholes, printedShares } from "../../domain/shareOfBodies";

/** More bodies of one kind than this no city has. */
const largest = 100;

/**
 * A share of bodies betrays how many there are: 40, 45 and 50% are whole numbers of hospitals only among 20, 40, … Tells which
 * numbers fit every printed share, or that none does: then the bodies change, or a figure is wrong.
 *
 * @example 52.38 and 60.00: 52.38% is 11 of 21 or 22 of 42, and no such number has 60.00%
 */
export function hiddenDenominator(indicator: Indicator): readonly Finding[] {
  const { id, name, decimals } = indicator;
  const shares = printedShares(indicator);
  if (shares.length < 2) return [];
  const possible = possibleWholes(shares, decimals, largest);
  return [finding("plan/hiddenDenominator", null, id, { name, shares, possible, largest })];
}
