import type { NameForms } from "./NameForms";

/**
 * Words that tell look-alikes apart. Names that differ in one of them are two indicators: 区县级三级公立医院占比 is not 三级公立医院占比,
 * 电子病历5级 not 4级, 县域就诊率 not 县域内住院量占比.
 */
const tellingWords: readonly string[] = [
  "区县",
  "县级",
  "市级",
  "市县",
  "省级",
  "国家级",
  "县域",
  "市域",
  "基层",
  "乡镇",
  "城镇",
  "城乡",
  "三级",
  "二级",
  "一级",
  "四级",
  "五级",
  "门诊",
  "住院",
  "出院",
  "急诊",
  "就诊",
  "患者",
  "医务人员",
  "职工",
  "次均",
  "重点人群",
  "中医",
  "妇幼",
  "家庭医生",
  "收入",
  "支出",
  "费用",
  "增幅",
  "满意度",
  "覆盖率",
];

/** How two names differ in the words that matter: the same ones; some that the other leaves out; or each its own. */
export type NameDifference = "none" | "dropped" | "conflict";

/**
 * The share of neighbouring characters that two names have in common, 0 to 1.
 *
 * @example nameLikeness(nameForms("平均住院日"), nameForms("三级公立医院平均住院日")) // 0.57…
 */
export function nameLikeness(a: NameForms, b: NameForms): number {
  const total = a.pairs.size + b.pairs.size;
  if (total === 0) return 0;
  let common = 0;
  for (const pair of a.pairs) if (b.pairs.has(pair)) common += 1;
  return (2 * common) / total;
}

/**
 * Compares the telling words of two names.
 *
 * @example nameDifference("区县级三级公立医院比例", "三级公立医院比例") // "dropped"
 */
export function nameDifference(a: string, b: string): NameDifference {
  if (figuresOf(a) !== figuresOf(b)) return "conflict";
  const onlyA = tellingWords.some((word) => a.includes(word) && !b.includes(word));
  const onlyB = tellingWords.some((word) => b.includes(word) && !a.includes(word));
  if (onlyA && onlyB) return "conflict";
  return onlyA || onlyB ? "dropped" : "none";
}

function figuresOf(key: string): string {
  return (key.match(/\d+(?:\.\d+)?/g) ?? []).join();
}
