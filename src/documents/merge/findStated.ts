import type { Path, Source, Targets } from "../../domain/indicator";
import { nameForms, type NameForms } from "../../workbook/NameForms";
import { nameDifference, nameLikeness } from "../../workbook/nameLikeness";
import type { ProseTarget } from "../ProseTarget";

/** How alike two names must be before equal figures make them one quantity. */
const likeEnough = 0.5;

/** What a table states that a sentence may state once more: an indicator or a milestone. */
export interface Stated extends Path {
  readonly id: string;
  readonly name: string;
  readonly unit: string;
  readonly components?: readonly (Path & { readonly name: string })[];
  readonly sources: readonly Source[];
}

/** Something stated, with every name it has in its places. */
interface Known<Item extends Stated> {
  readonly item: Item;
  readonly names: readonly NameForms[];
  /** Its place among all. */
  readonly order: number;
}

/** Everything stated, found by its names and by its figures, so that a sentence is not held against all of a long document. */
export interface StatedIndex<Item extends Stated> {
  readonly all: readonly Known<Item>[];
  readonly byKey: ReadonlyMap<string, readonly Known<Item>[]>;
  readonly byShortKey: ReadonlyMap<string, readonly Known<Item>[]>;
  readonly byValue: ReadonlyMap<number, readonly Known<Item>[]>;
}

/** @example indexStated(plan.indicators).byValue.get(19)?.map(({ item }) => item.id) // ["ind-09"] */
export function indexStated<Item extends Stated>(items: readonly Item[]): StatedIndex<Item> {
  const all = items.map((item, order): Known<Item> => {
    const names = [item.name, ...item.sources.map(({ name }) => name)];
    return { item, names: [...new Set(names)].map(nameForms), order };
  });
  return {
    all,
    byKey: grouped(all, ({ names }) => names.map(({ key }) => key)),
    byShortKey: grouped(all, ({ names }) => names.map(({ shortKey }) => shortKey)),
    byValue: grouped(all, ({ item }) =>
      [item, ...(item.components ?? [])].flatMap(({ targets }) =>
        Object.values(targets).map(({ value }) => value),
      ),
    ),
  };
}

function grouped<One, Key>(
  all: readonly One[],
  keysOf: (one: One) => readonly Key[],
): ReadonlyMap<Key, readonly One[]> {
  const groups = new Map<Key, One[]>();
  for (const one of all) {
    for (const key of new Set(keysOf(one))) {
      const group = groups.get(key);
      if (group) group.push(one);
      else groups.set(key, [one]);
    }
  }
  return groups;
}

/**
 * Finds what a sentence states once more: something of the same name, or of a like name with the same figure. 县域就诊率 is not
 * 县域内住院量占比, though both are to be 90% or more.
 *
 * @param targets what the sentence states, by year.
 * @param isDated whether figures must be due in the same year to be the same.
 * @returns undefined when it states something else.
 * @example findStated(target, { 2025: { value: 19 } }, known, true)?.id // "ind-09"
 */
export function findStated<Item extends Stated>(
  target: ProseTarget,
  targets: Targets,
  known: StatedIndex<Item>,
  isDated: boolean,
): Item | undefined {
  if (target.scope !== null) return undefined;
  const own = nameForms(target.name);
  const isPossible = ({ item }: Known<Item>): boolean => isUnitShared(target.unit, item.unit);
  const sameNamed = [
    ...(known.byKey.get(own.key) ?? []),
    ...(known.byShortKey.get(own.shortKey) ?? []),
  ].filter(isPossible);
  const [same] = sameNamed.sort((a, b) => a.order - b.order);
  if (same) return same.item;
  const [figure] = Object.values(targets);
  const ranked = (figure ? (known.byValue.get(figure.value) ?? []) : known.all)
    .filter(isPossible)
    .filter(({ item }) => agrees(targets, target.component, item, isDated))
    .map(({ item, names }) => ({ item, likeness: likenessOf(own, names) }))
    .sort((a, b) => b.likeness - a.likeness);
  const [best, next] = ranked;
  const isClear = best !== undefined && best.likeness >= likeEnough;
  return isClear && best.likeness > (next?.likeness ?? 0) ? best.item : undefined;
}

function isUnitShared(own: string, other: string): boolean {
  return own === other || own === "" || other === "";
}

function likenessOf(own: NameForms, names: readonly NameForms[]): number {
  const comparable = names.filter(({ key }) => nameDifference(own.key, key) !== "conflict");
  return Math.max(0, ...comparable.map((name) => likeness(own, name)));
}

/** A sentence shortens names: a name that the other one holds whole is as like as can be. */
function likeness(own: NameForms, name: NameForms): number {
  const isHeld = own.pairs.size > 0 && [...own.pairs].every((pair) => name.pairs.has(pair));
  return isHeld ? 1 : nameLikeness(own, name);
}

/** Whether it, or its component of that name, has the same figures. */
function agrees(
  targets: Targets,
  component: string | null,
  { components = [], ...whole }: Stated,
  isDated: boolean,
): boolean {
  const paths = [
    whole,
    ...components.filter(({ name }) => component === null || name === component),
  ];
  return paths.some((path) =>
    Object.entries(targets).every(([year, { value, upTo }]) => {
      const stated = path.targets[Number(year)];
      const own = isDated ? [stated] : Object.values(path.targets);
      return own.some((one) => one?.value === value && one.upTo === upTo);
    }),
  );
}
