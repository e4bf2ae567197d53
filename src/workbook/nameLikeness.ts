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

/** A body, a level or a department: a name that another one has with it in front is of a part of what the other is of. */
const scope =
  /医院|卫生院|卫生室|卫生站|卫生所|卫生服务|医疗机构|卫生机构|医疗卫生|中心|机构|科室|科$|病区|院区|[全本]?[省市区县乡镇村街道]+|社区|公立|民营|非公|临床|重点|儿童|老年|妇女|孕产|新生儿/;

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
  const onlyA = tellingWords.some((word) => a.includes(word) && !b.includes(word)) || narrows(a, b);
  const onlyB = tellingWords.some((word) => b.includes(word) && !a.includes(word)) || narrows(b, a);
  if (onlyA && onlyB) return "conflict";
  return onlyA || onlyB ? "dropped" : "none";
}

/** Whether a name is another with the scope of a part before it: 乡镇卫生院床位使用率 of 床位使用率. */
function narrows(longer: string, shorter: string): boolean {
  const at = longer.indexOf(shorter);
  return at > 0 && scope.test(longer.slice(0, at));
}

function figuresOf(key: string): string {
  return (key.match(/\d+(?:\.\d+)?/g) ?? []).join();
}
