import type { Source, Targets } from "../../domain/indicator";
import type { ProseTarget } from "../ProseTarget";
import { printedName } from "../tables/printedName";
import { targetsOf } from "./targetsOf";

/**
 * The place of a sentence as a source of an indicator. It carries what it states itself where that is not all of the
 * indicator's targets; a sentence that says no year states those it agrees with.
 *
 * @param targets the indicator's.
 */
export function proseSource(
  target: ProseTarget,
  targets: Targets,
  planYears: readonly number[],
): Source {
  const own = targetsOf(target, planYears);
  const { section, name, wording, years, value } = target;
  const isEvery = years.length === 0 && Object.values(targets).every((one) => one.value === value);
  const isAll = isEvery || JSON.stringify(own) === JSON.stringify(targets);
  return {
    section,
    name: printedName(name),
    wording: printedName(wording),
    ...(!isAll && { targets: own }),
  };
}
