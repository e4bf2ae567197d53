import { halfWidth } from "./halfWidth";

/** 计量单位 without a multiplier before them, the longer of two before the shorter. */
export const measureWords = [
  "%|‰|个?百分点|百分比",
  "元|美元",
  "天|个?工作日|日|周|个?月|年|小时|分钟|秒|岁",
  "人次数?|人份|人日|人|名|位|户|例次?|床日?|张床位|张",
  "个|家|所|项|种|条|次|笔|趟|遍|台次?|套|支|批次?|份|部|篇|门|座|处|村|辆|星级?|级|分|倍|期|场|件|起|株|组|类|科|站点?|床位",
  "平方米|平方公里|公里|千米|米|亩|㎡|吨|千克|公斤|克|升",
].join("|");

const unit = new RegExp(
  `^(?:[十百千]?[万亿]?(?:${measureWords})(?:/[一-龥\\d%‰]{1,6})?|1?/\\d*[十百千万亿]+|[十百千万]分之一|1:x|x:1)$`,
  "u",
);

/**
 * Whether a text is a 计量单位: a measure word or sign, with a multiplier (万人次, 亿元) or a rate (元/人次, /10万, 1/10万).
 *
 * @example isUnit("万元") // true
 * @example isUnit("CMI值") // false
 */
export function isUnit(text: string): boolean {
  return unit.test(halfWidth(text).replace(/\s/g, ""));
}
