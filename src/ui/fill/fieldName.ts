import type { Proposal } from "../../flows/forms/Proposal";
import type { FillingWords } from "../../i18n/fillingWords";

/** Which column of its row a proposal is for; empty in the head, whose labels say it. @example fieldName(proposal, words) // "2024年目标值" */
export function fieldName({ subject, field }: Proposal, words: FillingWords): string {
  if (subject === null) return "";
  const [kind = "", year] = field.split(":");
  if (kind === "target")
    return year === undefined ? words.fields.target : words.fields.targetOf(year);
  if (kind === "baseline") return words.fields.baseline;
  return kind === "actual" || kind === "weight" || kind === "score" ? words.fields[kind] : "";
}
