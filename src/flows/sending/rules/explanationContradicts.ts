import { finding, type Finding } from "../../../domain/finding";
import { measureName } from "../../../domain/measureName";
import { misfitOf, type ExplainedFigures } from "../../../intake/explanations/misfitOf";
import type { Entry } from "../../Examination";
import type { PrintedRow } from "../../forms/printedScores";
import { saidIn, type Said } from "../saidIn";
import type { Rule } from "../Rule";

/**
 * What is said of a figure at the end of the year fits it: sign and size of its deviation, and the points beside it. Of words that several
 * components share it is enough that they fit one.
 */
export const explanationContradicts: Rule = {
  codes: ["explanation/contradicts"],
  basis: "practice",
  onMissing: "silent",
  find: (submission) => {
    const entries = new Map<string, Entry[]>();
    for (const entry of submission.examination.entries) {
      const { id } = entry.indicator;
      entries.set(id, [...(entries.get(id) ?? []), entry]);
    }
    const rows = submission.printed.flatMap((each) => each.rows);
    return saidIn(submission).flatMap((said) =>
      contradiction(said, entries.get(said.indicator ?? "") ?? [], rows),
    );
  },
};

interface SaidOf extends ExplainedFigures {
  readonly name: string;
  readonly unit: string;
}

function contradiction(
  said: Said,
  entries: readonly Entry[],
  rows: readonly PrintedRow[],
): readonly Finding[] {
  const figures = entries.flatMap((entry) => figuresOf(entry, said, rows));
  const misfits = figures.map((each) => misfitOf(said.text, each));
  const [first] = figures;
  const [misfit] = misfits;
  if (!first || !misfit || misfits.includes(null)) return [];
  const { name, value, target, unit } = first;
  const facts = { ...misfit, name, value, target, unit };
  return [finding("explanation/contradicts", said.at, said.indicator, facts)];
}

function figuresOf(
  { indicator, measure, assessment }: Entry,
  { names }: Said,
  rows: readonly PrintedRow[],
): readonly SaidOf[] {
  const { status, value, target, deviation } = assessment;
  const name = measure && measureName(measure);
  if (!measure || name === null || !names.includes(name)) return [];
  if ((status !== "met" && status !== "missed") || value === null || target === null) return [];
  const hasFullScore = rows.some(
    (row) =>
      row.indicator.id === indicator.id &&
      (row.component === null || row.component === measure.component) &&
      row.score !== null &&
      row.score.value === row.weight?.value,
  );
  const isFarOff = deviation !== null;
  return [
    { name, unit: measure.unit, isMet: status === "met", value, target, isFarOff, hasFullScore },
  ];
}
