import type { FundsFact } from "../../../src/domain/fact";
import type { FormLayout } from "../../../src/domain/forms/FormLayout";
import { fillForm } from "../../../src/flows/forms/fillForm";
import type { Filling } from "../../../src/flows/forms/Proposal";
import { formLines } from "../../../src/flows/forms/formLines";
import { formOf } from "../../../src/flows/forms/formOf";
import { recognise } from "../../../src/workbook/recognise";
import { formatA1 } from "../../../src/workbook/a1";
import { placeForm } from "../../../src/workbook/forms/placeForm";
import { writeForm } from "../../../src/workbook/forms/writeForm";
import type { NewCell } from "../../../src/workbook/Workbook";
import { newXlsx } from "../../../src/workbook/xlsx/newXlsx";
import { openXlsx } from "../../../src/workbook/xlsx/openXlsx";
import { builtinLayouts, layoutOf, localLayouts } from "../../support/formLayouts";
import { huzhou } from "../../support/huzhouForm";
import { period } from "../../support/measures";

const layouts = [...builtinLayouts.values(), ...localLayouts.values()];

function money(line: string, amount: FundsFact["amount"], value: number, code = "2024"): FundsFact {
  const provenance = { note: "", by: "", at: null, cell: null };
  return { kind: "funds", line, period: period(code), unit: "", amount, value, ...provenance };
}

/** The cells of a form of the plan by the field of its head or foot, with what is entered. */
function moneyCells(
  layout: FormLayout,
  facts: readonly FundsFact[],
  code = "2024",
): ReadonlyMap<string, NewCell | undefined> {
  const lines = formLines(huzhou, layout);
  const form = formOf(layout, lines, { plan: huzhou, period: period(code), facts });
  const { cells } = writeForm(layout, form);
  const { head, foot } = placeForm(layout, form.period.year, form.years, lines.length);
  return new Map(
    [...head, ...foot].flatMap(({ cell: { field }, range: { top, left } }) =>
      field === undefined
        ? []
        : [[field, cells.find(({ row, column }) => row === top && column === left)] as const],
    ),
  );
}

test.each(layouts.map((layout) => [layout.id, layout] as const))(
  "in %s every sum and every rate is a formula, and nothing else is",
  (_, layout) => {
    const all = [...layout.head, ...layout.foot].flatMap(({ cells }) => cells);
    const asked = all.filter(({ sum, rate }) => sum ?? rate).map(({ field }) => field);
    const found = [...moneyCells(layout, [])].filter(([, cell]) => cell?.formula !== undefined);
    const stated = new Set(["funds.total.initialBudget"]);
    expect(found.map(([field]) => field)).toEqual(
      asked.filter((field) => !stated.has(field ?? "")),
    );
  },
);

test("the money of the plan's term by source adds up in the sheet: 97500 = 50000 + 34850 + 12650", () => {
  const cells = moneyCells(layoutOf("target"), []);
  const said = [...cells].filter(([field]) => field.startsWith("funds."));
  expect(said.map(([field, cell]) => [field, cell?.value, cell?.formula])).toEqual([
    ["funds.total.planned", 97500, 'IF(COUNT(D7,D8,D9)=0,"",SUM(D7,D8,D9))'],
    ["funds.central.planned", 50000, undefined],
    ["funds.local.planned", 34850, undefined],
    ["funds.other.planned", 12650, undefined],
  ]);
});

test.each([
  ["2023", 32637],
  ["2024", 40957],
  ["2025", 23906],
])("the budget at the start of %s is the plan's for that year: %d", (code, amount) => {
  const cells = moneyCells(layoutOf("self"), [], code);
  expect(cells.get("funds.total.initialBudget")?.value).toBe(amount);
});

test("what is executed stands by source, with its rate of the budget; blank lines have none", () => {
  const cells = moneyCells(layoutOf("self"), [
    money("fiscal", "budget", 30000),
    money("fiscal", "executed", 27000),
    money("carried", "budget", 10000),
  ]);
  const shown = ["fiscal", "carried", "other", "total"].map((line) =>
    ["budget", "executed", "rate"].map((amount) => cells.get(`funds.${line}.${amount}`)?.value),
  );
  expect(shown).toEqual([
    [30000, 27000, 0.9],
    [10000, undefined, ""],
    [undefined, undefined, ""],
    [40000, 27000, 0.675],
  ]);
});

test("亿元, 万元 and 元 in one form are each in their unit, and rates are of the same money", () => {
  const declared = moneyCells(layoutOf("declaration-two-units"), []);
  expect(declared.get("funds.total.planned")?.value).toBe(9.75);
  expect(declared.get("funds.total.initialBudget")?.value).toBe(40957);
  const watched = moneyCells(
    layoutOf("monitoring-reasons"),
    [money("total", "executed", 20478.5, "2024H1")],
    "2024H1",
  );
  expect(
    ["initialBudget", "executed", "rate"].map((amount) => {
      const cell = watched.get(`funds.total.${amount}`);
      return [cell?.value, cell?.formula];
    }),
  ).toEqual([
    [40957, undefined],
    [204785000, undefined],
    [0.5, 'IF(OR(COUNT(D5)=0,N(C5)=0),"",N(D5)/10000/C5)'],
  ]);
});

test("a budget that differs from the plan's is said and left as it stands", () => {
  const layout = layoutOf("monitoring-reasons");
  const ingredients = { layout, plan: huzhou, period: period("2024"), facts: [], words: {} };
  const form = formOf(layout, formLines(huzhou, layout), ingredients);
  const head = { ...form.head, "funds.total.initialBudget": 41000 };
  const { snapshot } = openXlsx(newXlsx([writeForm(layout, { ...form, head })]));
  const { tables } = recognise(snapshot);
  const filling: Filling | undefined = fillForm(snapshot, tables, ingredients, layouts);
  const said = filling?.proposals.find(({ field }) => field === "funds.total.initialBudget");
  expect(said && [formatA1(said.cell), said.found, said.value, said.state]).toEqual([
    "C5",
    41000,
    40957,
    "differs",
  ]);
});

describe("in her own form, laid out as a built-in one but without formulas", () => {
  const layout = layoutOf("self");
  const amounts = [
    money("fiscal", "budget", 30000),
    money("fiscal", "executed", 27000),
    money("other", "budget", 10000),
  ];

  /** The lines of money in that form, two rows further down, with what stands in some of its cells. */
  function proposedFor(found: Readonly<Record<string, number | string>>): readonly unknown[] {
    const ingredients = { layout, plan: huzhou, period: period("2024"), facts: amounts, words: {} };
    const blank = formOf(layout, formLines(huzhou, layout), { ...ingredients, facts: [] });
    const sheet = writeForm(layout, blank);
    const cells = sheet.cells.map(({ formula: _formula, ...cell }): NewCell => {
      const moved = { ...cell, row: cell.row + 2 };
      const own = found[formatA1(moved)];
      return own === undefined ? moved : { ...moved, value: own };
    });
    const merges = (sheet.merges ?? []).map((merge) => ({
      ...merge,
      top: merge.top + 2,
      bottom: merge.bottom + 2,
    }));
    const { snapshot } = openXlsx(newXlsx([{ name: "自评", cells, merges }]));
    const filling = fillForm(snapshot, recognise(snapshot).tables, ingredients, layouts);
    return (filling?.proposals ?? [])
      .filter(({ field }) => /^funds\.total\.(?:budget|rate)$/.test(field))
      .map(({ cell, value, formula, noFormula }) => [formatA1(cell), value, formula ?? noFormula]);
  }

  test("sums and rates are proposed as formulas over her cells", () => {
    expect(proposedFor({})).toEqual([
      ["E9", 40000, 'IF(COUNT(E10,E11,E12)=0,"",SUM(E10,E11,E12))'],
      ["I9", 0.675, 'IF(OR(COUNT(G9)=0,N(E9)=0),"",G9/E9)'],
    ]);
  });

  test("where a part holds something else the sum is a value that says so", () => {
    expect(proposedFor({ E11: 500, G9: "两万七" })).toEqual([
      ["E9", 40000, { kind: "differs", cell: "E11" }],
      ["I9", 0.675, { kind: "text", cell: "G9" }],
    ]);
  });
});
