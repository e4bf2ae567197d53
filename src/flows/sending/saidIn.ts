import type { FindingOf, Place } from "../../domain/finding";
import { isYearEnd } from "../../domain/period";
import { placeOf } from "../../workbook/placeOf";
import { answersIn } from "./answersIn";
import { reasonsAsked } from "./reasonsAsked";
import type { Submission } from "./Submission";

/** What is said of the figures of one indicator: beside them in a form, or typed. */
export interface Said {
  /** The indicator's id. */
  readonly indicator: string | null;
  /** The names of the measures it is said of. */
  readonly names: readonly string[];
  readonly text: string;
  /** Where it stands, or, when it was typed, what it explains. */
  readonly at: Place | null;
}

/** What asks for its reasons: during the year that it is off its path. */
function askingIn(
  examination: Submission["examination"],
): readonly (FindingOf<"assessment/offTrack"> | FindingOf<"explanation/missing">)[] {
  if (isYearEnd(examination.period)) return reasonsAsked(examination);
  return examination.findings.filter((each) => each.code === "assessment/offTrack");
}

/** Everything that is said of figures: in the forms, also where nothing asks for it, and typed for what asks for its reasons. */
export function saidIn({ examination, reasons, explanations }: Submission): readonly Said[] {
  const beside = reasons.map(({ cell, ...reason }) => ({ ...reason, at: placeOf(cell) }));
  const answerTo = answersIn(explanations, examination.period);
  const typed = askingIn(examination).flatMap((asked): readonly Said[] => {
    const { at, indicator, values } = asked;
    const { explanation, isAnswered } = answerTo(asked);
    if (!explanation || !isAnswered) return [];
    const { text } = explanation;
    const isBeside = reasons.some((each) => each.text === text && each.names.includes(values.name));
    return isBeside ? [] : [{ indicator, names: [values.name], text, at }];
  });
  return [...beside, ...typed];
}
