import { finding, type Finding, type Place } from "../../../domain/finding";
import { measureName } from "../../../domain/measureName";
import { misfitOf, type ExplainedFigures } from "../../../intake/explanations/misfitOf";
import type { Entry } from "../../Examination";
import type { PrintedRow } from "../../forms/printedScores";
import { groupedBy } from "../groupedBy";
import { saidIn, type Said } from "../saidIn";
import type { Rule } from "../Rule";

/**
 * What is said of a figure at the end of the year fits it: sign and size of its deviation, and the points beside it. Of words that several
 * rows or components share it is enough that they fit one.
 */
export const explanationContradicts: Rule = {
  codes: ["explanation/contradicts"],
  basis: "practice",
  onMissing: "silent",
  find: (submission) => {
    const entries = groupedBy(submission.examination.entries, ({ indicator }) => indicator.id);
    const rows = submission.printed.flatMap((each) => each.rows);
    const places = groupedBy(saidIn(submission), ({ at, text }) => `${text} ${placeKey(at)}`);
    return [...places.values()].flatMap((shared) => {
      const figures = shared.flatMap((said) =>
        (entries.get(said.indicator ?? "") ?? []).flatMap((entry) => figuresOf(entry, said, rows)),
      );
      return contradiction(shared, figures);
    });
  },
};

function placeKey(at: Place | null): string {
  return at === null ? "" : `${at.sheet}!${at.cell}`;
}

interface SaidOf extends ExplainedFigures {
  readonly name: string;
  readonly unit: string;
}

function contradiction([said]: readonly Said[], figures: readonly SaidOf[]): readonly Finding[] {
  if (!said) return [];
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
