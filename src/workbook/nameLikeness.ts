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

/** How two names differ in the words that matter. */
export interface NameLikeness {
  /** 0 to 1: the share of neighbouring characters in common. */
  readonly share: number;
  /** `none`: the same telling words; `dropped`: one name has some the other leaves out; `conflict`: each has its own. */
  readonly difference: "none" | "dropped" | "conflict";
}

/**
 * Compares two name keys.
 *
 * @example nameLikeness("区县级三级公立医院比例", "三级公立医院比例").difference // "dropped"
 */
export function nameLikeness(a: string, b: string): NameLikeness {
  return { share: shareOf(pairsOf(a), pairsOf(b)), difference: differenceOf(a, b) };
}

/** The pairs of neighbouring characters of a key. */
export function pairsOf(key: string): readonly string[] {
  return Array.from({ length: Math.max(key.length - 1, 0) }, (_, at) => key.slice(at, at + 2));
}

function shareOf(a: readonly string[], b: readonly string[]): number {
  if (a.length + b.length === 0) return 0;
  const left = new Set(a);
  const common = new Set(b.filter((pair) => left.has(pair))).size;
  return (2 * common) / (left.size + new Set(b).size);
}

function differenceOf(a: string, b: string): NameLikeness["difference"] {
  if (figuresOf(a) !== figuresOf(b)) return "conflict";
  const onlyA = tellingWords.some((word) => a.includes(word) && !b.includes(word));
  const onlyB = tellingWords.some((word) => b.includes(word) && !a.includes(word));
  if (onlyA && onlyB) return "conflict";
  return onlyA || onlyB ? "dropped" : "none";
}

function figuresOf(key: string): string {
  return (key.match(/\d+(?:\.\d+)?/g) ?? []).join();
}
