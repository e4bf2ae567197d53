import Big from "big.js";
import { finding, type Finding } from "../domain/finding";
import { placeOf } from "./placeOf";
import { readCells } from "./readCells";
import type { RecognisedTable } from "./RecognisedTable";
import type { Snapshot } from "./Workbook";

/**
 * 项目资金: the total in a form's head must be the sum of its sources. A blank source is left out; with fewer than two
 * sources, or without a total, there is nothing to add up.
 *
 * @example 97500 against 50000 + 34850 + 12000 gives one `funds/sum` at the total's cell
 */
export function fundsFindings(snapshot: Snapshot, { funds }: RecognisedTable): readonly Finding[] {
  const amounts = funds.flatMap(({ label, cell }) => {
    const [read] = readCells(snapshot, [cell], { components: [], unit: "", as: "value" });
    return read?.observation.kind === "number"
      ? [{ label, cell, amount: new Big(read.observation.value) }]
      : [];
  });
  const total = amounts.find(({ label }) => label === "total");
  const parts = amounts.filter(({ label }) => label !== "total");
  if (!total || parts.length < 2) return [];
  const sum = parts.reduce((added, { amount }) => added.plus(amount), new Big(0));
  if (sum.eq(total.amount)) return [];
  return [
    finding("funds/sum", placeOf(total.cell), null, {
      total: Number(total.amount),
      sum: Number(sum),
      parts: parts.map(({ amount }) => amount.toString()),
    }),
  ];
}
