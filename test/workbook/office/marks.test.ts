/** @jest-environment ./test/excel-host/client/OfficeEnvironment.ts */
import { isDeepStrictEqual } from "node:util";
import { examine } from "../../../src/flows/examine";
import { markEdits } from "../../../src/flows/markEdits";
import { formatRange } from "../../../src/workbook/a1";
import {
  OfficeWorkbook,
  type OfficeWorkbookOptions,
} from "../../../src/workbook/office/OfficeWorkbook";
import type { Edit, MarkRule, Snapshot } from "../../../src/workbook/Workbook";
import { seedOf } from "../../excel-host/bookOf";
import type { ExcelHost } from "../../excel-host/ExcelHost";
import type { CopiedRules } from "../../excel-host/copyCells";
import { startHost } from "../../excel-host/startHost";
import { snapshot } from "../../support/snapshot";

const table = snapshot({
  name: "表",
  rows: [
    "一级指标 | 三级指标 | 2023年目标值 | 2024年目标值 | 2024年实际完成值",
    ...Array.from({ length: 12 }, (_, i) => [
      "产出指标",
      `第${i + 1}类服务人次（万人次）`,
      20 + i,
      30 + i,
      31 + i,
    ]),
  ],
});
const form = seedOf(table);
/** Indicators keep their ids when rows come and go. */
const { plan } = examine(table, { plans: [] });
const plans = plan ? [{ plan: plan.plan, source: "file" as const }] : [];

const wantedFor = (read: Snapshot): readonly Edit[] => markEdits(examine(read, { plans }));

interface Open {
  readonly host: ExcelHost;
  readonly workbook: OfficeWorkbook;
  /** Marks the workbook anew: whether others were seen to have changed marks, and how many were there before still. */
  readonly again: () => Promise<{ readonly areMarksDisturbed: boolean; readonly kept: number }>;
}

async function marked(options: OfficeWorkbookOptions = {}): Promise<Open> {
  const host = await startHost(form);
  const workbook = new OfficeWorkbook(options);
  await workbook.watch(() => undefined);
  await workbook.write(wantedFor(await workbook.read()));
  await workbook.read();
  const again = async (): Promise<{ areMarksDisturbed: boolean; kept: number }> => {
    const before = new Set(rulesOf(host).map(({ id }) => id));
    await host.eventsDelivered();
    const read = await workbook.read();
    await workbook.write(wantedFor(read));
    const kept = rulesOf(host).filter(({ id }) => before.has(id)).length;
    return { areMarksDisturbed: read.areMarksDisturbed === true, kept };
  };
  return { host, workbook, again };
}

function rulesOf({ book }: ExcelHost): ReturnType<ExcelHost["book"]["sheet"]>["state"]["rules"] {
  return book.sheet("表").state.rules;
}

/** The marks cell by cell, those of one cell in the order in which Excel judges them. */
function marksIn(host: ExcelHost): Readonly<Record<string, readonly unknown[]>> {
  return byCell(
    rulesOf(host).map(({ areas, formula, look }) => ({
      cell: areas.map(formatRange).join(),
      formula,
      look,
    })),
  );
}

function wantedIn(edits: readonly Edit[]): Readonly<Record<string, readonly unknown[]>> {
  const rules = edits.flatMap((edit): readonly MarkRule[] =>
    edit.kind === "mark" ? edit.rules : [],
  );
  return byCell(
    rules.map(({ range, formula, look }) => ({ cell: formatRange(range), formula, look })),
  );
}

function byCell(
  marks: readonly { readonly cell: string }[],
): Readonly<Record<string, readonly unknown[]>> {
  return Object.fromEntries(
    [...new Set(marks.map(({ cell }) => cell))]
      .sort()
      .map((cell) => [cell, marks.filter((mark) => mark.cell === cell)]),
  );
}

async function expectWanted({ host, workbook }: Open): Promise<void> {
  expect(marksIn(host)).toEqual(wantedIn(wantedFor(await workbook.read())));
}

const total = 12 * 4;

/** How many marks are left as they were, where the ranges of copied marks grow, and where copies have rules of their own. */
test.each<[string, (person: ExcelHost["person"], rules: CopiedRules) => void, number, number]>([
  [
    "a cell beside the table",
    (person, rules) => {
      person.copy("表!E4", "表!G9", rules);
    },
    total - 4,
    total,
  ],
  [
    "a cell before it",
    (person, rules) => {
      person.copy("表!E4", "表!A1", rules);
    },
    total - 4,
    total,
  ],
  [
    "another marked cell",
    (person, rules) => {
      person.copy("表!E4", "表!E9", rules);
    },
    total - 8,
    total - 4,
  ],
  [
    "the next column, as a whole",
    (person, rules) => {
      person.copy("表!E2:E13", "表!F2", rules);
    },
    0,
    total,
  ],
  [
    "rows that overlap those copied",
    (person, rules) => {
      person.copy("表!E2:E5", "表!E4", rules);
    },
    total - 24,
    total - 16,
  ],
])(
  "where marked cells are copied to %s, exactly the marks that are wanted are left",
  async (_, deed, grown, anew) => {
    for (const [rules, kept] of [
      ["grown", grown],
      ["new", anew],
    ] as const) {
      const open = await marked();
      deed(open.host.person, rules);
      expect(await open.again()).toEqual({ areMarksDisturbed: true, kept });
      await expectWanted(open);
      expect(await open.again()).toEqual({ areMarksDisturbed: false, kept: total });
    }
  },
);

test("marks that were painted over are found by what is gone, and none is trusted then", async () => {
  const open = await marked();
  open.host.person.paintFormats("表!E4", "表!E9");
  expect(await open.again()).toEqual({ areMarksDisturbed: true, kept: 0 });
  await expectWanted(open);
});

test.each<[string, (person: ExcelHost["person"]) => void, number]>([
  [
    "inserted",
    (person) => {
      person.insertRows("表!3:4");
    },
    total,
  ],
  [
    "deleted",
    (person) => {
      person.deleteRows("表!3:4");
    },
    total - 16,
  ],
  [
    "sorted",
    (person) => {
      person.sort("表!B2:E13", 2, true);
    },
    0,
  ],
])(
  "after rows were %s, only marks that did not move with them are written anew",
  async (_, deed, kept) => {
    const open = await marked();
    deed(open.host.person);
    expect((await open.again()).kept).toBe(kept);
    await expectWanted(open);
  },
);

test("more places changed at once than are looked at one by one leave no mark trusted", async () => {
  const open = await marked();
  for (let row = 1; row <= 101; row += 1) open.host.person.type(`表!H${row}`, row);
  open.host.person.copy("表!E4", "表!G9");
  expect(await open.again()).toEqual({ areMarksDisturbed: true, kept: 0 });
  await expectWanted(open);
});

test("the marks of an earlier session, whose looks are not known, are written anew, and so are those of one that does not watch", async () => {
  const { host } = await marked();
  const before = rulesOf(host).map(({ id }) => id);
  const workbook = new OfficeWorkbook();
  await workbook.write(wantedFor(await workbook.read()));
  const second = rulesOf(host).map(({ id }) => id);
  await workbook.write(wantedFor(await workbook.read()));
  const third = rulesOf(host).map(({ id }) => id);
  expect(new Set([...before, ...second, ...third]).size).toBe(3 * total);
  expect(marksIn(host)).toEqual(wantedIn(wantedFor(await workbook.read())));
});

/** Marks with another look, in another order, fewer and more than before. */
const changes: Readonly<Record<string, (rules: readonly MarkRule[]) => readonly MarkRule[]>> = {
  look: (rules) =>
    rules.map((rule, i) => (i === 5 ? { ...rule, look: { ...rule.look, bold: false } } : rule)),
  order: (rules) => [...rules].reverse(),
  fewer: (rules) => rules.filter((_, i) => i % 3 !== 0),
  more: (rules) =>
    rules.flatMap((rule, i) =>
      i % 7 === 0 ? [rule, { ...rule, formula: `NOT(${rule.formula})` }] : [rule],
    ),
  none: () => [],
};

test.each(Object.entries(changes))(
  "marks of another %s are those that are wanted, behind the formats of others",
  async (_, change) => {
    for (const others of [0, 2]) {
      const { host, workbook } = await marked();
      for (let other = 0; other < others; other += 1) await addOtherFormat();
      const edits = wantedFor(await workbook.read()).map((edit): Edit =>
        edit.kind === "mark" ? { ...edit, rules: change(edit.rules) } : edit,
      );
      await workbook.write(edits);
      const rules = rulesOf(host);
      expect(rules.slice(0, others).map(({ type }) => type)).toEqual(
        Array<string>(others).fill("CellValue"),
      );
      host.book.sheet("表").change({ rules: rules.slice(others) });
      expect(marksIn(host)).toEqual(wantedIn(edits));
    }
  },
);

async function addOtherFormat(): Promise<void> {
  await Excel.run(async (context) => {
    const formats = context.workbook.worksheets.getItem("表").getRange("E2:E13").conditionalFormats;
    const { cellValue } = formats.add(Excel.ConditionalFormatType.cellValue);
    cellValue.format.fill.color = "#FFFF00";
    cellValue.rule = { formula1: "=0", operator: "GreaterThan" };
    await context.sync();
  });
}

test("a difference too long for one request ends whole or as before, at whichever request Excel fails", async () => {
  const outcomes = new Set<string>();
  for (let request = 1; ; request += 1) {
    const { host, workbook } = await marked({ requestLimit: 20_000 });
    const edits = wantedFor(await workbook.read()).map((edit): Edit =>
      edit.kind === "mark" ? { ...edit, rules: changes["more"]?.(edit.rules) ?? [] } : edit,
    );
    const before = marksIn(host);
    host.resetTraffic();
    host.failAt(request, { code: "InvalidOperation" });
    const error: unknown = await workbook.write(edits).then(
      () => null,
      (cause: unknown) => cause,
    );
    const isWhole = isDeepStrictEqual(marksIn(host), wantedIn(edits));
    const isAsBefore = isDeepStrictEqual(marksIn(host), before);
    outcomes.add(
      `${isWhole ? "whole" : isAsBefore ? "as before" : "half"}, ${error === null ? "done" : "failed"}`,
    );
    if (host.traffic.syncs < request) {
      expect(request).toBeGreaterThan(4);
      break;
    }
  }
  expect([...outcomes]).toEqual(["whole, done"]);
});
