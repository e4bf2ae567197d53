import type { Status } from "../../../domain/assessment";
import { finding, type Finding, type Place } from "../../../domain/finding";
import { measureName } from "../../../domain/measureName";
import { misfitOf, type ExplainedFigures } from "../../../intake/explanations/misfitOf";
import type { Entry } from "../../Examination";
import type { PrintedRow } from "../../forms/printedScores";
import { groupedBy } from "../groupedBy";
import { outlookMisfits } from "../outlookMisfits";
import { saidIn, type Said } from "../saidIn";
import type { Rule } from "../Rule";

/**
 * What is said of a figure fits it: at the end of the year sign and size of its deviation and the points beside it, during the year that it is off its
 * path, and what a monitoring form forecasts. Of words that several rows or components share it is enough that they fit one.
 */
export const explanationContradicts: Rule = {
  codes: ["explanation/contradicts"],
  basis: "practice",
  onMissing: "silent",
  find: (submission) => {
    const entries = groupedBy(submission.examination.entries, ({ indicator }) => indicator.id);
    const rows = submission.printed.flatMap((each) => each.rows);
    const places = groupedBy(saidIn(submission), ({ at, text }) => `${text} ${placeKey(at)}`);
    const inWords = [...places.values()].flatMap((shared) => {
      const figures = shared.flatMap((said) =>
        (entries.get(said.indicator ?? "") ?? []).flatMap((entry) => figuresOf(entry, said, rows)),
      );
      return contradiction(shared, figures);
    });
    return [...inWords, ...outlookMisfits(submission)];
  },
};

function placeKey(at: Place | null): string {
  return at === null ? "" : `${at.sheet}!${at.cell}`;
}

/** During the year what is on its path may well lag behind a target that is not due yet; what has left it has not been done. */
const late: readonly Status[] = ["watch", "offTrack", "worsening"];

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
  if (value === null || target === null) return [];
  const isOff = status === "missed" || late.includes(status);
  if (status !== "met" && !isOff) return [];
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
