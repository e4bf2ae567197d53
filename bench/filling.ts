import selfFile from "../seeds/forms/self.json";
import standardFile from "../seeds/scoring/default.json";
import { examine } from "../src/flows/examine";
import { gatherFacts } from "../src/flows/facts/gatherFacts";
import { fillEdits } from "../src/flows/forms/fillEdits";
import { blankSheet } from "../src/flows/forms/blankSheet";
import { fillForm } from "../src/flows/forms/fillForm";
import type { FormLayout } from "../src/domain/forms/FormLayout";
import { parseLayout } from "../src/intake/forms/parseLayout";
import { parseProfile } from "../src/intake/scoring/parseProfile";
import { saveXlsx } from "../src/workbook/xlsx/saveXlsx";
import { openXlsx } from "../src/workbook/xlsx/openXlsx";
import { compare } from "./measure";
import type { Row } from "./Row";
import { wideTable } from "./wideTable";

/** From the results of 1,000 indicators to a self-evaluation in the workbook: a fresh sheet, and a blank one that is there. */
export async function filling(): Promise<Row> {
  const layout = parseLayout(selfFile);
  const standard = parseProfile(standardFile);
  const results = wideTable(1000, 0);
  const withBlank = await addBlank(results, layout);
  const run = (bytes: Uint8Array, profile?: typeof standard) => async (): Promise<void> => {
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
      { peer: "a fresh self-evaluation", run: run(results) },
      { peer: "the same with weights and points", run: run(results, standard) },
      { peer: "a blank one in the workbook", run: run(withBlank) },
      { peer: "the same with weights and points", run: run(withBlank, standard) },
    ]),
    note: "Opening, examining, gathering the facts, every proposal and writing them to the workbook in memory; saving the file is a row of its own.",
  };
}

/** The workbook with a blank form of its own indicators, as the officer would have it from the template. */
async function addBlank(bytes: Uint8Array, layout: FormLayout): Promise<Uint8Array> {
  const workbook = openXlsx(bytes);
  const { plan, period } = examine(workbook.snapshot, { plans: [] });
  const sheet = plan && blankSheet(plan.plan, layout, period);
  if (!sheet) throw new Error("a form is made of the table");
  await workbook.write([{ kind: "addSheet", sheet }]);
  return saveXlsx(workbook);
}
