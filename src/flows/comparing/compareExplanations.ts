import type { Explanation } from "../../domain/explanation";
import type { Submission } from "../sending/Submission";
import type { SubmissionDifference } from "./SubmissionDifference";

/** The explanations that differ between two versions; a draft is none. */
export function compareExplanations(
  before: Pick<Submission, "explanations" | "examination">,
  after: Pick<Submission, "explanations" | "examination">,
): readonly SubmissionDifference[] {
  const [was, is] = [before, after].map(({ explanations }) => confirmed(explanations));
  const keys = new Set([...(was?.keys() ?? []), ...(is?.keys() ?? [])]);
  return [...keys].flatMap((key) => {
    const texts = { before: was?.get(key) ?? "", after: is?.get(key) ?? "" };
    if (texts.before === texts.after) return [];
    const name = nameOf(key, before) ?? nameOf(key, after) ?? key;
    const cells = { before: null, after: null };
    return [{ kind: "explanation" as const, name, component: null, year: null, ...texts, cells }];
  });
}

function confirmed(explanations: readonly Explanation[]): ReadonlyMap<string, string> {
  return new Map(
    explanations.filter(({ isDraft }) => !isDraft).map(({ key, text }) => [key, text.trim()]),
  );
}

/** The name of the indicator a key is about: its id stands behind the code. */
function nameOf(key: string, { examination }: Pick<Submission, "examination">): string | undefined {
  const id = key.split(" ")[1];
  return examination.entries.find(({ indicator }) => indicator.id === id)?.indicator.name;
}
