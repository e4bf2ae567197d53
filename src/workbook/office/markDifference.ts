import { formatRange } from "../a1";
import type { MarkLook, MarkRule } from "../Workbook";
import type { SheetMarks } from "./knownMarks";
import type { SeenMark } from "./SeenWorkbook";

/** How the marks of a sheet become those that are wanted. */
export interface MarkDifference {
  /** The rules that are to be added, in their order. */
  readonly added: readonly MarkRule[];
  /** The ids of the marks that are to be deleted. */
  readonly outdated: readonly string[];
}

/**
 * The least that has to be added and deleted so that a sheet has the marks that are wanted. The marks of one range are
 * kept or replaced together, because of those that apply Excel shows the first: so none can come before another it
 * belongs behind. Different ranges have no cell in common.
 *
 * @param marks ours, as they are on the sheet.
 * @param known those of them that are as they were written, in the order in which they were.
 */
export function markDifference(
  marks: readonly SeenMark[],
  rules: readonly MarkRule[],
  known: SheetMarks["known"],
): MarkDifference {
  const byFormula = new Map<string, string[]>();
  for (const { id, formula } of marks) if (known.has(id)) put(byFormula, formula, id);
  const places = new Map([...known.keys()].map((id, place) => [id, place]));
  const kept = new Set<string>();
  const added: MarkRule[] = [];
  for (const group of byRange(rules)) {
    const found = group.flatMap(({ formula, look }) => {
      const ids = byFormula.get(formula) ?? [];
      const at = ids.findIndex((id) => isSameLook(known.get(id)?.look, look));
      return at < 0 ? [] : ids.splice(at, 1);
    });
    const isInOrder = isAscending(found.map((id) => places.get(id) ?? -1));
    if (found.length === group.length && isInOrder) for (const id of found) kept.add(id);
    else added.push(...group);
  }
  return { added, outdated: marks.flatMap(({ id }) => (kept.has(id) ? [] : [id])) };
}

function isAscending(numbers: readonly number[]): boolean {
  return numbers.every((number, index) => index === 0 || number > (numbers[index - 1] ?? number));
}

function byRange(rules: readonly MarkRule[]): readonly (readonly MarkRule[])[] {
  const groups = new Map<string, MarkRule[]>();
  for (const rule of rules) put(groups, formatRange(rule.range), rule);
  return [...groups.values()];
}

function put<Value>(lists: Map<string, Value[]>, key: string, value: Value): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}

function isSameLook(some: MarkLook | undefined, other: MarkLook): boolean {
  return (
    some?.fill === other.fill &&
    some.color === other.color &&
    some.bold === other.bold &&
    some.numberFormat === other.numberFormat
  );
}
