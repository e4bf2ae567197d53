import selfFile from "../seeds/forms/self.json";
import standardFile from "../seeds/scoring/default.json";
import targetFile from "../seeds/forms/target.json";
import { examine } from "../src/flows/examine";
import { checkBeforeSending } from "../src/flows/sending/checkBeforeSending";
import { submissionOf } from "../src/flows/sending/submissionOf";
import { parseLayout } from "../src/intake/forms/parseLayout";
import { parseProfile } from "../src/intake/scoring/parseProfile";
import { openXlsx } from "../src/workbook/xlsx/openXlsx";
import { compare } from "./measure";
import type { Row } from "./Row";
import { wideTable } from "./wideTable";

/** Every rule on the results of 1,000 indicators, half of them missed. */
export async function sending(): Promise<Row> {
  const layouts = [parseLayout(selfFile), parseLayout(targetFile)];
  const standard = parseProfile(standardFile);
  const { snapshot } = openXlsx(wideTable(1000, 0));
  const examination = examine(snapshot, { plans: [] });
  const run = (profile: typeof standard | null) => (): void => {
    const submission = submissionOf(snapshot, examination, layouts, { profile, previous: null });
    const { hits } = checkBeforeSending(submission);
    if (hits.length < 100) throw new Error("missed targets are found");
  };
  return {
    what: "Check before sending",
    budget: "less than 100 ms with 1,000 indicators",
    measurements: await compare(9, [
      { peer: "every rule", run: run(null) },
      { peer: "the same with scores", run: run(standard) },
    ]),
    note: "Gathering forms, facts and explanations, and every rule once, from a workbook that was examined.",
  };
}
