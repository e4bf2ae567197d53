import { calendarAt } from "./calendarAt";
import type { DueTarget } from "./TargetReading";

const before = /^(?:每年|当年|本年度?|次年)?(?:力争|争取|确保|须|应)?(?:在|于|到|至|截至|截止到?)?/;
const after =
  /^(?:之?前|以前|期间|起)?(?:全面|全部|基本)?(?:完成|建成|实现|达标|达到|投入使用|验收|竣工|交付|到位|启用)?$/;

/**
 * Reads a text that says only by when: `12月底前`, `2025年底前完成`, `2023年9月—2025年9月`.
 *
 * @param text as `tidyValue` writes it.
 * @returns undefined for anything else.
 * @example readDue("12月底前") // { kind: "due", by: { year: null, month: 12, day: null } }
 */
export function readDue(text: string): DueTarget | undefined {
  const start = before.exec(text)?.[0].length ?? 0;
  const time = calendarAt(text, start);
  return time && after.test(text.slice(time.end)) ? { kind: "due", ...time.value } : undefined;
}
