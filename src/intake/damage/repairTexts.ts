import type { Repair } from "../Repair";
import { finishSteps } from "../finishSteps";
import { completeHeaders } from "./completeHeaders";
import { damageSteps } from "./damageOf";
import type { DamageProfile } from "./DamageProfile";
import type { RepairedText } from "./repairCharacters";
import { repairText } from "./repairText";

/** A document after its certain repairs, with what it is known to have lost. */
export interface RepairedDocument {
  /** One for each text given, in the same order. */
  readonly texts: readonly RepairedText[];
  /** Header words that lost a character and may be several, by the index of their text. */
  readonly open: ReadonlyMap<number, Repair>;
  readonly profile: DamageProfile;
}

/**
 * Makes the certain repairs of a document and lists them; see `doubtsIn` for what a person has to decide.
 *
 * @param texts its paragraphs and cells in reading order.
 * @example repairTexts(["级指标", "级指标", "三级指标"]).texts[1]?.text // "二级指标"
 */
export function repairTexts(texts: readonly string[]): RepairedDocument {
  return finishSteps(repairSteps(texts));
}

/** As {@link repairTexts}, with a pause after each text. */
export function* repairSteps(texts: readonly string[]): Generator<void, RepairedDocument, void> {
  const profile = yield* damageSteps(texts);
  const headers = completeHeaders(texts);
  yield;
  const repaired: RepairedText[] = [];
  const open = new Map<number, Repair>();
  for (const [index, text] of texts.entries()) {
    const header = headers[index];
    if (header && !header.isCertain) open.set(index, header);
    repaired.push(
      header?.isCertain
        ? { text: header.proposed ?? text, repairs: [header] }
        : repairText(text, profile),
    );
    yield;
  }
  return { texts: repaired, open, profile };
}
