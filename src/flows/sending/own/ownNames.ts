import { nameAndPlace, namedMeasures, type MeasuredEntry } from "./namedMeasure";
import { cellNamed } from "./cellNamed";
import type { Named } from "./Named";
import { moneyNamed } from "./moneyNamed";
import { placeOf } from "../../../workbook/placeOf";
import { lastYear } from "../lastYear";
import type { Submission } from "../Submission";

/** What of an indicator a name asks for besides its result. */
type Aspect = "lastYear" | "target" | "baseline" | { readonly targetOf: number };

const aspects: readonly (readonly [RegExp, Aspect])[] = [
  [/^(?:上年|上年度|去年|上年值|上年实际完成值)$/, "lastYear"],
  [/^(?:本年|当年|年度)?(?:目标值?|指标值)$/, "target"],
  [/^(?:基准值?|基期值?|基准年数据)$/, "baseline"],
];
const yearTarget = /^(20\d\d)年?(?:目标值?|指标值)$/;

/**
 * Finds out what the names of one own rule stand for: an indicator's result (门诊满意度), something else of it (门诊满意度.上年, 目标,
 * 2025年目标, 基准值; alone they are of the indicator named before), money of the form's head (项目资金, 资金来源, 执行率) or a cell
 * (绩效目标表!J12).
 *
 * @returns a look-up that remembers the indicator named last.
 */
export function ownNames(submission: Submission): (name: string) => Named {
  let subject: MeasuredEntry | null = null;
  const { entries } = submission.examination;
  return (name) => {
    const alone = aspectOf(name);
    if (alone) return subject ? aspectNamed(subject, alone, submission) : { kind: "noSubject" };
    const money = cellNamed(name, submission) ?? moneyNamed(name, submission);
    if (money) return money;
    const { owner, aspect } = parted(name);
    const { entries: found, isWhole } = namedMeasures(entries, owner);
    const [only] = found;
    if (!only) return { kind: "unknown", candidates: [] };
    if (found.length > 1 && !isWhole) {
      return { kind: "unknown", candidates: found.slice(0, 5).map(nameAndPlace) };
    }
    subject = only;
    if (aspect) return joined(found.map((each) => aspectNamed(each, aspect, submission)));
    return joined(found.map(resultOf));
  };
}

function aspectOf(text: string): Aspect | undefined {
  const known = aspects.find(([pattern]) => pattern.test(text))?.[1];
  const year = yearTarget.exec(text)?.[1];
  return known ?? (year === undefined ? undefined : { targetOf: Number(year) });
}

/** 门诊满意度.上年 is 上年 of 门诊满意度. */
function parted(name: string): { readonly owner: string; readonly aspect: Aspect | undefined } {
  const [, owner, rest] = /^(.+)[.·]([^.·]+)$/.exec(name) ?? [];
  const aspect = rest === undefined ? undefined : aspectOf(rest.trim());
  return aspect && owner !== undefined ? { owner, aspect } : { owner: name, aspect: undefined };
}

function resultOf({ observation, cells, indicator }: MeasuredEntry): Named {
  if (observation.kind !== "number") return { kind: "blank" };
  const at = cells["actual"] ? placeOf(cells["actual"]) : null;
  return { kind: "values", values: [observation.value], at, indicator: indicator.id };
}

function aspectNamed(entry: MeasuredEntry, aspect: Aspect, submission: Submission): Named {
  const { cells, indicator } = entry;
  const value = aspectValue(entry, aspect, submission);
  if (value === null || value === undefined) return { kind: "blank" };
  const at = cells["actual"] ? placeOf(cells["actual"]) : null;
  return { kind: "values", values: [value], at, indicator: indicator.id };
}

function aspectValue(
  entry: MeasuredEntry,
  aspect: Aspect,
  submission: Submission,
): number | null | undefined {
  const { measure } = entry;
  if (aspect === "baseline") return measure.baseline;
  if (aspect === "lastYear") return lastYear(submission)(entry);
  const { year } = submission.examination.period;
  return measure.targets[aspect === "target" ? year : aspect.targetOf]?.value;
}

/** The values of several measures as one name's; blank where any of them is. */
function joined(parts: readonly Named[]): Named {
  const [first] = parts;
  const values = parts.flatMap((part) => (part.kind === "values" ? part.values : []));
  if (first?.kind !== "values" || values.length < parts.length) return { kind: "blank" };
  return { ...first, values };
}
