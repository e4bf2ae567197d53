import selfFile from "../seeds/forms/self.json";
import standardFile from "../seeds/scoring/default.json";
import { examine } from "../src/flows/examine";
import { gatherFacts } from "../src/flows/facts/gatherFacts";
import { fillEdits } from "../src/flows/forms/fillEdits";
import { fillForm } from "../src/flows/forms/fillForm";
import { parseLayout } from "../src/intake/forms/parseLayout";
import { parseProfile } from "../src/intake/scoring/parseProfile";
import { openXlsx } from "../src/workbook/xlsx/openXlsx";
import { compare } from "./measure";
import type { Row } from "./Row";
import { wideTable } from "./wideTable";

/** From the results of 1,000 indicators to a self-evaluation in the workbook. */
export async function filling(): Promise<Row> {
  const layout = parseLayout(selfFile);
  const standard = parseProfile(standardFile);
  const bytes = wideTable(1000, 0);
  const run = (profile?: typeof standard) => async (): Promise<void> => {
    const workbook = openXlsx(bytes);
    const examination = examine(workbook.snapshot, { plans: [] });
    const { plan, tables, period } = examination;
    if (!plan) throw new Error("a plan is made of the table");
    const { facts } = gatherFacts(workbook.snapshot, examination, [layout]);
    const ingredients = { layout, plan: plan.plan, period, facts, words: {}, profile };
    const filled = fillForm(workbook.snapshot, tables, ingredients, [layout]);
    if (!filled || filled.proposals.length < 1000) throw new Error("1,000 indicators are filled");
    await workbook.write(fillEdits(filled, new Set(filled.proposals)));
  };
  return {
    what: "Fill of 1,000 indicators",
    budget: "less than 1 s",
    measurements: await compare(5, [
      { peer: "a fresh self-evaluation", run: run() },
      { peer: "the same with weights and points", run: run(standard) },
    ]),
    note: "Opening, examining, gathering the facts, every proposal and adding the sheet to the workbook in memory; saving the file is a row of its own.",
  };
}
