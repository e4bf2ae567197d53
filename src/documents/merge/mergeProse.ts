import type { Indicator } from "../../domain/indicator";
import { nameKey } from "../../intake/nameKey";
import type { Doubt, Draft } from "../PlanImport";
import type { ProseTarget } from "../ProseTarget";
import type { Quote } from "../SourceDocument";
import { findStated, knownOf } from "./findStated";
import type { PlanYears } from "./PlanYears";
import { proseIndicator, type Statements } from "./proseIndicator";
import { proseSource } from "./proseSource";
import { targetsOf } from "./targetsOf";

/** Indicators with what each was read from, in one order. */
export interface Drafted {
  readonly indicators: readonly Indicator[];
  readonly drafts: readonly Draft[];
}

/**
 * Joins what the tables and what the sentences of a document state. A sentence about an indicator of a table becomes a further
 * source of it; sentences about one other quantity become one indicator, `text-01`, `text-02` in the order of the text.
 *
 * @example mergeProse(fromTables, targets, plan).indicators.at(-1)?.id // "text-41"
 */
export function mergeProse(
  tables: Drafted,
  prose: readonly ProseTarget[],
  plan: PlanYears,
): Drafted {
  const known = tables.indicators.map(knownOf);
  const again = new Map<string, ProseTarget[]>();
  const groups = new Map<string, ProseTarget[]>();
  for (const target of prose) {
    const stated = findStated(target, targetsOf(target, plan.years), known);
    if (stated) append(again, stated.id, target);
    else append(groups, quantityOf(target), target);
  }
  const added = [...groups.values()].flatMap(([first, ...others]) =>
    first ? [[first, ...others] as const] : [],
  );
  const idOf = (index: number): string => `text-${String(index + 1).padStart(2, "0")}`;
  return {
    indicators: [
      ...tables.indicators.map((one) => withSources(one, again.get(one.id) ?? [], plan.years)),
      ...added.map((statements, index) => proseIndicator(idOf(index), statements, plan)),
    ],
    drafts: [
      ...tables.drafts.map((draft) => withQuotes(draft, again.get(draft.id) ?? [])),
      ...added.map((statements, index) => draftOf(idOf(index), statements)),
    ],
  };
}

function append<Value>(lists: Map<string, Value[]>, key: string, value: Value): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}

/** The same name, scope and unit is the same quantity. */
function quantityOf({ name, scope, unit }: ProseTarget): string {
  return [nameKey(name), scope ?? "", unit].join("|");
}

function withSources(
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
  const responsible =
    indicator.responsible.length > 0
      ? indicator.responsible
      : (targets.find((target) => target.responsible.length > 0)?.responsible ?? []);
  return { ...indicator, sources, responsible };
}

function withQuotes(draft: Draft, targets: readonly ProseTarget[]): Draft {
  return { ...draft, quotes: [...draft.quotes, ...quotesOf(targets)] };
}

function draftOf(id: string, statements: Statements): Draft {
  const [first] = statements;
  return {
    id,
    kind: "indicator",
    quotes: quotesOf(statements),
    scope: first.scope,
    confidence: Math.max(...statements.map(({ confidence }) => confidence)),
    doubts: doubtsOf(first),
  };
}

/** One figure shared by several names is one quote. */
function quotesOf(targets: readonly ProseTarget[]): readonly Quote[] {
  const quotes = targets.map(({ quote }) => quote);
  const placeOf = (quote: Quote): string => JSON.stringify([quote.at, quote.start]);
  return quotes.filter(
    (quote, index) => quotes.findIndex((one) => placeOf(one) === placeOf(quote)) === index,
  );
}

function doubtsOf({ doubts, years, isAnnual, comparator }: ProseTarget): readonly Doubt[] {
  const isUndated = years.length === 0 && !isAnnual;
  return [
    ...new Set<Doubt>([
      ...doubts,
      ...(isUndated ? (["inheritedYear"] as const) : []),
      ...(comparator === null ? (["impliedDirection"] as const) : []),
    ]),
  ];
}
