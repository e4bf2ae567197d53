import { readFileSync } from "node:fs";
import path from "node:path";
import type { Fact } from "../../../src/domain/fact";
import type { Plan } from "../../../src/domain/plan";
import { examine } from "../../../src/flows/examine";
import type { FactBook } from "../../../src/flows/facts/FactBook";
import { gatherFacts } from "../../../src/flows/facts/gatherFacts";
import { storeEdits } from "../../../src/flows/facts/storeEdits";
import { fillEdits } from "../../../src/flows/forms/fillEdits";
import type { Filling, Proposal } from "../../../src/flows/forms/Proposal";
import { formatA1, parseA1 } from "../../../src/workbook/a1";
import { carriedFacts, carryFacts } from "../../../src/workbook/carriedFacts";
import type { GridWorkbook } from "../../../src/workbook/GridWorkbook";
import type { Edit } from "../../../src/workbook/Workbook";
import { openXlsx } from "../../../src/workbook/xlsx/openXlsx";
import { saveXlsx } from "../../../src/workbook/xlsx/saveXlsx";
import { aValueFact } from "../../support/facts";
import { fillingOf } from "../../support/filledForms";
import { builtinLayouts, layoutOf } from "../../support/formLayouts";
import { huzhou } from "../../support/huzhouForm";
import { period } from "../../support/measures";
import { snapshot, type SheetSketch } from "../../support/snapshot";

const year = period("2024");
const layouts = [...builtinLayouts.values()];

function bookOf(read: GridWorkbook["snapshot"], plan: Plan = huzhou): FactBook {
  const plans = [{ plan, source: "builtin" as const }];
  return gatherFacts(read, examine(read, { plans, period: year }), layouts);
}

/** The sample workbook that reports 2024. */
function reported(): GridWorkbook {
  const sample = path.resolve(__dirname, "../../../seeds/workbooks/huzhou-2024.xlsx");
  return openXlsx(readFileSync(sample));
}

function newOnes({ proposals }: Filling): ReadonlySet<Proposal> {
  return new Set(proposals.filter(({ state }) => state === "new"));
}

/** Fills a form, stores the facts in the same write, saves and opens the file. */
async function filled(workbook: GridWorkbook, id: string): Promise<GridWorkbook> {
  const filling = fillingOf(workbook.snapshot, layoutOf(id), year);
  const accepted = newOnes(filling);
  const edits = [
    ...fillEdits(filling, accepted),
    ...storeEdits(bookOf(workbook.snapshot), accepted),
  ];
  await workbook.write(edits);
  return openXlsx(saveXlsx(workbook));
}

function set(place: string, value: number | null): Edit {
  const [sheet = "", address = ""] = place.split("!");
  const at = parseA1(address);
  if (!at) throw new Error(`no cell: ${place}`);
  return { kind: "set", cell: { sheet, ...at }, value };
}

const plain = (facts: readonly Fact[]): unknown =>
  facts.map(({ cell: _cell, ...fact }) => fact).toSorted((a, b) => a.value - b.value);

const self = "项目支出绩效自评表";
const transfer = "转移支付区域（项目）绩效自评表";

test("filling forms and reading the file again gives the same facts, stored and out of every form", async () => {
  const before = bookOf(reported().snapshot);
  const { snapshot: read } = await filled(await filled(reported(), "self"), "transfer");
  const after = bookOf(read);
  expect(before.facts).toHaveLength(24);
  expect(plain(after.facts.filter(({ kind }) => kind === "value"))).toEqual(plain(before.facts));
  expect(after).toMatchObject({ conflicts: [], stale: [], findings: [] });
  const forms = new Set(after.readings.map(({ cell }) => cell.sheet));
  expect([...forms]).toEqual(["绩效目标表", self, transfer]);
});

test("a value changed in one form is proposed to the others, from the cell it was entered in, until they show it", async () => {
  const workbook = await filled(await filled(reported(), "self"), "transfer");
  await workbook.write([set(`${self}!G14`, 39.5)]);
  const book = bookOf(workbook.snapshot);
  expect(book.changes.map(({ before, after }) => [before?.value, after.value, after.cell])).toEqual(
    [[38.8, 39.5, `${self}!G14`]],
  );
  expect(
    book.stale.map(({ sheet, form, cells }) => [
      sheet,
      form,
      ...cells.map(({ cell, shown, current }) => [formatA1(cell), shown, current]),
    ]),
  ).toEqual([
    ["绩效目标表", "target", ["J12", 38.8, 39.5]],
    [transfer, "transfer", ["G23", 38.8, 39.5]],
  ]);

  const filling = fillingOf(workbook.snapshot, layoutOf("transfer"), year);
  const differing = filling.proposals.filter(({ state }) => state === "differs");
  expect(differing.map(({ value, found, source }) => [value, found, source])).toEqual([
    [39.5, 38.8, { kind: "fact", cell: `${self}!G14` }],
  ]);
  const accepted = new Set(differing);
  await workbook.write([...fillEdits(filling, accepted), ...storeEdits(book, accepted)]);
  const then = bookOf(workbook.snapshot);
  expect([then.changes, then.stale.map(({ sheet }) => sheet)]).toEqual([[], ["绩效目标表"]]);
});

test("what nobody brought up to date stays behind, and is not taken for a change the next time", async () => {
  const workbook = await filled(reported(), "self");
  await workbook.write([set(`${self}!G14`, 39.5)]);
  await workbook.write(storeEdits(bookOf(workbook.snapshot), new Set()));
  const { changes, facts, stale } = bookOf(openXlsx(saveXlsx(workbook)).snapshot);
  expect(changes).toEqual([]);
  expect(facts.find((fact) => fact.kind === "value" && fact.measure === "ind-01")?.value).toBe(
    39.5,
  );
  expect(stale.map(({ sheet }) => sheet)).toEqual(["绩效目标表"]);
});

test("a cell that was emptied is proposed again, from the store", async () => {
  const workbook = await filled(reported(), "self");
  const edits = [set("绩效目标表!J12", null), set(`${self}!G14`, null)];
  await workbook.write(edits);
  const { proposals } = fillingOf(workbook.snapshot, layoutOf("self"), year);
  const { blanks } = bookOf(workbook.snapshot);
  expect(proposals.filter(({ state }) => state === "new")).toEqual([
    expect.objectContaining({ value: 38.8, found: null, source: { kind: "fact", cell: null } }),
  ]);
  expect(blanks.map(({ fact, cells }) => [fact.value, cells.length])).toEqual([[38.8, 2]]);
});

describe("the store of a workbook", () => {
  const store = { plan: huzhou.id, facts: [{ fact: aValueFact(), outdated: [] }] };
  const withPart = (edit: Edit): GridWorkbook["snapshot"] => {
    if (edit.kind !== "part" || edit.xml === null) throw new Error("no part");
    const parts = [{ namespace: edit.namespace, xml: edit.xml }];
    return { ...reported().snapshot, parts };
  };
  const changed = (from: string, to: string): GridWorkbook["snapshot"] => {
    const read = withPart(carryFacts(store));
    return {
      ...read,
      parts: read.parts.map((part) => ({ ...part, xml: part.xml.replace(from, to) })),
    };
  };

  test("of another plan is neither used nor replaced", () => {
    const {
      facts,
      findings,
      store: next,
    } = bookOf(withPart(carryFacts({ ...store, plan: "other" })));
    expect([facts.length, next, findings.map(({ code, values }) => [code, values])]).toEqual([
      24,
      null,
      [["facts/otherPlan", { stored: "other", plan: "huzhou-2023" }]],
    ]);
  });

  test("of a newer version is neither used nor replaced", () => {
    const { findings, store: next } = bookOf(changed('version="1"', 'version="2"'));
    expect([findings.map(({ code }) => code), next]).toEqual([["facts/carriedNewer"], null]);
  });

  test("that was altered is not used; what the forms say takes its place", () => {
    const { findings, store: next } = bookOf(changed("38.8", "39.8"));
    expect([findings.map(({ code }) => code), next?.facts.length]).toEqual([
      ["facts/carriedAltered"],
      24,
    ]);
  });

  test("is not made where no plan fits: rows named after their places would be others tomorrow", () => {
    const own: SheetSketch = {
      rows: [
        "三级指标 | 2024年目标值 | 2024年实际完成值",
        "甲占比（%） | 10 | 9",
        "乙占比（%） | 20 | 21",
      ],
    };
    const { facts, store: next } = bookOf(snapshot(own));
    expect([facts.length, next, storeEdits(bookOf(snapshot(own)), new Set())]).toEqual([
      2,
      null,
      [],
    ]);
  });

  test("is put in beside the other parts and leaves the cells as they are", async () => {
    const workbook = reported();
    await workbook.write(storeEdits(bookOf(workbook.snapshot), new Set()));
    const { parts } = openXlsx(saveXlsx(workbook)).snapshot;
    expect(carriedFacts(parts)?.store?.facts.length).toBe(24);
  });
});

test("分子 and 分母 beside the one result of a row go with it; two of them are of nobody knows which year", () => {
  const [first] = huzhou.indicators.filter(({ id }) => id === "ind-18");
  const factsOf = (header: string, row: string): unknown =>
    bookOf(snapshot({ rows: [header, row.replace("#", `${first?.name ?? ""}（%）`)] }), {
      ...huzhou,
      indicators: first ? [first] : [],
      milestones: [],
    }).facts.map((fact) => fact.kind === "value" && [fact.value, fact.numerator, fact.denominator]);
  expect([
    factsOf(
      "三级指标 | 2024年目标值 | 2024年实际完成值 | 分子 | 分母（家）",
      "# | 40 | 45 | 9 | 20",
    ),
    factsOf("三级指标 | 2024年目标值 | 2024年实际完成值 | 分子 | 分母", "# | 40 | 45 |  | 20家"),
    factsOf("三级指标 | 2024年目标值 | 2024年实际完成值 | 分子 | 分子", "# | 40 | 45 | 9 | 10"),
  ]).toEqual([[[45, 9, 20]], [[45, null, 20]], [[45, null, null]]]);
});

test("results of several periods are facts of their own; a form takes those of its period, with their cells", () => {
  const names = huzhou.indicators.slice(0, 4).map(({ name, unit }) => `${name}（${unit}）`);
  const read = snapshot({
    name: "表",
    rows: [
      "三级指标 | 2023年目标值 | 2023年实际完成值 | 2024年目标值 | 2024年实际完成值",
      ...names.map((name, index) => [name, 10, 11 + index, 20, 21 + index]),
    ],
  });
  const actual = ({ field }: Proposal): boolean => field === "actual";
  const { proposals } = fillingOf(read, layoutOf("self"), year);
  expect([
    bookOf(read)
      .facts.map((fact) => [fact.period.year, fact.value, fact.cell])
      .slice(0, 3),
    proposals
      .filter(actual)
      .map(({ value, source }) => [value, source.cell])
      .slice(0, 2),
  ]).toEqual([
    [
      [2023, 11, "表!C2"],
      [2024, 21, "表!E2"],
      [2023, 12, "表!C3"],
    ],
    [
      [21, "表!E2"],
      [22, "表!E3"],
    ],
  ]);
});
