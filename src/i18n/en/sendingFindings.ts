import type { RuleFault } from "../../domain/rules/Condition";
import { plainNumber } from "../plainNumber";
import type { sendingFindings as zh } from "../zh/sendingFindings";

const n = plainNumber;

const faults: Readonly<Record<RuleFault, string>> = {
  empty: "it is empty",
  tooLong: "it is longer than 1000 characters",
  tooDeep: "too many brackets within brackets",
  unknownSign: "this sign is not known",
  openBracket: "the square bracket is not closed",
  emptyName: "there is no name between the square brackets",
  unknownWord: "names stand between square brackets",
  noRelation: "a comparison is missing, such as ≤, = or ≥",
  expectedTerm: "a number, a name in square brackets or a calculation is needed here",
  expectedBracket: "the brackets do not match",
  trailing: "there is more than belongs to the rule",
};

const hindrances = {
  divisionByZero: "it divides by 0",
  severalValues: "a name stands for several numbers; make one of them with 合计, 最大 or 最小",
  noSubject: "上年 or 目标 stands before any indicator was named",
};

const unknown = {
  malformed: "cannot be read",
  altered: "was changed (its hash is another one)",
  newer: "was written by a newer version",
  twice: "is there twice, and nobody knows which one counts",
};

/** What checking before sending finds beyond the examination. */
export const sendingFindings: typeof zh = {
  "structure/formPassedOver": ({ title, missing }, cell) =>
    `${cell}begins headings that cannot be recognised: ${title === null ? "this sheet looks like a form and" : `“${title}”`} was not checked${missing.length === 0 ? "" : `; missing: ${missing.join(", ")}`}. Restore the headings and check again; if it is not to be sent, say so.`,
  "structure/otherYear": ({ stated, year }, cell) =>
    `${cell}says ${stated}, but the targets of the form are those of ${year}, which the other forms report. Change the year to ${year}.`,
  "structure/changed": ({ expected, found, count }, cell) =>
    count === 0
      ? `The sheet “${expected}” that was handed out is gone. Bring it back before filling it in.`
      : `${cell}differs from the form as it was handed out: it was “${expected}” and is “${found}”; ${count} cells differ. Restore headings, rows and names, and neither add nor remove any.`,
  "structure/formulaOverwritten": ({ formula, found }, cell) =>
    `${cell}had the formula =${formula}, which “${found}” has replaced. Restore it, so that sums and rates are calculated.`,
  "structure/issueUnknown": ({ why }) =>
    `The record of the form as it was handed out ${unknown[why]}, so that changes to it cannot be found. Ask for the original, or compare headings and formulas yourself.`,
  "value/sameAsLastPeriod": ({ name, value, unit, year }, cell) =>
    `${cell}reports ${n(value)}${unit} for “${name}”, exactly as in ${year}. Check whether last year's value was carried over; if it is the same, say so.`,
  "target/notComparable": ({ name, text, inWords }, cell) =>
    inWords
      ? `${cell}sets the target of “${name}” in words: “${text}”. It cannot be judged by figures; have a person fill in and judge the result, or give the target as a number.`
      : `${cell}sets the target of “${name}” at ${text}, and nothing says whether more or less is better, so it is not judged. Put ≥ or ≤ before the target.`,
  "value/impossibleShare": ({ name, value, possible, nearest }, cell) =>
    `${cell}reports ${n(value)}% for “${name}”. By the plan's own shares there are ${possible.join(", ")} bodies, and no whole number of them is ${n(value)}%: of ${possible[0]},${nearest.map(({ count, share }) => ` ${count} are ${n(share)}%`).join(" and")}. Check numerator and denominator; if the number of bodies changed, say so.`,
  "own/failed": ({ rule, message, left, relation, right }, cell) =>
    `${cell}does not follow the rule “${rule}”: the left side is ${n(left)}, the right side ${n(right)}, and ${relation} is asked for. ${message === "" ? "Check the values concerned." : `The rule says: “${message}”.`}`,
  "own/unreadable": ({ rule, fault, at, found }, cell) =>
    `${cell}holds the rule “${rule}”, which cannot be read and was not carried out: at character ${at}${found === "" ? "" : ` (“${found}”)`} ${faults[fault]}. Rewrite the rule.`,
  "own/unknownName": ({ rule, name, candidates }, cell) =>
    candidates.length === 0
      ? `${cell}holds the rule “${rule}”, which was not carried out: nothing in the form is called “${name}”. Write an indicator's whole name, an amount of the form's head, or a cell (such as 绩效目标表!J12).`
      : `${cell}holds the rule “${rule}”, which was not carried out: “${name}” may be ${candidates.join(", ")}. Write the whole name.`,
  "own/notCalculable": ({ rule, why }, cell) =>
    `${cell}holds the rule “${rule}”, which cannot be worked out: ${hindrances[why]}. Rewrite the rule.`,
  "own/unknownLevel": ({ text }, cell) =>
    `${cell}holds “${text}”, which is no severity, so that the rule was not carried out. Write 错误, 警告 or 提示.`,
  "own/noHeading": (_values, cell) =>
    `${cell}begins a sheet of own rules without a column 规则, so that none was carried out. Write the headings 规则, 级别, 提示语 into its first row.`,
};
