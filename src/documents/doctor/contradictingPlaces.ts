import type { Contradiction } from "../../domain/contradiction";
import { finding, type Finding } from "../../domain/finding";
import type { Indicator } from "../../domain/indicator";
import { statementsOf, type Statement } from "./statements";

/**
 * Where two places of the document say different things of one indicator: another figure for the same year, the same figure for
 * another year, exactly a figure against at least it. Each place is held against the first that speaks of the indicator.
 */
export function contradictingPlaces(indicator: Indicator): readonly Finding[] {
  const [first, ...others] = statementsOf(indicator);
  if (!first) return [];
  return others.flatMap((other) => {
    const said =
      figures(indicator, first, other) ??
      dueYears(indicator, first, other) ??
      comparators(first, other);
    const { id, name } = indicator;
    return said ? [finding("plan/contradiction", null, id, { name, ...said })] : [];
  });
}

function figures(
  { unit, components }: Indicator,
  first: Statement,
  other: Statement,
): Contradiction | undefined {
  const parts = components.slice(1);
  for (const [key, { value }] of Object.entries(other.targets)) {
    const year = Number(key);
    const target = first.targets[year];
    if (target === undefined || target.candidates || target.value === value) continue;
    if (parts.some(({ targets }) => targets[year]?.value === value)) continue;
    return {
      kind: "figures",
      year,
      unit,
      here: { ...first.place, value: target.value },
      there: { ...other.place, value },
    };
  }
  return undefined;
}

/** 稳定在90% at the end says nothing of when 90% is reached, nor does 每年. */
const kept = /稳定|维持|保持|巩固|每年/;

/** An earlier year in one place, a later one in the other; of no concern where the baseline is there already. */
function dueYears(
  { unit, baseline, comparator }: Indicator,
  first: Statement,
  other: Statement,
): Contradiction | undefined {
  if (kept.test(first.place.wording + other.place.wording)) return undefined;
  if (isOneForm(first, other)) return undefined;
  const [year, target] = onlyEntry(other) ?? [];
  if (year === undefined || target === undefined) return undefined;
  const { value } = target;
  const earliest = Object.entries(first.targets).find(([, own]) => own.value === value)?.[0];
  if (earliest === undefined || Number(earliest) >= year) return undefined;
  const isReached =
    baseline !== null && (comparator.startsWith(">") ? baseline >= value : baseline <= value);
  if (isReached) return undefined;
  return {
    kind: "dueYears",
    value,
    unit,
    here: { ...first.place, year: Number(earliest) },
    there: { ...other.place, year },
  };
}

/** A form that lists the targets of its term beside those of its year states each for its own. */
function isOneForm({ place: here }: Statement, { place: there }: Statement): boolean {
  return here.section === there.section && here.row !== null && there.row !== null;
}

function onlyEntry({ targets }: Statement): [number, Statement["targets"][number]] | undefined {
  const entries = Object.entries(targets);
  const [entry] = entries;
  return entry && entries.length === 1 ? [Number(entry[0]), entry[1]] : undefined;
}

function comparators(first: Statement, other: Statement): Contradiction | undefined {
  const [here, there] = [first.comparator, other.comparator];
  if (here === null || there === null || here === there) return undefined;
  return {
    kind: "comparators",
    here: { ...first.place, comparator: here },
    there: { ...other.place, comparator: there },
  };
}
