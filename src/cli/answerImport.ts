import type { Draft, PlacedRepair, PlanImport } from "../documents/PlanImport";
import { isDoubtful } from "../documents/isDoubtful";
import type { SourcePlace } from "../documents/SourceDocument";
import { measuresOf, type Indicator } from "../domain/indicator";
import { describeEvidence } from "../i18n/describeEvidence";
import type { Locale } from "../i18n/Locale";
import { answerFinding } from "./answerFile";
import { answerRanges } from "./answerRanges";
import { answerTargets } from "./answerTargets";
import type { FileFailure } from "./CheckedFile";
import type { DraftAnswer, DraftFacts, ImportAnswer, RepairAnswer } from "./ImportAnswer";

/** Puts what came of an import into the form of the JSON contract. */
export function answerImport(path: string, imported: PlanImport, locale: Locale): ImportAnswer {
  const { plan, drafts, repairs, findings } = imported;
  const { indicators, milestones, ...facts } = plan;
  const byId = new Map(drafts.map((draft) => [draft.id, factsOf(draft)]));
  const count = (wanted: string): number =>
    findings.filter(({ severity }) => severity === wanted).length;
  return {
    path,
    error: null,
    plan: { ...facts, source: "file" },
    indicators: indicators.flatMap((one) => answerDraft(one, byId.get(one.id) ?? noFacts)),
    milestones: milestones.map((one) => ({ ...one, ...(byId.get(one.id) ?? noFacts) })),
    findings: findings.map((finding) => answerFinding(finding, locale)),
    repairs: repairs.map((repair) => answerRepair(repair, locale)),
    summary: {
      indicators: indicators.length,
      milestones: milestones.length,
      doubtful: drafts.filter(isDoubtful).length,
      unconfirmed: repairs.filter(({ isCertain }) => !isCertain).length,
      errors: count("error"),
      warnings: count("warning"),
      hints: count("hint"),
    },
  };
}

/** The answer for a file that could not be imported. */
export function answerImportFailure(path: string, error: FileFailure): ImportAnswer {
  const none = { indicators: 0, milestones: 0, doubtful: 0, unconfirmed: 0 };
  const empty = { indicators: [], milestones: [], findings: [], repairs: [] };
  const summary = { ...none, errors: 0, warnings: 0, hints: 0 };
  return { path, error, plan: null, ...empty, summary };
}

/**
 * A place as the command line writes it.
 *
 * @example placeText({ kind: "line", line: 41 }) // "line 41"
 */
export function placeText(at: SourcePlace): string {
  return at.kind === "line" ? `line ${at.line}` : `${at.sheet}!${at.cell}`;
}

const noFacts: DraftFacts = { confidence: 1, doubts: [], scope: null, quotes: [] };

function factsOf({ confidence, doubts, scope, quotes }: Draft): DraftFacts {
  return {
    confidence,
    doubts,
    scope,
    quotes: quotes.map(({ at, text }) => ({ at: placeText(at), text })),
  };
}

function answerDraft(indicator: Indicator, draft: DraftFacts): readonly DraftAnswer[] {
  const { id, number, name, level1, level2, responsible, sources } = indicator;
  const measures = measuresOf(indicator);
  const wholes = indicator.components.length === 0 ? [] : [{ ...indicator, component: null }];
  return [...wholes, ...measures].map(
    ({ component, unit, shape, direction, comparator, decimals, baseline, targets }) => ({
      ...{ id, number, name, component, level1, level2 },
      ...{ unit, shape, direction, comparator, decimals, baseline },
      targets: answerTargets(targets),
      ...answerRanges(targets),
      ...{ responsible, sources },
      ...draft,
    }),
  );
}

function answerRepair(repair: PlacedRepair, locale: Locale): RepairAnswer {
  const { at, found, proposed, candidates, isCertain, evidence, concerns } = repair;
  return {
    cell: placeText(at),
    ...{ found, proposed, candidates },
    certain: isCertain,
    evidence: evidence
      .map((one) => describeEvidence(one, locale))
      .join(locale === "zh" ? "；" : "; "),
    concerns,
  };
}
