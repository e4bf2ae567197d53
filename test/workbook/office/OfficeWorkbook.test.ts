/** @jest-environment ./test/excel-host/client/OfficeEnvironment.ts */
import { clearMarkEdits } from "../../../src/flows/clearMarkEdits";
import { examine } from "../../../src/flows/examine";
import { legendEdits } from "../../../src/flows/legendEdits";
import { markEdits } from "../../../src/flows/markEdits";
import { messages } from "../../../src/i18n/messages";
import { OfficeWorkbook } from "../../../src/workbook/office/OfficeWorkbook";
import type { Edit } from "../../../src/workbook/Workbook";
import { WorkbookError } from "../../../src/workbook/WorkbookError";
import { seedOf } from "../../excel-host/bookOf";
import type { ExcelHost } from "../../excel-host/ExcelHost";
import type { Failure } from "../../excel-host/Failure";
import { startHost } from "../../excel-host/startHost";
import { huzhou, huzhouForm } from "../../support/huzhouForm";
import { snapshot } from "../../support/snapshot";
import { yearEnd2024 } from "../../support/values2024";

const header = "2024年实际完成值";
const form = seedOf(snapshot(huzhouForm(header, yearEnd2024)));
const plans = [{ plan: huzhou, source: "builtin" }] as const;
const legendName = messages("zh").legend.sheetName;
const patience = { busyPauses: [1, 1, 1], editingPause: 1, editingTurns: 3 };

/** Everything of the workbook that a write may change, told so that ids do not matter. */
function stateOf({ book }: ExcelHost): string {
  const state = {
    sheets: book.sheets.map((sheet) => ({
      name: sheet.name,
      cells: [...sheet.entries()]
        .map(([at, { value, formula }]) => ({ ...at, value, formula }))
        .filter(({ value, formula }) => value !== null || formula !== null)
        .sort((a, b) => a.row - b.row || a.column - b.column),
      marks: sheet.state.rules
        .map(({ areas, formula, look }) => JSON.stringify({ areas, formula, look }))
        .sort(),
    })),
    names: book.names.map(({ name }) => name).sort(),
    parts: [...book.parts.values()],
  };
  return JSON.stringify(state, null, 1);
}

async function markAll(workbook: OfficeWorkbook): Promise<void> {
  const examination = examine(await workbook.read(), { plans });
  const legend = legendEdits(messages("zh").legend, [legendName]);
  await workbook.write([...legend, ...markEdits(examination)]);
}

test("watching, checking and marking take three round trips", async () => {
  const host = await startHost(form);
  const workbook = new OfficeWorkbook();
  await workbook.watch(() => undefined);
  await markAll(workbook);
  expect(host.traffic.syncs).toBe(3);
  expect(host.book.sheets.map(({ name }) => name)).toEqual(["绩效目标表", legendName]);
});

test("an edit and the marks that follow it take two round trips", async () => {
  const host = await startHost(form);
  const workbook = new OfficeWorkbook();
  await workbook.watch(() => undefined);
  await markAll(workbook);
  host.resetTraffic();
  host.person.type("绩效目标表!H5", "约38");
  await host.eventsDelivered();
  await workbook.write(markEdits(examine(await workbook.read(), { plans })));
  expect(host.traffic.syncs).toBe(2);
});

test("clearing the marks leaves the workbook as it was", async () => {
  const host = await startHost(form);
  const before = stateOf(host);
  const workbook = new OfficeWorkbook();
  await markAll(workbook);
  await workbook.write(clearMarkEdits(examine(await workbook.read(), { plans }), [legendName]));
  expect(stateOf(host)).toEqual(before);
});

const cells: readonly Edit[] = [
  { kind: "set", cell: { sheet: "绩效目标表", row: 4, column: 7 }, value: 12 },
  { kind: "set", cell: { sheet: "绩效目标表", row: 5, column: 7 }, value: "2024-06" },
  { kind: "set", cell: { sheet: "绩效目标表", row: 6, column: 7 }, value: 24, formula: "H5*2" },
  { kind: "set", cell: { sheet: "绩效目标表", row: 7, column: 8 }, value: null },
  { kind: "part", namespace: "urn:ontrack:test", xml: '<a xmlns="urn:ontrack:test">2</a>' },
];

/** A workbook with marks, a legend and a part of ours, in which all of it is replaced. */
async function replaceAll(
  prepare: (host: ExcelHost) => void,
): Promise<{ host: ExcelHost; before: string; error: unknown; syncs: number }> {
  const host = await startHost({ ...form, parts: ['<a xmlns="urn:ontrack:test">1</a>'] });
  const workbook = new OfficeWorkbook({ patience });
  await workbook.watch(() => undefined);
  await markAll(workbook);
  const examination = examine(await workbook.read(), { plans });
  const entries = examination.entries.slice(0, 9);
  const marks = markEdits({ ...examination, entries }).map(withOtherFirst);
  const legend = legendEdits(messages("zh").legend, [legendName]);
  const before = stateOf(host);
  host.resetTraffic();
  prepare(host);
  const error = await workbook.write([...cells, ...legend, ...marks]).then(
    () => null,
    (cause: unknown) => cause,
  );
  return { host, before, error, syncs: host.traffic.syncs };
}

/** One mark differs from before, so that there are some to keep, to add and to delete. */
function withOtherFirst(edit: Edit): Edit {
  if (edit.kind !== "mark") return edit;
  const rules = edit.rules.map((rule, index) =>
    index === 0 ? { ...rule, look: { ...rule.look, fill: "#EEEEEE" } } : rule,
  );
  return { ...edit, rules };
}

/** What came of a write that fails once at each of many points: nothing, before each action in turn, after all of it. */
async function outcomes(failure: Failure, requests: readonly number[]): Promise<readonly string[]> {
  const expected = await replaceAll(() => undefined);
  const { actions } = expected.host.traffic;
  const found = new Set<string>();
  for (const point of ["before", "after", ...every(actions, 24)] as const) {
    const { host, before, error } = await replaceAll((excel) => {
      for (const request of requests) excel.failAt(request, failure, point);
    });
    const state = stateOf(host);
    const now =
      state === stateOf(expected.host)
        ? "done"
        : state === before
          ? "as before"
          : `half at ${point}`;
    found.add(
      error instanceof WorkbookError
        ? `${now}, ${error.code}`
        : `${now}${error instanceof Error ? error.message : ""}`,
    );
  }
  return [...found].sort();
}

function every(count: number, parts: number): readonly number[] {
  return Array.from({ length: parts }, (_, index) => Math.floor((index * count) / parts));
}

test.each<Failure>(["busy", "throttled", "general", "cellEdit", "dialogOpen"])(
  "a write that Excel does not take at the moment (%s) is done a moment later",
  async (failure) => {
    expect(await outcomes(failure, [1])).toEqual(["done"]);
  },
);

test.each<[Failure, string]>([
  ["accessDenied", "workbook/protected"],
  [{ code: "InvalidOperation" }, "workbook/refused"],
  ["requestTooLarge", "workbook/tooMuch"],
])(
  "a write that Excel refuses (%s) is taken back, or completed where only deletions are left",
  async (failure, code) => {
    expect(await outcomes(failure, [1, 4, 7])).toEqual([`as before, ${code}`, "done"]);
  },
);

test.each([1, 2, 3, 4, 5])(
  "with Excel failing at the first request and again %i later, nothing is half done",
  async (later) => {
    expect(await outcomes("busy", [1, 1 + later])).toEqual(["done"]);
  },
);
