import { directionOf } from "../../domain/directionOf";
import type { Indicator } from "../../domain/indicator";
import type { ProseTarget } from "../ProseTarget";
import { printedSign } from "./printedSign";
import { proseSource } from "./proseSource";

/**
 * Adds the sentences that state an indicator of a table once more as its sources. What they say of its direction counts where the table
 * prints no comparator, and their responsible units where the table names none.
 */
export function withStatements(
  indicator: Indicator,
  targets: readonly ProseTarget[],
  years: readonly number[],
): Indicator {
  if (targets.length === 0) return indicator;
  const own = indicator.components[0]?.targets ?? indicator.targets;
  const places = targets.map((target) => proseSource(target, own, years));
  const sources = [...indicator.sources, ...places].filter(
    ({ section, row, wording }, index, all) =>
      all.findIndex(
        (one) => one.section === section && one.row === row && one.wording === wording,
      ) === index,
  );
  const named = targets.find((target) => target.responsible.length > 0);
  const responsible =
    indicator.responsible.length > 0 ? indicator.responsible : (named?.responsible ?? []);
  return { ...indicator, ...saidDirection(indicator, targets), sources, responsible };
}

/** The words of the text come before the dictionary and the slope; they never turn a direction round. */
function saidDirection(
  indicator: Indicator,
  targets: readonly ProseTarget[],
): Partial<Pick<Indicator, "directionReason">> {
  const { name, unit, baseline, targets: own, directionReason, direction } = indicator;
  if (directionReason !== "dictionary" && directionReason !== "slope") return {};
  const sign = targets.flatMap((target) => printedSign(target) ?? [])[0];
  const wordings = targets.map(({ wording }) => wording);
  const said = directionOf({
    name,
    unit,
    baseline,
    targets: own,
    wordings,
    ...(sign && { comparator: sign }),
  });
  return said.direction === direction ? { directionReason: said.reason } : {};
}
