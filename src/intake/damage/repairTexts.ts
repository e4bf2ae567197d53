import { completeHeaders } from "./completeHeaders";
import { damageOf } from "./damageOf";
import type { DamageProfile } from "./DamageProfile";
import type { RepairedText } from "./repairCharacters";
import { repairText } from "./repairText";

/** A document after its certain repairs, with what it is known to have lost. */
export interface RepairedDocument {
  /** One for each text given, in the same order. */
  readonly texts: readonly RepairedText[];
  readonly profile: DamageProfile;
}

/**
 * Makes the certain repairs of a document and lists them; see `doubtsIn` for what a person has to decide.
 *
 * @param texts its paragraphs and cells in reading order.
 * @example repairTexts(["级指标", "级指标", "三级指标"]).texts[1]?.text // "二级指标"
 */
export function repairTexts(texts: readonly string[]): RepairedDocument {
  const profile = damageOf(texts);
  const headers = completeHeaders(texts);
  const repaired = texts.map((text, index) => {
    const header = headers[index];
    if (header?.isCertain) return { text: header.proposed ?? text, repairs: [header] };
    return repairText(text, profile);
  });
  return { texts: repaired, profile };
}
