import { gridOf } from "../../workbook/Grid";
import type { CellRef, Snapshot } from "../../workbook/Workbook";
import type { Submission } from "../sending/Submission";
import type { SubmissionDifference } from "./SubmissionDifference";

type Compared = Pick<Submission, "snapshot" | "examination" | "money">;

/** An amount of 项目资金 as a form shows it. */
interface Amount {
  readonly name: string;
  /** Null for one of the whole term, and for a blank. */
  readonly year: number | null;
  /** In 万元 where the layout says what it is of, else as shown; empty for a blank. */
  readonly text: string;
  readonly cell: CellRef;
}

/** The money that differs between two versions: budgets and what was spent, by source and year, and the totals in the heads of 绩效目标表. */
export function compareFunds(before: Compared, after: Compared): readonly SubmissionDifference[] {
  const [was, is] = [amountsIn(before), amountsIn(after)];
  return [...new Set([...was.keys(), ...is.keys()])].flatMap((key) => {
    const [old, now] = [was.get(key), is.get(key)];
    const either = old ?? now;
    const texts = { before: old?.text ?? "", after: now?.text ?? "" };
    if (!either || texts.before === texts.after) return [];
    const { name } = either;
    const year = old?.year ?? now?.year ?? null;
    const cells = { before: old?.cell ?? null, after: now?.cell ?? null };
    return [{ kind: "funds" as const, name, component: null, year, ...texts, cells }];
  });
}

/** By the form and what the amount is of, the first where several forms say it. */
function amountsIn({ snapshot, examination, money }: Compared): ReadonlyMap<string, Amount> {
  const amounts = new Map<string, Amount>();
  const add = (key: string, amount: Amount): void => {
    if (!amounts.has(key)) amounts.set(key, amount);
  };
  for (const { key, form, label, fact, cell } of money) {
    const year = fact?.period.year ?? null;
    add(`${form} ${key}`, { name: label, year, text: fact ? String(fact.value) : "", cell });
  }
  const known = new Set([...amounts.values()].map(({ cell }) => placeKey(cell)));
  for (const { form, funds } of examination.tables) {
    for (const { label, cell } of funds) {
      if (known.has(placeKey(cell))) continue;
      add(`${form} ${label}`, { ...shownIn(snapshot, cell), year: null, cell });
    }
  }
  return amounts;
}

/** An amount with the label left of it. */
function shownIn(
  { sheets, date1904 }: Snapshot,
  { sheet: name, row, column }: CellRef,
): Pick<Amount, "name" | "text"> {
  const sheet = sheets.find((each) => each.name === name);
  if (!sheet) return { name: "", text: "" };
  const grid = gridOf(sheet, date1904);
  const label = grid.text(row, column - 1).replace(/\s/g, "");
  return { name: label, text: grid.text(row, column).trim() };
}

function placeKey({ sheet, row, column }: CellRef): string {
  return `${sheet} ${row} ${column}`;
}
