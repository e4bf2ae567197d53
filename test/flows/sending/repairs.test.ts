import fc from "fast-check";
import { examine } from "../../../src/flows/examine";
import { checkBeforeSending } from "../../../src/flows/sending/checkBeforeSending";
import type { Hit } from "../../../src/flows/sending/SendingCheck";
import { submissionOf } from "../../../src/flows/sending/submissionOf";
import type { Edit } from "../../../src/workbook/Workbook";
import { newXlsx } from "../../../src/workbook/xlsx/newXlsx";
import { openXlsx } from "../../../src/workbook/xlsx/openXlsx";
import { patchXlsx } from "../../../src/workbook/xlsx/patchXlsx";
import { huzhou, huzhouForm } from "../../support/huzhouForm";
import { sheetOf } from "../../support/sheetOf";
import { yearEnd2024 } from "../../support/values2024";

const form = newXlsx([sheetOf(huzhouForm("2024年实际完成值", yearEnd2024))]);
const sheet = "绩效目标表";
const results = 7;

/** What a check finds after edits, by code and cell, and the hits. */
async function checked(
  ...edits: readonly Edit[]
): Promise<{ readonly hits: readonly Hit[]; readonly errors: readonly string[] }> {
  const snapshot = await openXlsx(patchXlsx(form, edits)).read();
  const examination = examine(snapshot, { plans: [{ plan: huzhou, source: "builtin" }] });
  const submission = submissionOf(snapshot, examination, [], { profile: null, previous: null });
  const { hits } = checkBeforeSending(submission);
  const errors = hits
    .filter(({ finding: { severity } }) => severity === "error")
    .map(({ key }) => key);
  return { hits, errors };
}

const put = (row: number, column: number, value: number | string): Edit => ({
  kind: "set",
  cell: { sheet, row, column },
  value,
});

test.each([
  ["a slip of the unit", put(12, results, 0.186), "value/unitSlip", "0.186", "18.6"],
  ["full-width digits", put(12, results, "１８．６％"), "value/numberAsText", "１８．６％", "18.6"],
  ["another target than the plan's", put(12, 5, 18), "target/differsFromPlan", "18", "18.5"],
])("%s has a repair that leaves nothing of it", async (_, edit, code, found, proposed) => {
  const sound = await checked();
  const damaged = await checked(edit);
  const hit = damaged.hits.find(({ finding }) => finding.code === code);
  expect({ found: hit?.repair?.found, proposed: hit?.repair?.proposed }).toEqual({
    found,
    proposed,
  });
  expect((await checked(edit, ...(hit?.repair?.edits ?? []))).errors).toEqual(sound.errors);
});

test("a finding without one certain figure has none", async () => {
  const { hits } = await checked(put(12, results, 186));
  expect(hits.filter(({ repair }) => repair !== null)).toEqual([]);
});

test("whatever is damaged, a repair removes its finding and adds no error", async () => {
  const rows = fc.integer({ min: 4, max: 25 });
  const factor = fc.constantFrom(0.01, 100);
  const { errors: sound } = await checked();
  await fc.assert(
    fc.asyncProperty(rows, fc.constantFrom(4, 5, 6, results), factor, async (row, column, by) => {
      const snapshot = await openXlsx(form).read();
      const held = snapshot.sheets[0]?.cell(row, column)?.value;
      fc.pre(typeof held === "number");
      const damage = put(row, column, Number((held * by).toPrecision(12)));
      const { hits } = await checked(damage);
      for (const { key, repair } of hits.filter((hit) => hit.repair !== null)) {
        const after = await checked(damage, ...(repair?.edits ?? []));
        expect(after.hits.map((hit) => hit.key)).not.toContain(key);
        expect(after.errors.filter((each) => !sound.includes(each))).toEqual([]);
      }
    }),
    { numRuns: 40 },
  );
});
