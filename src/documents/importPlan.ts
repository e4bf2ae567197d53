import type { Plan } from "../domain/plan";
import type { Snapshot } from "../workbook/Workbook";
import { examineSteps } from "./doctor/examinePlan";
import { documentFactSteps, type DocumentFacts } from "./facts/readDocumentFacts";
import { mergeProse } from "./merge/mergeProse";
import { planYearsOf } from "./merge/planYearsOf";
import { statedYears } from "./merge/statedYears";
import { withDoubts } from "./merge/withDoubts";
import type { Draft, PlanImport } from "./PlanImport";
import { readProseParts } from "./readProseParts";
import { repairDocument } from "./repairDocument";
import type { RepairedPlaces } from "./repairPlaces";
import { repairWorkbook } from "./repairWorkbook";
import type { ProseTarget } from "./ProseTarget";
import type { SourceDocument } from "./SourceDocument";
import { readTables, readWorkbookTables } from "./tables/readTables";
import type { TablesRead } from "./tables/TablesRead";

export interface ImportOptions {
  /** The id of the plan, letters, digits and hyphens: `huzhou-2023`. */
  readonly id: string;
  /** The plan's title where the document has none, such as the file's name. */
  readonly title: string;
  /** The year that targets are taken to be of where the document names none at all. */
  readonly year: number;
}

/**
 * Makes a draft plan of a document: certain repairs are made, tables and sentences are read and joined, and the plan is
 * examined for contradictions. It pauses between steps, so that a pane can draw.
 *
 * @example finishSteps(importPlan(document, { id: "huzhou-2023", title: "", year: 2023 })).plan.indicators.length // 75
 */
export function* importPlan(
  source: SourceDocument,
  options: ImportOptions,
): Generator<void, PlanImport, void> {
  const { document, repairs, doubts } = yield* repairDocument(source, options.year);
  const facts = yield* documentFactSteps(document);
  const tables = yield* readTables(document, options.year, doubts);
  const prose = yield* readProseParts(tables.prose, facts.document.issuedOn);
  return yield* draftOf(tables, prose, facts, { repairs, doubts }, options);
}

/**
 * As {@link importPlan}, of the tables of a workbook.
 *
 * @example finishSteps(importWorkbook(snapshot, { id: "plan", title: "目标表", year: 2024 })).plan.years // [2023, 2024, 2025]
 */
export function* importWorkbook(
  snapshot: Snapshot,
  options: ImportOptions,
): Generator<void, PlanImport, void> {
  const { snapshot: repaired, repairs, doubts } = yield* repairWorkbook(snapshot, options.year);
  const tables = yield* readWorkbookTables(repaired, options.year, doubts);
  const facts = { title: "", document: { number: "", issuer: "", issuedOn: null } };
  return yield* draftOf(tables, [], facts, { repairs, doubts }, options);
}

function* draftOf(
  tables: TablesRead,
  prose: readonly ProseTarget[],
  facts: DocumentFacts,
  { repairs, doubts }: Pick<RepairedPlaces, "repairs" | "doubts">,
  { id, title, year }: ImportOptions,
): Generator<void, PlanImport, void> {
  const stated = statedYears(tables.years, facts.title, prose);
  const planYears = planYearsOf(stated, tables.baselineYear, facts, year);
  yield;
  const joined = yield* mergeProse(tables, prose, planYears);
  yield;
  const merged = withDoubts(joined, doubts);
  yield;
  const plan: Plan = {
    id,
    title: facts.title || title,
    document: facts.document,
    ...planYears,
    indicators: merged.indicators,
    milestones: merged.milestones,
    funds: tables.funds,
  };
  return {
    plan,
    drafts: inPlanOrder(plan, stated.length === 0 ? merged.drafts.map(ofSomeYear) : merged.drafts),
    repairs: [...repairs, ...merged.repairs, ...prose.flatMap((target) => target.repairs)],
    findings: [...tables.findings, ...(yield* examineSteps(plan))],
  };
}

/** In which year it is due is anybody's guess. */
function ofSomeYear(draft: Draft): Draft {
  return { ...draft, confidence: Math.min(draft.confidence, 0.5) };
}

function inPlanOrder({ indicators, milestones }: Plan, drafts: readonly Draft[]): readonly Draft[] {
  const byId = new Map(drafts.map((draft) => [draft.id, draft]));
  return [...indicators, ...milestones].flatMap(({ id }) => byId.get(id) ?? []);
}
