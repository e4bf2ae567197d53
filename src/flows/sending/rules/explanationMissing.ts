import { answersIn } from "../answersIn";
import { reasonsAsked } from "../reasonsAsked";
import type { Rule } from "../Rule";

/**
 * A missed target, or a deviation of 30 % or more on either side, at the end of the year asks for its reasons, until they are given: from
 * then on the finding that it is off track is the one that is explained.
 */
export const explanationMissing: Rule = {
  codes: ["explanation/missing"],
  basis: "practice",
  onMissing: "silent",
  find: ({ examination, explanations }) => {
    const answerTo = answersIn(explanations, examination.period);
    return reasonsAsked(examination).filter((asked) => !answerTo(asked).isAnswered);
  },
};
