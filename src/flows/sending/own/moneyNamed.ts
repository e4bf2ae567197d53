import type { FundsFact } from "../../../domain/fact";
import { product, quotient, sum } from "../../../domain/decimal";
import type { Place } from "../../../domain/finding";
import type { Submission } from "../Submission";
import { valueAt } from "./cellNamed";
import type { Named } from "./Named";

const amounts: readonly (readonly [RegExp, FundsFact["amount"]])[] = [
  [/^年初预算数?$/, "initialBudget"],
  [/^(?:全年)?预算数?$/, "budget"],
  [/^(?:全年)?执行数?$/, "executed"],
  [/^全年预计执行数?$/, "expected"],
];
const total = /^(?:项目资金|项目总?投资|(?:年度)?资金(?:总额|合计)|总资金)$/;
const sources = /^(?:各项)?资金来源$/;
const sourceLabels: readonly (readonly [RegExp, string])[] = [
  [/^中央(?:补助|财政)?(?:资金)?$/, "中央"],
  [/^地方(?:财政)?(?:资金)?$/, "地方"],
  [/^其他(?:资金)?$/, "其他"],
];

/**
 * What a name stands for that means money of the form's head, or the rate at which it was spent, in percent.
 *
 * @returns undefined where the name means no money, or the form's head has none of it.
 * @example moneyNamed("执行率", submission) // { kind: "values", values: [42], … }
 */
export function moneyNamed(name: string, submission: Submission): Named | undefined {
  if (/^(?:预算|资金)?执行率$/.test(name)) return rateNamed(submission);
  const amount = amounts.find(([pattern]) => pattern.test(name))?.[1];
  if (amount) return factNamed(amount, submission);
  const label = sourceLabels.find(([pattern]) => pattern.test(name))?.[1];
  const isWanted = (own: string): boolean => {
    if (total.test(name)) return own === "total";
    return sources.test(name) ? own !== "total" : own === label;
  };
  const table = submission.examination.tables.find(({ funds }) => funds.length > 0);
  const cells = (table?.funds ?? []).filter((fund) => isWanted(fund.label));
  if (cells.length === 0) return undefined;
  return valueAt(
    cells.map(({ cell }) => cell),
    submission,
  );
}

/** The whole amount as stated, else the sum of its sources. */
function factNamed(amount: FundsFact["amount"], { facts }: Submission): Named | undefined {
  const stated = facts.filter(
    (fact): fact is FundsFact => fact.kind === "funds" && fact.amount === amount,
  );
  if (stated.length === 0) return undefined;
  const whole = stated.find(({ line }) => line === "total");
  const value = whole?.value ?? sum(stated.map((fact) => fact.value));
  const at = placeIn((whole ?? stated[0])?.cell ?? null);
  return { kind: "values", values: [value], at, indicator: null };
}

function rateNamed(submission: Submission): Named | undefined {
  const [budget, executed] = [factNamed("budget", submission), factNamed("executed", submission)];
  if (budget?.kind !== "values" || executed?.kind !== "values") return undefined;
  const [whole = 0] = budget.values;
  const [spent = 0] = executed.values;
  if (whole === 0) return { kind: "blank" };
  return { ...executed, values: [product(quotient(spent, whole), 100)] };
}

/** @example placeIn("自评表!D6") // { sheet: "自评表", cell: "D6" } */
function placeIn(cell: string | null): Place | null {
  const at = cell?.lastIndexOf("!") ?? -1;
  return cell === null || at < 0 ? null : { sheet: cell.slice(0, at), cell: cell.slice(at + 1) };
}
