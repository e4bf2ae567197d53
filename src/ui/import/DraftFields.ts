import type { Comparator, Direction, Indicator, Path, Shape, Target } from "../../domain/indicator";
import type { Milestone, Plan } from "../../domain/plan";
import { plainNumber } from "../../i18n/plainNumber";
import { checkPlan } from "../../intake/checkPlan";
import { PlanError } from "../../intake/PlanError";
import { readNumber } from "../../intake/readNumber";
import { applyDecisions } from "../../intake/review/applyDecisions";
import type { Changes } from "../../intake/review/Decision";

/** A draft as it is written in the form: figures as text. */
export interface DraftFields {
  readonly name: string;
  readonly unit: string;
  readonly comparator: Comparator;
  readonly direction: Direction;
  readonly shape: Shape;
  readonly paths: readonly PathFields[];
}

export interface PathFields {
  /** Null for the whole. */
  readonly component: string | null;
  readonly baseline: string;
  readonly targets: readonly { readonly year: number; readonly text: string }[];
}

/** Why what is in the form cannot be saved; the place of a figure that is none. */
export type FieldProblem =
  | {
      readonly kind: "noNumber" | "noRangeHere";
      readonly path: number;
      readonly year: number | null;
    }
  | { readonly kind: "noName" | "noTarget" | "opposite" | "invalid" };

type Item = Indicator | Milestone;
type Answer =
  | { readonly kind: "changes"; readonly to: Changes<Omit<Indicator, "id">> }
  | { readonly kind: "problem"; readonly problem: FieldProblem };

/** A draft for the form; a target whose reading is open is left empty. */
export function fieldsOf(item: Item, { years }: Plan): DraftFields {
  const { name, unit, comparator, direction, shape } = item;
  const paths = partsOf(item).map(([component, { baseline, targets }]) => ({
    component,
    baseline: baseline === null ? "" : written(item, { value: baseline }),
    targets: years.map((year) => ({ year, text: written(item, targets[year]) })),
  }));
  return { name, unit, comparator, direction, shape, paths };
}

/**
 * What a person changed in the form. A target left as it was stays as it is, its open readings too; an emptied one is taken out.
 *
 * @example changesOf(item, { ...fieldsOf(item, plan), unit: "天" }, plan) // { kind: "changes", to: { unit: "天" } }
 */
export function changesOf(item: Item, fields: DraftFields, plan: Plan): Answer {
  const before = fieldsOf(item, plan);
  const reader = new FigureReader();
  const paths = partsOf(item).map(([, path], index) =>
    reader.read(index, path, before.paths[index], fields.paths[index]),
  );
  const problem = reader.problem ?? emptyProblem(fields, paths);
  if (problem) return { kind: "problem", problem };
  const { paths: _, ...own } = fields;
  const to = {
    ...changedFacts(before, { ...own, name: fields.name.trim(), unit: fields.unit.trim() }),
    ...pathChanges(item, paths),
    ...("decimals" in item && reader.decimals > item.decimals && { decimals: reader.decimals }),
  };
  const fault = faultOf(item, to, plan);
  return fault ? { kind: "problem", problem: fault } : { kind: "changes", to };
}

/** The quantities of a draft: its components, or itself. */
function partsOf(item: Item): readonly (readonly [component: string | null, path: Path])[] {
  const components = "components" in item ? item.components : [];
  return components.length === 0 ? [[null, item]] : components.map((one) => [one.name, one]);
}

function written(item: Item, target: Target | undefined): string {
  if (!target || target.candidates) return "";
  const number = (value: number): string =>
    "decimals" in item ? value.toFixed(item.decimals) : plainNumber(value);
  return [target.value, ...(target.upTo === undefined ? [] : [target.upTo])].map(number).join("—");
}

/** Reads the figures of a form and remembers the first that is none, and the most decimals typed. */
class FigureReader {
  problem: FieldProblem | null = null;
  decimals = 0;

  read(
    path: number,
    facts: Path,
    before: PathFields | undefined,
    after: PathFields | undefined,
  ): Pick<Path, "baseline" | "targets"> {
    if (!before || !after) return facts;
    const isSame = before.baseline === after.baseline;
    const baseline = isSame ? facts.baseline : this.#single(path, after.baseline);
    const targets: Record<number, Target> = {};
    after.targets.forEach(({ year, text }, index) => {
      const old = facts.targets[year];
      const target = text === before.targets[index]?.text ? old : this.#target(path, year, text);
      if (target) targets[year] = target;
    });
    return { baseline, targets };
  }

  #single(path: number, text: string): number | null {
    const target = this.#target(path, null, text);
    if (target?.upTo !== undefined) this.problem ??= { kind: "noRangeHere", path, year: null };
    return target?.value ?? null;
  }

  #target(path: number, year: number | null, text: string): Target | undefined {
    const read = readNumber(text);
    if (read.kind === "blank") return undefined;
    if (read.kind !== "number") {
      this.problem ??= { kind: "noNumber", path, year };
      return undefined;
    }
    this.decimals = Math.max(this.decimals, read.decimals);
    return { value: read.value, ...(read.upTo !== undefined && { upTo: read.upTo }) };
  }
}

function emptyProblem(
  { name }: DraftFields,
  paths: readonly Pick<Path, "targets">[],
): FieldProblem | null {
  if (name.trim() === "") return { kind: "noName" };
  const hasTarget = paths.some(({ targets }) => Object.keys(targets).length > 0);
  return hasTarget ? null : { kind: "noTarget" };
}

function changedFacts<Facts extends object>(before: Facts, after: Partial<Facts>): Partial<Facts> {
  const changed = Object.entries(after).filter(
    ([name, value]) => before[name as keyof Facts] !== value,
  );
  return Object.fromEntries(changed) as Partial<Facts>;
}

function pathChanges(
  item: Item,
  paths: readonly Pick<Path, "baseline" | "targets">[],
): Changes<Omit<Indicator, "id">> {
  const isSame = partsOf(item).every(
    ([, path], index) => JSON.stringify(figures(path)) === JSON.stringify(figures(paths[index])),
  );
  if (isSame) return {};
  if (!("components" in item) || item.components.length === 0) return paths[0] ?? {};
  return { components: item.components.map((one, index) => ({ ...one, ...paths[index] })) };
}

function figures(path: Pick<Path, "baseline" | "targets"> | undefined): unknown {
  return [path?.baseline, path?.targets];
}

/** Why the changed draft cannot stand in a plan. */
function faultOf(item: Item, to: Changes<Omit<Indicator, "id">>, plan: Plan): FieldProblem | null {
  const isIndicator = "components" in item;
  const alone: Plan = {
    ...plan,
    indicators: isIndicator ? [item] : [],
    milestones: isIndicator ? [] : [item],
  };
  try {
    checkPlan(applyDecisions(alone, [{ kind: "change", id: item.id, to }]).plan);
    return null;
  } catch (error) {
    if (!(error instanceof PlanError)) throw error;
    return { kind: error.code === "plan/comparator" ? "opposite" : "invalid" };
  }
}
