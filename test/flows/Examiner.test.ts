import fc from "fast-check";
import { Examiner } from "../../src/flows/Examiner";
import { examine } from "../../src/flows/examine";
import type { Examination } from "../../src/flows/Examination";
import type { Cell, CellRef, Snapshot } from "../../src/workbook/Workbook";
import { huzhou, huzhouForm } from "../support/huzhouForm";
import { snapshot } from "../support/snapshot";
import { firstHalf2024 } from "../support/values2024";

const options = { plans: [{ plan: huzhou, source: "builtin" }] } as const;
const form = snapshot(huzhouForm("2024年1–6月完成情况", firstHalf2024));
const results = { column: 7, top: 4, bottom: 27 };

interface Change {
  readonly row: number;
  readonly column: number;
  readonly cell: Partial<Cell>;
}

function changed(before: Snapshot, { row, column, cell }: Change): Snapshot {
  return {
    ...before,
    sheets: before.sheets.map((sheet) => ({
      ...sheet,
      cell: (at, of) =>
        at === row && of === column
          ? { value: null, formula: null, numberFormat: "General", ...cell }
          : sheet.cell(at, of),
    })),
  };
}

/** Everything an examination says, but for the plan and the tables, which are the same. */
function said({ entries, findings, ...examination }: Examination): string {
  const judged = entries.map(
    ({ indicator, component, observation, cells, held, history, assessment }) => [
      indicator.id,
      [component, observation, cells, held, history, assessment],
    ],
  );
  return JSON.stringify([judged, findings, examination.period, examination.use]);
}

const contents: fc.Arbitrary<Partial<Cell>> = fc.oneof(
  fc.double({ min: -10, max: 120, noNaN: true }).map((value) => ({ value })),
  fc.constantFrom("已完成", "18.2", "约90", "", "1.3/2.1").map((value) => ({ value })),
  fc.constant({ value: null }),
  fc.constant({ value: 90.5, formula: "H24+0.3" }),
  fc.constant({ value: { error: "#DIV/0!" } }),
);

describe("an examiner", () => {
  it("says after each edit what a first examination would say", () => {
    const anywhere = fc.record({
      row: fc.integer({ min: results.top, max: results.bottom }),
      column: fc.oneof(
        { weight: 4, arbitrary: fc.constant(results.column) },
        { weight: 1, arbitrary: fc.integer({ min: 2, max: 8 }) },
      ),
      cell: contents,
    });
    fc.assert(
      fc.property(fc.array(anywhere, { minLength: 1, maxLength: 6 }), (changes) => {
        const examiner = new Examiner(options);
        const comparer = new Examiner(options);
        let now = form;
        examiner.examine(now);
        comparer.examine(now);
        for (const change of changes) {
          now = changed(now, change);
          const ref: CellRef = { sheet: "绩效目标表", row: change.row, column: change.column };
          const first = said(examine(now, options));
          expect(said(examiner.examine(now, [ref]))).toBe(first);
          expect(said(comparer.examine(now))).toBe(first);
        }
      }),
      { numRuns: 60 },
    );
  });

  it("judges only the indicator concerned anew when a result changes", () => {
    const examiner = new Examiner(options);
    const before = examiner.examine(form).entries;
    const row = results.top + 7;
    const next = changed(form, { row, column: results.column, cell: { value: 1.2 } });
    const after = examiner.examine(next, [
      { sheet: "绩效目标表", row, column: results.column },
    ]).entries;
    const renewed = after.filter((entry, index) => entry !== before[index]);
    expect(renewed.map(({ indicator }) => indicator.id)).toEqual(["ind-08"]);
  });

  it("starts anew when it is not known what changed", () => {
    const examiner = new Examiner(options);
    examiner.examine(form);
    const empty = snapshot({ rows: ["通讯录"] });
    expect(examiner.examine(empty)).toEqual(examine(empty, options));
  });
});
