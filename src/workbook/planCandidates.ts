import type { Indicator, Path } from "../domain/indicator";
import { nameForms, type NameForms } from "./NameForms";

/** Something of a plan that a row may be: an indicator, or one of its components in a row of its own. */
export interface Candidate {
  readonly indicator: Indicator;
  /** Null for the indicator as a whole. */
  readonly component: string | null;
  /** Its name and every name a source gives it. */
  readonly names: readonly NameForms[];
  /** The names of the whole indicator, for a row that names it and has its component in a cell of its own. */
  readonly wholeNames: readonly NameForms[];
  /** Baseline and targets, per component where it has them. */
  readonly paths: readonly Path[];
  /** Numbers a table may print before it: its own, and its row in each section. */
  readonly numbers: ReadonlySet<number>;
}

const lists = new WeakMap<readonly Indicator[], readonly Candidate[]>();

/** Lists what the rows of a table may be under a plan's indicators, or its milestones; the same ones give the same list. */
export function planCandidates(indicators: readonly Indicator[]): readonly Candidate[] {
  const list = lists.get(indicators) ?? listOf(indicators);
  lists.set(indicators, list);
  return list;
}

/** A list that grows table by table, as in an import, asks for the same indicators again and again. */
const known = new WeakMap<Indicator, readonly Candidate[]>();

function listOf(indicators: readonly Indicator[]): readonly Candidate[] {
  return indicators.flatMap((indicator) => {
    const candidates = known.get(indicator) ?? candidatesOf(indicator);
    known.set(indicator, candidates);
    return candidates;
  });
}

function candidatesOf(indicator: Indicator): readonly Candidate[] {
  return [
    candidate(indicator, null, namesOf(indicator)),
    ...indicator.components.map(({ name }) =>
      candidate(
        indicator,
        name,
        namesOf(indicator).flatMap((own) => partNames(indicator, own, name)),
      ),
    ),
  ];
}

function candidate(
  indicator: Indicator,
  component: string | null,
  names: readonly string[],
): Candidate {
  const part = indicator.components.find(({ name }) => name === component);
  const whole = indicator.components.length === 0 ? [indicator] : indicator.components;
  const rows = indicator.sources.flatMap(({ row }) => (row === undefined ? [] : [row]));
  return {
    indicator,
    component,
    names: names.map(nameForms),
    wholeNames: namesOf(indicator).map(nameForms),
    paths: part ? [part] : whole,
    numbers: new Set(indicator.number === null ? rows : [indicator.number, ...rows]),
  };
}

function namesOf({ name, sources }: Indicator): readonly string[] {
  return [...new Set([name, ...sources.map((source) => source.name)])];
}

/** 公立医院门诊和住院次均费用增幅 for 门诊: with the list of components replaced, or with the component before or after. */
function partNames(indicator: Indicator, name: string, component: string): readonly string[] {
  const words = indicator.components.map((each) => each.name).map(escaped);
  const list = new RegExp(`(?:${words.join("|")})(?:[、和及与,，/](?:${words.join("|")}))+`);
  const replaced = name.replace(list, component);
  return [...(replaced === name ? [] : [replaced]), `${component}${name}`, `${name}${component}`];
}

function escaped(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&");
}
