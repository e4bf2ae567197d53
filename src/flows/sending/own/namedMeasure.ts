import type { Indicator } from "../../../domain/indicator";
import { measureName } from "../../../domain/measureName";
import { nameKey, shortNameKey } from "../../../intake/nameKey";
import { placeOf } from "../../../workbook/placeOf";
import type { Entry } from "../../Examination";

/** An entry that is measured, not only the whole over its components. */
export type MeasuredEntry = Entry & { readonly measure: NonNullable<Entry["measure"]> };

/** Which measures a name in an own rule may mean; one is what it stands for. */
export interface NamedMeasures {
  readonly entries: readonly MeasuredEntry[];
  /** Whether they are the components of one indicator that was named as a whole. */
  readonly isWhole: boolean;
}

/**
 * Finds the measure a name means: by its whole name, by the name of an indicator whose every component is meant, or by words that only one
 * measure's name has in it, such as 门诊满意度.
 *
 * @example namedMeasures(entries, "门诊满意度").entries.map(({ component }) => component) // ["门诊"]
 */
export function namedMeasures(entries: readonly Entry[], name: string): NamedMeasures {
  const measured = entries.filter((entry): entry is MeasuredEntry => entry.measure !== null);
  const key = nameKey(name);
  const exact = measured.filter((entry) => keysOf(entry).includes(key));
  if (exact.length > 0) return { entries: exact, isWhole: false };
  const parts = measured.filter(({ indicator }) => wholeKeys(indicator).includes(key));
  if (parts.length > 0) return { entries: parts, isWhole: true };
  const likely = measured.filter((entry) => hasWords(entry, key));
  return { entries: likely, isWhole: new Set(likely.map(({ indicator }) => indicator)).size === 1 };
}

/** The name of a measure's cell as its finding prints it. */
export function nameAndPlace({ measure, cells }: MeasuredEntry): string {
  const cell = cells["actual"];
  return cell ? `${measureName(measure)} ${placeOf(cell).cell}` : measureName(measure);
}

function keysOf({ measure, indicator }: MeasuredEntry): readonly string[] {
  const wholes = wholeKeys(indicator);
  if (measure.component === null) return wholes;
  const part = nameKey(measure.component);
  return wholes.flatMap((whole) => [whole + part, part + whole]);
}

/** With and without what its brackets hold. */
function wholeKeys({ name }: Indicator): readonly string[] {
  return [nameKey(name), shortNameKey(name)];
}

function hasWords({ measure, indicator }: MeasuredEntry, key: string): boolean {
  const isIn = (words: string): boolean =>
    words.length > 1 && wholeKeys(indicator).some((whole) => whole.includes(words));
  if (measure.component === null) return isIn(key);
  const part = nameKey(measure.component);
  return isIn(key) || (key.includes(part) && isIn(key.replace(part, "")));
}
