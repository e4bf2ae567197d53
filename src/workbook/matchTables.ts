import type { Indicator } from "../domain/indicator";
import { milestoneIndicators } from "../domain/milestoneIndicators";
import type { Plan } from "../domain/plan";
import { assignRows, type Assignment, type Assignments } from "./assignRows";
import { nameForms } from "./NameForms";
import { planCandidates } from "./planCandidates";
import type { PlanMatch, RowMatch } from "./PlanMatch";
import type { RecognisedTable } from "./RecognisedTable";
import { agreementOf, type ValueAgreement } from "./rowEvidence";
import { rowValues } from "./rowValues";
import type { Snapshot } from "./Workbook";

/** How much names count for a plan's fit; values count for the rest. */
const nameWeight = 0.75;

interface MatchedTable extends Assignments {
  readonly table: RecognisedTable;
}

/**
 * Says which indicator of a plan each row of the tables is, by name, printed number and values. It does not ask whether the plan
 * fits at all: see {@link matchPlan}.
 *
 * @example matchTables(snapshot, recognise(snapshot).tables, huzhou).matches[0]?.indicator.id // "ind-01"
 */
export function matchTables(
  snapshot: Snapshot,
  tables: readonly RecognisedTable[],
  plan: Plan,
): PlanMatch {
  const matched = tables.map((table): MatchedTable => {
    const reads = table.rows.map((row) => ({
      row,
      name: nameForms(row.name),
      values: rowValues(snapshot, row),
    }));
    return { table, ...assignRows(reads, planCandidates(listedIn(table, plan))) };
  });
  const matches = matched.flatMap(matchesOf);
  const agreement = shareEqual(matched.flatMap(({ assigned }) => assigned));
  const known = matched.flatMap(({ assigned, repeated }) => [...assigned, ...repeated]).length;
  const rows = tables.flatMap((table) => table.rows).length;
  const share = rows === 0 ? 0 : known / rows;
  return {
    plan,
    confidence: share * (nameWeight + (1 - nameWeight) * (agreement ?? 1)),
    agreement,
    matches,
    unmatched: matched.flatMap(unmatchedOf),
    duplicates: matched.flatMap(({ table, repeated }) =>
      repeated.map(({ row, candidate, first }) => ({
        table,
        row,
        indicator: candidate.indicator,
        first,
      })),
    ),
    missing: matched.flatMap((each) => missingOf(plan, each)),
    missingComponents: missingComponentsOf(matches),
  };
}

/** A ledger lists milestones, every other table indicators. */
function listedIn({ form }: RecognisedTable, plan: Plan): readonly Indicator[] {
  return form === "milestones" ? milestoneIndicators(plan) : plan.indicators;
}

function matchesOf({ table, assigned }: MatchedTable): readonly RowMatch[] {
  return assigned
    .map(({ row, candidate: { indicator, component }, score }) => ({
      table,
      row,
      indicator,
      component,
      score,
    }))
    .sort((a, b) => a.row.top - b.row.top);
}

function unmatchedOf({ table, assigned, repeated }: MatchedTable): PlanMatch["unmatched"] {
  const taken = new Set([...assigned, ...repeated].map(({ row }) => row));
  return table.rows.filter((row) => !taken.has(row)).map((row) => ({ table, row }));
}

function shareEqual(assigned: readonly Assignment[]): number | null {
  const all = assigned.map(({ values, candidate }) => agreementOf(values, candidate));
  const sum = (pick: (agreement: ValueAgreement) => number): number =>
    all.reduce((total, agreement) => total + pick(agreement), 0);
  const compared = sum((agreement) => agreement.compared);
  return compared === 0 ? null : sum((agreement) => agreement.equal) / compared;
}

/** The table of the plan that a table follows is the section most of its rows are listed in. */
function missingOf(plan: Plan, { table, assigned }: MatchedTable): PlanMatch["missing"] {
  const found = new Set(assigned.map(({ candidate }) => candidate.indicator));
  const counts = new Map<string, number>();
  for (const section of [...found].flatMap(sectionsOf)) {
    counts.set(section, (counts.get(section) ?? 0) + 1);
  }
  const [followed] = [...counts].sort(([, a], [, b]) => b - a);
  if (!followed) return [];
  const listed = listedIn(table, plan).filter((each) => sectionsOf(each).includes(followed[0]));
  const indicators = listed.filter((each) => !found.has(each));
  return indicators.length === 0 ? [] : [{ table, indicators }];
}

/** The tables of the plan's document that list an indicator. */
function sectionsOf({ sources }: Indicator): readonly string[] {
  const sections = sources.filter(({ row }) => row !== undefined).map(({ section }) => section);
  return [...new Set(sections)];
}

function missingComponentsOf(matches: readonly RowMatch[]): PlanMatch["missingComponents"] {
  const firsts = matches.filter(
    (match, index) =>
      match.component !== null &&
      matches.findIndex((other) => isBeside(other, match) && other.component !== null) === index,
  );
  return firsts.flatMap(({ table, row, indicator }) => {
    const beside = matches.filter((other) => isBeside(other, { table, indicator }));
    if (beside.some(({ component }) => component === null)) return [];
    const missing = indicator.components
      .map(({ name }) => name)
      .filter((name) => !beside.some(({ component }) => component === name));
    return missing.length === 0 ? [] : [{ table, row, indicator, missing }];
  });
}

function isBeside(
  a: Pick<RowMatch, "table" | "indicator">,
  b: Pick<RowMatch, "table" | "indicator">,
): boolean {
  return a.table === b.table && a.indicator === b.indicator;
}
