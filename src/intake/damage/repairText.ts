import type { Repair } from "../Repair";
import { calendarReadings } from "./calendarReadings";
import type { DamageProfile } from "./DamageProfile";
import { joinedModes, withSlash } from "./joinedModes";
import { repairCharacters, type RepairedText } from "./repairCharacters";

const intact: DamageProfile = { losses: [] };

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
  const written = text.replace(joinedModes, (found) => {
    const reading = withSlash(found);
    const evidence = [{ kind: "dictionary", word: "DRG/DIP" }] as const;
    repairs.push({ found, proposed: reading, candidates: [reading], isCertain: true, evidence });
    return reading;
  });
  return { text: written, repairs };
}
