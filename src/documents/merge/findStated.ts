import type { Indicator, Targets } from "../../domain/indicator";
import { nameForms, type NameForms } from "../../workbook/NameForms";
import { nameDifference, nameLikeness } from "../../workbook/nameLikeness";
import type { ProseTarget } from "../ProseTarget";

/** How alike two names must be before equal figures make them one indicator. */
const likeEnough = 0.5;

/** An indicator of a table that a sentence may speak of, with every name it has there. */
export interface Known {
  readonly indicator: Indicator;
  readonly names: readonly NameForms[];
}

/** @example knownOf(indicator09).names.map(({ key }) => key) // ["三级公立医院出院患者四级手术比例", …] */
export function knownOf(indicator: Indicator): Known {
  const names = [indicator.name, ...indicator.sources.map(({ name }) => name)];
  return { indicator, names: [...new Set(names)].map(nameForms) };
}

/**
 * Finds the indicator of a table that a sentence states once more: one of the same name, or one of a like name with the same
 * figure in the same year. 县域就诊率 is not 县域内住院量占比, though both are to be 90% or more.
 *
 * @param targets what the sentence states, by year.
 * @returns undefined when it states something else.
 * @example findStated(target, { 2025: { value: 19 } }, known)?.id // "ind-09"
 */
export function findStated(
  target: ProseTarget,
  targets: Targets,
  known: readonly Known[],
): Indicator | undefined {
  const own = nameForms(target.name);
  const possible = known.filter(
    ({ indicator }) => isUnitShared(target.unit, indicator.unit) && target.scope === null,
  );
  const same = possible.find(({ names }) => names.some((name) => isSame(own, name)));
  if (same) return same.indicator;
  const ranked = possible
    .filter(({ indicator }) => agrees(targets, target.component, indicator))
    .map(({ indicator, names }) => ({ indicator, likeness: likenessOf(own, names) }))
    .sort((a, b) => b.likeness - a.likeness);
  const [best, next] = ranked;
  const isClear = best !== undefined && best.likeness >= likeEnough;
  return isClear && best.likeness > (next?.likeness ?? 0) ? best.indicator : undefined;
}

function isUnitShared(own: string, other: string): boolean {
  return own === other || own === "" || other === "";
}

function isSame(a: NameForms, b: NameForms): boolean {
  return a.key === b.key || a.shortKey === b.shortKey;
}

function likenessOf(own: NameForms, names: readonly NameForms[]): number {
  const comparable = names.filter(({ key }) => nameDifference(own.key, key) !== "conflict");
  return Math.max(0, ...comparable.map((name) => likeness(own, name)));
}

/** A sentence shortens names: what counts is how much of the shorter name the longer one holds. */
function likeness(own: NameForms, name: NameForms): number {
  const shared = [...own.pairs].filter((pair) => name.pairs.has(pair)).length;
  const held = own.pairs.size === 0 ? 0 : shared / own.pairs.size;
  return Math.max(nameLikeness(own, name), held >= 1 ? held : 0);
}

/** Whether the indicator, or its component of that name, has the same figures in those years. */
function agrees(targets: Targets, component: string | null, indicator: Indicator): boolean {
  const paths = [
    indicator,
    ...indicator.components.filter(({ name }) => component === null || name === component),
  ];
  return paths.some((path) =>
    Object.entries(targets).every(
      ([year, { value, upTo }]) =>
        path.targets[Number(year)]?.value === value && path.targets[Number(year)]?.upTo === upTo,
    ),
  );
}
