import { halfWidth } from "./halfWidth";

/**
 * An indicator's name for comparing: half-width, lower case, without numbering, spaces, brackets' signs and punctuation, and with
 * 占比, 比重 and 所占比例 written as 比例. Two spellings of one name have one key.
 *
 * @example nameKey("8．管理费用占公立医院费用总额的比重") // "管理费用占公立医院费用总额比例"
 */
export function nameKey(text: string): string {
  return unified(halfWidth(text));
}

/**
 * The key of a name without what its brackets hold, for names that leave an explanation out.
 *
 * @example shortNameKey("三级公立医院病例组合指数（CMI值）") // "三级公立医院病例组合指数"
 */
export function shortNameKey(text: string): string {
  return unified(halfWidth(text).replace(/(?<=.)[([][^)\]]*[)\]]/g, ""));
}

function unified(text: string): string {
  return text
    .toLowerCase()
    .replace(/\s/g, "")
    .replace(/^(?:\(\d{1,3}\)|\d{1,3}[.、:)](?!\d)|[一二三四五六七八九十]+、)/, "")
    .replace(/[^\p{L}\p{N}%‰+]/gu, "")
    .replace(/所占(?:的)?(?:比例|比重)|占比(?:例|重)?|比重|比率/g, "比例")
    .replace(/的/g, "");
}
