import type { Repair } from "../Repair";
import { calendarReadings } from "./calendarReadings";
import { completeHeaders } from "./completeHeaders";
import { damageOf } from "./damageOf";
import type { DamageProfile } from "./DamageProfile";
import { repairCharacters, type RepairedText } from "./repairCharacters";

const intact: DamageProfile = { losses: [] };
const paymentModes = /DRGs?DIP|DIPDRGs?/g;

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

/**
 * Makes the certain repairs of one text: invisible characters, private-use characters between digits, numbers with spaces inside, dates
 * that lost 年 or —.
 *
 * @param profile what its document lost; a date printed 20231016 is rewritten only where 年 was lost elsewhere.
 * @example repairText("（20238月底前）").text // "（2023年8月底前）"
 */
export function repairText(text: string, profile: DamageProfile = intact): RepairedText {
  const first = repairCharacters(text);
  const second = repairDates(first.text, profile);
  const third = repairModes(second.text);
  return { text: third.text, repairs: [...first.repairs, ...second.repairs, ...third.repairs] };
}

function repairDates(text: string, profile: DamageProfile): RepairedText {
  const hasLostYear = profile.losses.some(({ character }) => character === "年");
  const readings = calendarReadings(text).filter(({ isProof }) => isProof || hasLostYear);
  let written = "";
  let from = 0;
  for (const { start, end, reading } of readings) {
    written += text.slice(from, start) + reading;
    from = end;
  }
  const repairs = readings.map(({ found, reading, end }): Repair => {
    const unit = /[年月日]/.exec(text.charAt(end))?.[0] ?? "";
    const whole = `${reading}${unit}`;
    const evidence = [{ kind: "calendar", reading: whole }] as const;
    return {
      found: `${found}${unit}`,
      proposed: whole,
      candidates: [whole],
      isCertain: true,
      evidence,
    };
  });
  return { text: written + text.slice(from), repairs };
}

function repairModes(text: string): RepairedText {
  const repairs: Repair[] = [];
  const written = text.replace(paymentModes, (found) => {
    const reading = found.replace(/(?!^)(?=D[RI])/, "/");
    const evidence = [{ kind: "dictionary", word: "DRG/DIP" }] as const;
    repairs.push({ found, proposed: reading, candidates: [reading], isCertain: true, evidence });
    return reading;
  });
  return { text: written, repairs };
}
