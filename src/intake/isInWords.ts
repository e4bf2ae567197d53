import { readNumber } from "./readNumber";
import { tidyValue } from "./tidyValue";

/** A day, month or year by which something is to be done, or was: 2024年12月底前, 12月31日前完成, 2024-11-20. */
const date =
  /^(?:截[至止]到?|于)?(?=.*[年月])(?:20\d\d年)?(?:\d{1,2}月(?:份|\d{1,2}[日号])?)?[底末]?[之以]?前?(?:全部)?(?:完成|建成|到位|下达)?$|^20\d\d[-./]\d{1,2}(?:[-./]\d{1,2})?$/;

/**
 * Whether a text says in words what is asked or was achieved, without a figure to compare: 健全, 逐年提高, a date. A text with figures that cannot
 * be read is not in words but unclear.
 *
 * @example isInWords("较上年提高") // true
 * @example isInWords("2024年12月底前") // true
 * @example isInWords("约50个左右") // false
 */
export function isInWords(text: string): boolean {
  const plain = tidyValue(text);
  if (readNumber(plain).kind !== "text") return false;
  return !/\d/.test(plain) || date.test(plain.replace(/\s/g, ""));
}
