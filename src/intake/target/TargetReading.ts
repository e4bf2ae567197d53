import type { Comparator } from "../../domain/indicator";
import type { Figure } from "../Figure";
import type { Repair } from "../Repair";
import type { CalendarPoint } from "./CalendarPoint";

/** 指标值: what one text sets as a target. Written by `formatTarget`, read by `readTarget`. */
export type TargetReading =
  | NumberTarget
  | RelativeTarget
  | DueTarget
  | GradeTarget
  | WordedTarget
  | QualitativeTarget
  | ListTarget
  | { readonly kind: "blank" }
  /** A target in its form, but something in it is lost or contradicts itself: `≥%`, `8—5个`, `1∶055`. */
  | { readonly kind: "damaged"; readonly repair: Repair }
  /** Not a target: a sentence, a name, anything else. */
  | { readonly kind: "text" };

/** `≥50个`, `1—2个`, `从20%提升至40%`, `累计6个`. */
export interface NumberTarget extends Figure {
  readonly kind: "number";
  /** Absent when the text compares nothing: 达到19%. */
  readonly comparator?: Comparator;
  /** Where it starts: 20 of 从20%提升至40%, in the same unit. */
  readonly from?: number;
  /** The way it is to move, where a verb says so: 提升至, 降至. */
  readonly movement?: "up" | "down";
  /** How it counts, where a word says so: 新增 (added), 累计 (total), 每年 (yearly). */
  readonly counting?: "added" | "total" | "yearly";
  /** 约, 左右, 近, 余. */
  readonly isApproximate?: true;
}

/** A target that needs another value to become a number: `较上年增长2个百分点`, `增372人次`, `不低于2022年水平`. */
export interface RelativeTarget {
  readonly kind: "relative";
  /** What it is compared with: `上年`, `2022年`, `全省平均`; null when not said. */
  readonly base: string | null;
  /** Null for 不低于上年, which asks for no change. */
  readonly change: "up" | "down" | null;
  /** By how much; null for 较上年提高. */
  readonly amount: Figure | null;
  /** Of the amount, or of the value with its base where there is no amount. */
  readonly comparator?: Comparator;
}

/** `12月底前`, `2025年底前`, `2023年9月—2025年9月`: a time by which something is done. */
export interface DueTarget {
  readonly kind: "due";
  readonly by: CalendarPoint;
  /** The beginning of a span of time. */
  readonly from?: CalendarPoint;
}

/** `三甲`, `四级甲等`, `A级以上`. */
export interface GradeTarget {
  readonly kind: "grade";
  /** In full: `三级甲等`, `A级`. */
  readonly grade: string;
  readonly comparator?: Comparator;
}

/** All or none in words: `全覆盖`, `全部`, `均`, `零发生`. */
export interface WordedTarget {
  readonly kind: "worded";
  /** As printed, half-width and without spaces. */
  readonly words: string;
  /** 100 (%) for all; 0 for none. */
  readonly value: 100 | 0;
}

/** `明显提升`, `良好`, `完成`: judged by a person. */
export interface QualitativeTarget {
  readonly kind: "qualitative";
  /** As printed, half-width and without spaces. */
  readonly words: string;
}

/** `90、92`, `分别达到100%、不低于70%`, `门诊≤3%、住院≤5%`: several targets in the order of what they are for. */
export interface ListTarget {
  readonly kind: "list";
  readonly items: readonly {
    /** The words before it: 门诊; null when none. */
    readonly label: string | null;
    readonly target: NumberTarget | GradeTarget | WordedTarget;
  }[];
}
