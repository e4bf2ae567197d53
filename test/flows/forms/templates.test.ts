import { readFileSync } from "node:fs";
import path from "node:path";
import { examine } from "../../../src/flows/examine";
import { fillEdits } from "../../../src/flows/forms/fillEdits";
import type { Filling } from "../../../src/flows/forms/Proposal";
import type { GridWorkbook } from "../../../src/workbook/GridWorkbook";
import type { Cell, Sheet, Snapshot } from "../../../src/workbook/Workbook";
import { openXlsx } from "../../../src/workbook/xlsx/openXlsx";
import { saveXlsx } from "../../../src/workbook/xlsx/saveXlsx";
import { formTemplates, type FormTemplate } from "../../fixtures/formTemplates";
import { fillingOf } from "../../support/filledForms";
import { layoutOf } from "../../support/formLayouts";
import { huzhou, huzhouForm } from "../../support/huzhouForm";
import { period } from "../../support/measures";
import { cellsByAddress } from "../../support/sheetCells";
import { sheetOf } from "../../support/sheetOf";
import { firstHalf2024, yearEnd2024 } from "../../support/values2024";

const folder = path.resolve(__dirname, "../../fixtures/templates");

/** The blank as it was handed out, with the reported results on a sheet behind it. */
async function opened({ name, period: code }: FormTemplate): Promise<GridWorkbook> {
  const workbook = openXlsx(readFileSync(path.join(folder, `${name}.xlsx`)));
  const isYear = period(code).through === 12;
  const report = isYear
    ? huzhouForm("2024年实际完成值", yearEnd2024, "上报")
    : huzhouForm("2024年1–6月完成情况", firstHalf2024, "上报");
  await workbook.write([{ kind: "addSheet", sheet: sheetOf(report) }]);
  return openXlsx(saveXlsx(workbook));
}

function fillingFor(snapshot: Snapshot, template: FormTemplate): Filling {
  return fillingOf(snapshot, layoutOf(template.layout), period(template.period));
}

interface Filled {
  readonly before: Sheet;
  readonly after: Sheet;
}

const done = new Map<FormTemplate, Promise<Filled>>();

/** Each form is filled once for all that is asked of it. */
function filled(template: FormTemplate): Promise<Filled> {
  const known = done.get(template) ?? fill(template);
  done.set(template, known);
  return known;
}

async function fill(template: FormTemplate): Promise<Filled> {
  const workbook = await opened(template);
  const before = workbook.snapshot.sheets[0];
  const filling = fillingFor(workbook.snapshot, template);
  const fresh = filling.proposals.filter(({ state }) => state === "new");
  await workbook.write(fillEdits(filling, new Set(fresh)));
  const after = openXlsx(saveXlsx(workbook)).snapshot.sheets[0];
  if (!before || !after || filling.added) throw new Error("the form was not filled in place");
  return { before, after };
}

const cases = formTemplates.map((each) => [each.name, each] as const);

test.each(cases)(
  "%s: the figures come into its empty cells, and nothing else changes",
  async (_, template) => {
    const { before, after } = await filled(template);
    const expected: Record<string, Cell> = cellsByAddress(before);
    for (const [address, value] of Object.entries(template.filled)) {
      const blank = expected[address] ?? { formula: null, numberFormat: "General" };
      expected[address] = { ...blank, value };
    }
    expect(cellsByAddress(after)).toEqual(expected);
  },
);

test.each(cases)("%s: read again, it says what was reported", async (_, template) => {
  const { after } = await filled(template);
  const plans = [{ plan: huzhou, source: "builtin" as const }];
  const alone = { sheets: [after], date1904: false, parts: [] };
  const { entries, findings } = examine(alone, {
    plans,
    planId: huzhou.id,
    period: period(template.period),
  });
  const measured = entries.filter(({ measure }) => measure !== null);
  const said = measured.map(({ indicator, component, observation }) => [
    indicator.number,
    component,
    observation.kind === "number" ? observation.value : null,
  ]);
  const reported = template.period === "2024" ? yearEnd2024 : firstHalf2024;
  const isTargets = template.layout === "target";
  const expected = measured.map(({ indicator: { number }, component }) => {
    const own = reported.find((each) => each.number === number && each.component === component);
    return [number, component, isTargets ? null : (own?.value ?? null)];
  });
  expect(said).toEqual(expected);
  expect(said).toHaveLength(template.rows);
  expect(findings.filter(({ code }) => code.startsWith("target/"))).toEqual([]);
});
