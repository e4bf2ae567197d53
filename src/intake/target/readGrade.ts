import { splitComparison } from "../splitComparison";
import type { GradeTarget } from "./TargetReading";

const neutral =
  /^(?:力争|争取|确保|创建|创成|建成|达到?|通过|评为|获评?|晋升|升级|保持|巩固|成|为|国家|省级|市级|省|市)+/;
const hospital = /^([一二三四五1-5])级?([甲乙丙丁])等?(?:医院|标准)?$/;
const letters = /^(\d?[A-E]{1,5}\+{0,2}-?)([级等类档])?$/;
const numerals = ["〇", "一", "二", "三", "四", "五"];

/**
 * Reads a grade: of hospitals (三甲), of maturity (四级甲等, 五乙), of an evaluation (A级以上). Grades that are numbers (4级) are figures.
 *
 * @param text as `tidyValue` writes it.
 * @returns undefined for anything else.
 * @example readGrade("三甲") // { kind: "grade", grade: "三级甲等" }
 */
export function readGrade(text: string): GradeTarget | undefined {
  const compared = splitComparison(text.replace(neutral, ""));
  const grade = compared && fullGrade(compared.core.replace(neutral, ""));
  if (grade === undefined) return undefined;
  return {
    kind: "grade",
    grade,
    ...(compared?.comparator && { comparator: compared.comparator }),
  };
}

function fullGrade(core: string): string | undefined {
  const [, level = "", rank = ""] = hospital.exec(core) ?? [];
  if (rank !== "") return `${numerals[Number(level)] ?? level}级${rank}等`;
  const [, letter = "", suffix = ""] = letters.exec(core) ?? [];
  const isGrade = letter !== "" && (suffix !== "" || /^\d?[A-E]{1,3}[+-]{1,2}$/.test(letter));
  return isGrade ? `${letter}${suffix || "级"}` : undefined;
}
