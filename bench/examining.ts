import huzhou from "../seeds/plans/huzhou-2023.json";
import { examine } from "../src/flows/examine";
import { Examiner, type ExamineOptions } from "../src/flows/Examiner";
import { markEdits } from "../src/flows/markEdits";
import { parsePlan } from "../src/intake/parsePlan";
import type { GridWorkbook } from "../src/workbook/GridWorkbook";
import { openXlsx } from "../src/workbook/xlsx/openXlsx";
import { compare } from "./measure";
import type { Row } from "./Row";
import { wideTable } from "./wideTable";

const offered: ExamineOptions = { plans: [{ plan: parsePlan(huzhou), source: "builtin" }] };

/** From a typed value to the marks in the workbook: what the pane does after each edit, without drawing it. */
export async function examining(): Promise<Row> {
  const table = openXlsx(wideTable(1000, 0));
  const long = openXlsx(wideTable(5000, 0));
  const beside = openXlsx(wideTable(1000, 5000));
  const plan = examine(table.snapshot, offered).plan?.plan;
  if (plan?.indicators.length !== 1000) throw new Error("1,000 indicators are recognised");
  const known: ExamineOptions = { plans: [{ plan, source: "workbook" }] };
  const measurements = await compare(7, [
    { peer: "1,000 indicators, by their own columns", run: editor(table, offered) },
    { peer: "1,000 indicators, by the plan they carry", run: editor(table, known) },
    { peer: "1,000 indicators beside 5,000 other rows", run: editor(beside, offered) },
    { peer: "5,000 indicators", run: editor(long, offered) },
    {
      peer: "1,000 indicators, examined from the start",
      run: () => examine(table.snapshot, offered),
    },
    { peer: "the same by the plan they carry", run: () => examine(table.snapshot, known) },
  ]);
  return {
    what: "An edit to its mark",
    budget: "less than 50 ms with 1,000 indicators",
    measurements,
    note: "One result is typed, what it concerns examined anew and the marks set, as the pane does after each edit, without drawing it. The last two lines are what opening a workbook or another edit costs. The ratios compare the cases with the first.",
  };
}

function editor(workbook: GridWorkbook, options: ExamineOptions): () => Promise<void> {
  const cell = { sheet: workbook.snapshot.sheets[0]?.name ?? "", row: 2, column: 6 };
  const examiner = new Examiner(options);
  let value = 10;
  return async () => {
    value += 0.5;
    workbook.typed([{ cell, value }]);
    await workbook.write(markEdits(examiner.examine(await workbook.read(), [cell])));
  };
}
