import fc from "fast-check";
import { completeForm } from "../../../src/domain/forms/completeForm";
import type { FormLayout } from "../../../src/domain/forms/FormLayout";
import { isMoney } from "../../../src/domain/forms/isMoney";
import type { FormRow, PerformanceForm } from "../../../src/domain/forms/PerformanceForm";
import type { ReportingPeriod } from "../../../src/domain/period";
import { readForm } from "../../../src/workbook/forms/readForm";
import { writeForm } from "../../../src/workbook/forms/writeForm";
import { newXlsx } from "../../../src/workbook/xlsx/newXlsx";
import { openXlsx } from "../../../src/workbook/xlsx/openXlsx";
import { builtinLayouts, localLayouts } from "../../support/formLayouts";
import { period } from "../../support/measures";

const text = fc.stringMatching(/^[\u4e00-\u9fa5]{1,8}$/);
const amount = fc.integer({ min: 0, max: 99_999_999 }).map((cents) => cents / 100);
const periods: readonly ReportingPeriod[] = ["2024", "2024H1", "2024-07", "2023-01", "2025Q3"].map(
  period,
);

/** Any form that a layout can show. */
function formsOf(layout: FormLayout): fc.Arbitrary<PerformanceForm> {
  const namesMonths = layout.columns.some(({ heading }) =>
    heading.some((each) => each.includes("{months}")),
  );
  const fields = new Set(layout.columns.map(({ field }) => field));
  const hasEach = layout.columns.some(({ years }) => years === "each");
  const shown = periods.filter(({ through }) => namesMonths || through === 12);
  const whole = fc.record({
    period: fc.constantFrom(...shown),
    baselineYear: fc.constant(fields.has("baseline") ? 2022 : null),
    years: fc.constant(hasEach ? [2023, 2024, 2025] : []),
    head: headOf(layout),
  });
  return whole.chain((start) =>
    fc
      .array(rowOf(layout, hasEach ? start.years : [start.period.year]), { maxLength: 6 })
      .map((rows) => completeForm(layout, { ...start, rows })),
  );
}

/** A name with what may stand under it. */
type Choice = readonly [string, fc.Arbitrary<number | string>];

/** Some of the names, and those that have to be there. */
function someOf(
  choices: readonly Choice[],
  required: readonly string[],
): fc.Arbitrary<Record<string, number | string>> {
  const optional = choices.map(([name]) => name).filter((name) => !required.includes(name));
  return fc
    .tuple(fc.record(Object.fromEntries(choices)), fc.subarray(optional))
    .map(([all, left]) =>
      Object.fromEntries(Object.entries(all).filter(([name]) => !left.includes(name))),
    );
}

function headOf(layout: FormLayout): fc.Arbitrary<Record<string, number | string>> {
  const cells = [...layout.head, ...layout.foot].flatMap((row) => row.cells);
  const lines = layout.lines.flatMap((line) =>
    [...line.matchAll(/\{(plan|reportingUnit)\}/g)].flatMap(([, name]) => name ?? []),
  );
  const values = cells
    .filter(({ rate }) => rate === undefined)
    .flatMap(({ field, sum }): readonly Choice[] =>
      field === undefined ? [] : [[field, isMoney(field) || sum ? amount : text]],
    );
  const named = lines.map((field) => [field, text] as const);
  return someOf([...values, ...named], []);
}

function rowOf(layout: FormLayout, years: readonly number[]): fc.Arbitrary<FormRow> {
  const fields = layout.columns.map(({ field }) => field);
  const figure = fc.integer({ min: -9999, max: 99_999 }).map((value) => value / 100);
  const kinds: Readonly<Record<string, fc.Arbitrary<number | string>>> = {
    ...Object.fromEntries(["level1", "level2", "unit", "component"].map((field) => [field, text])),
    number: fc.integer({ min: 1, max: 99 }),
    name: text,
  };
  const values = fields
    .filter((field) => field !== "label" && field !== "comparator")
    .flatMap((field): readonly Choice[] =>
      field === "target"
        ? years.map((year) => [`target:${year}`, fc.oneof(figure, fc.constant("5—8"))])
        : [[field, kinds[field] ?? (field.startsWith("own:") ? text : figure)]],
    );
  const hasSign = fields.includes("comparator") || layout.columns.some(({ sign }) => sign === true);
  return fc.record({
    values: someOf(values, ["name"]),
    decimals: fc.integer({ min: 0, max: 3 }),
    comparator: hasSign ? fc.constantFrom(">=", ">", "<=", "<", "=", null) : fc.constant(null),
  });
}

const layouts = [...builtinLayouts.values(), ...localLayouts.values()];

test.each(layouts.map((layout) => [layout.id, layout] as const))(
  "a form written as %s and saved reads back the same",
  (_, layout) => {
    fc.assert(
      fc.property(formsOf(layout), (form) => {
        const [sheet] = openXlsx(newXlsx([writeForm(layout, form)])).snapshot.sheets;
        expect(sheet && readForm(sheet, layout, false)?.form).toEqual(form);
      }),
      { numRuns: 12 },
    );
  },
);

test("no layout reads a form of another", () => {
  const read = layouts.map((layout) => {
    const form = fc.sample(formsOf(layout), { numRuns: 1, seed: 7 })[0];
    const sheets = form ? openXlsx(newXlsx([writeForm(layout, form)])).snapshot.sheets : [];
    return layouts
      .filter((other) => sheets.some((sheet) => readForm(sheet, other, false)))
      .map(({ id }) => id);
  });
  expect(read).toEqual(layouts.map(({ id }) => [id]));
});
