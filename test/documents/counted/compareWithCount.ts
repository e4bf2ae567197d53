import type { ProseTarget } from "../../../src/documents/ProseTarget";
import type { CountedReading, CountedTarget } from "./CountedTarget";

/** How an import compares with a count by hand. */
export interface Comparison {
  /** Targets that were found and are no targets, or are others than stand there. */
  readonly wrong: readonly ProseTarget[];
  /** Counted targets that were not found. */
  readonly missed: readonly CountedTarget[];
  readonly precision: number;
  readonly recall: number;
}

/** A paragraph that pages break is given the line it begins in; so many lines further it may end. */
const longestBreak = 4;

/**
 * Compares what was found with what a person counted. A found target is right when value, unit, comparator, years and the
 * words of the name agree with a counted one in its place.
 */
export function compareWithCount(
  found: readonly ProseTarget[],
  counted: readonly CountedTarget[],
): Comparison {
  const wrong = found.filter((target) => !counted.some((count) => agrees(target, count)));
  const required = counted.filter(({ isOptional }) => isOptional !== true);
  const missed = required.filter((count) => !found.some((target) => agrees(target, count)));
  return {
    wrong,
    missed,
    precision: found.length === 0 ? 1 : 1 - wrong.length / found.length,
    recall: required.length === 0 ? 1 : 1 - missed.length / required.length,
  };
}

function agrees(target: ProseTarget, count: CountedTarget): boolean {
  const { at } = target.quote;
  const name = [target.name, target.component, target.scope].join(" ").replace(/[“”"]/g, "");
  return (
    at.kind === "line" &&
    count.lines.some((line) => at.line <= line && at.line >= line - longestBreak) &&
    [count, ...(count.alternative ? [count.alternative] : [])].some((reading) =>
      saysTheSame(target, reading),
    ) &&
    sameYears(target.years, count.years) &&
    (count.from === undefined || target.from === count.from) &&
    (count.isAnnual === undefined || target.isAnnual === count.isAnnual) &&
    count.words.every((word) => name.includes(word))
  );
}

function saysTheSame(target: ProseTarget, reading: CountedReading): boolean {
  return (
    target.value === reading.value &&
    target.upTo === reading.upTo &&
    reading.unit.includes(target.unit) &&
    reading.comparator.includes(target.comparator)
  );
}

/** Where the document says no year, the plan's last may have been given to it. */
function sameYears(years: readonly number[], counted: readonly number[]): boolean {
  if (counted.length === 0) return years.length === 0 || years.every((year) => year >= 2022);
  return JSON.stringify(years) === JSON.stringify(counted);
}
