import { finishSteps } from "../finishSteps";
import { calendarReadings } from "./calendarReadings";
import { joinedModes, withSlash } from "./joinedModes";
import type { DamageProfile, Loss, LostCharacter } from "./DamageProfile";

interface Proof {
  readonly character: LostCharacter;
  readonly found: string;
  readonly reading: string;
}

/** “2N” of “2+N”: two leading ones and a number of others not yet known. */
const plusN = /(?<=["“])\dN(?=["”])/g;
const ratioWithoutPoint = /(?<!\d)1[:：∶]0\d+(?![\d.:：∶])/g;
const mostProofs = 5;

/**
 * Works out what characters a document lost, from the places where only that explains what stands there.
 *
 * @param texts its paragraphs and cells, in reading order.
 * @example damageOf(["20238月底前"]).losses[0]?.character // "年"
 */
export function damageOf(texts: readonly string[]): DamageProfile {
  return finishSteps(damageSteps(texts));
}

/** As {@link damageOf}, with a pause after each text. */
export function* damageSteps(texts: readonly string[]): Generator<void, DamageProfile, void> {
  const proofs = new Map<LostCharacter, Loss["proofs"][number][]>();
  for (const text of texts) {
    for (const { character, found, reading } of proofsIn(text)) {
      const known = proofs.get(character) ?? [];
      const isNew = !known.some((proof) => proof.found === found);
      if (isNew && known.length < mostProofs) known.push({ found, reading });
      proofs.set(character, known);
    }
    yield;
  }
  return { losses: [...proofs].map(([character, list]) => ({ character, proofs: list })) };
}

function proofsIn(text: string): readonly Proof[] {
  const dates = calendarReadings(text).filter(({ isProof }) => isProof);
  return [
    ...dates.flatMap(({ lost, found, reading, end }) =>
      lost.map((character) => ({
        character,
        found: found + text.charAt(end),
        reading: reading + text.charAt(end),
      })),
    ),
    ...proofsBy(text, plusN, "+", (found) => `${found.charAt(0)}+N`),
    ...proofsBy(text, joinedModes, "/", withSlash),
    ...proofsBy(text, ratioWithoutPoint, ".", (found) => found.replace(/0(?=\d+$)/, "0.")),
  ];
}

function proofsBy(
  text: string,
  pattern: RegExp,
  character: LostCharacter,
  reading: (found: string) => string,
): readonly Proof[] {
  return [...text.matchAll(pattern)].map(([found]) => ({
    character,
    found,
    reading: reading(found),
  }));
}

/**
 * The loss of one character, with its proofs.
 *
 * @returns undefined when the document did not lose it.
 */
export function lossOf(profile: DamageProfile, character: LostCharacter): Loss | undefined {
  return profile.losses.find((loss) => loss.character === character);
}
