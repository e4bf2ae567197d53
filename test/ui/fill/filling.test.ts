import { readFileSync } from "node:fs";
import path from "node:path";
import type { ScoringProfile } from "../../../src/domain/scoring/ScoringProfile";
import { blankSheet } from "../../../src/flows/forms/blankSheet";
import { Examiner } from "../../../src/flows/Examiner";
import type { Filled } from "../../../src/ui/fill/Filled";
import { fillingOf, type ProposedFilling } from "../../../src/ui/fill/fillingOf";
import { sectionsOf } from "../../../src/ui/fill/sectionsOf";
import { undoFilling } from "../../../src/ui/fill/undoFilling";
import { writeFilling } from "../../../src/ui/fill/writeFilling";
import type { GridWorkbook } from "../../../src/workbook/GridWorkbook";
import { openXlsx } from "../../../src/workbook/xlsx/openXlsx";
import { saveXlsx } from "../../../src/workbook/xlsx/saveXlsx";
import { builtinLayouts, layoutOf } from "../../support/formLayouts";
import { huzhou } from "../../support/huzhouForm";
import { period } from "../../support/measures";
import { standard } from "../../support/scoring";

const sample = readFileSync(path.resolve(__dirname, "../../../seeds/workbooks/huzhou-2024.xlsx"));
const layouts = [...builtinLayouts.values()];

function proposedIn(
  workbook: GridWorkbook,
  form: string,
  profile: ScoringProfile | null = null,
): ProposedFilling {
  const plans = [{ plan: huzhou, source: "builtin" }] as const;
  const { snapshot } = workbook;
  const examination = new Examiner({ plans, openYear: 2024 }).examine(snapshot);
  const proposed = fillingOf(snapshot, examination, layoutOf(form), layouts, profile);
  if (!proposed) throw new Error("nothing to fill");
  return proposed;
}

/** Writes every proposal for an empty cell. */
async function fill(
  workbook: GridWorkbook,
  form: string,
  profile: ScoringProfile | null = null,
): Promise<Filled> {
  const proposed = proposedIn(workbook, form, profile);
  const fresh = proposed.filling.proposals.filter(({ state }) => state === "new");
  const writing = writeFilling("自评表", proposed, new Set(fresh), workbook.snapshot);
  if (writing.kind === "changed") throw new Error("changed");
  await workbook.write(writing.edits);
  return writing.filled;
}

test("proposals stand by the parts of the form, each part once and in its order", () => {
  const { filling } = proposedIn(openXlsx(sample), "self");
  const sections = sectionsOf(filling.proposals, huzhou);
  expect(
    sections.map((section) => [
      section.kind === "levels" ? section.names.join(" ") : section.kind,
      section.proposals.length,
    ]),
  ).toEqual([
    ["funds", 1],
    ["产出指标 数量指标", 8],
    ["产出指标 质量指标", 12],
    ["产出指标 成本指标", 18],
    ["效益指标 社会效益指标", 4],
    ["满意度指标 满意度指标", 6],
  ]);
});

test("with a scoring profile weights and points are proposed too, the points as formulas", () => {
  const { filling } = proposedIn(openXlsx(sample), "self", standard);
  const of = (field: string): typeof filling.proposals =>
    filling.proposals.filter((proposal) => proposal.field === field);
  expect([of("weight").length, of("score").length]).toEqual([24, 24]);
  expect(of("score").every(({ formula }) => formula?.startsWith("IF(") ?? false)).toBe(true);
});

test("undoing a filling into a new sheet leaves the file as it was, to the byte", async () => {
  const workbook = openXlsx(sample);
  const filled = await fill(workbook, "self");
  const undoing = undoFilling(filled, workbook.snapshot);
  if (undoing.kind === "changed") throw new Error("changed");
  await workbook.write(undoing.edits);
  expect(Buffer.from(saveXlsx(workbook)).equals(Buffer.from(saveXlsx(openXlsx(sample))))).toBe(
    true,
  );
});

test("a sheet somebody has written on since is not taken away: its changed cells are named", async () => {
  const workbook = openXlsx(sample);
  const filled = await fill(workbook, "self");
  const [first] = filled.open.filter(({ cells }) => cells > 1);
  if (!first) throw new Error("nothing open");
  workbook.typed([{ cell: first.first, value: 10 }]);
  expect(undoFilling(filled, workbook.snapshot)).toEqual({ kind: "changed", cells: [first.first] });
});

test("a cell somebody has filled since it was proposed is not overwritten, and nothing else is written", () => {
  const workbook = openXlsx(sample);
  workbook.typed([{ cell: { sheet: "绩效目标表", row: 5, column: 3 }, value: null }]);
  const proposed = proposedIn(workbook, "target");
  const fresh = new Set(proposed.filling.proposals.filter(({ state }) => state === "new"));
  const cells = [...fresh].map(({ cell }) => cell);
  expect(cells).toEqual([{ sheet: "绩效目标表", row: 5, column: 3 }]);
  workbook.typed(cells.map((cell) => ({ cell, value: 1 })));
  expect(writeFilling("绩效目标表", proposed, fresh, workbook.snapshot)).toEqual({
    kind: "changed",
    cells,
  });
});

test("undoing a filling of her own form gives exactly the filled cells back what they held", async () => {
  const workbook = openXlsx(sample);
  const money = { sheet: "绩效目标表", row: 5, column: 3 };
  workbook.typed([{ cell: money, value: null }]);
  const filled = await fill(workbook, "target");
  const formula = 'IF(COUNT(D7,D8,D9)=0,"",SUM(D7,D8,D9))';
  expect(filled.cells).toEqual([{ cell: money, before: null, after: 97500, formula }]);
  expect(undoFilling(filled, workbook.snapshot)).toMatchObject({
    kind: "ready",
    edits: [
      { kind: "set", cell: money, value: null },
      { kind: "part", namespace: "urn:ontrack:facts", xml: null },
    ],
  });
  workbook.typed([{ cell: money, value: 98000 }]);
  expect(undoFilling(filled, workbook.snapshot)).toEqual({ kind: "changed", cells: [money] });
});

describe("points that were filled into her own form as formulas", () => {
  const points = { sheet: "项目支出绩效自评表", row: 13, column: 8 };

  /** The sample with a blank form; one of its cells holds an empty text, as some programs write it. */
  async function withBlank(): Promise<Uint8Array> {
    const workbook = openXlsx(sample);
    const blank = blankSheet(huzhou, layoutOf("self"), period("2024"));
    if (!blank) throw new Error("the plan has rows for the form");
    await workbook.write([
      { kind: "addSheet", sheet: blank },
      { kind: "set", cell: { ...points, row: 14 }, value: "" },
    ]);
    return saveXlsx(workbook);
  }

  test("are read again with their results, and undoing them leaves the file as it was, to the byte", async () => {
    const original = await withBlank();
    const workbook = openXlsx(original);
    const filled = await fill(workbook, "self", standard);
    const saved = openXlsx(saveXlsx(workbook));
    const written = filled.cells.filter(({ formula }) => formula !== undefined);
    const sheet = saved.snapshot.sheets.find(({ name }) => name === points.sheet);
    expect(written).toHaveLength(24);
    expect(
      written.map(({ cell: { row, column } }) => {
        const { value, formula } = sheet?.cell(row, column) ?? {};
        return [value, formula];
      }),
    ).toEqual(written.map(({ after, formula }) => [after, formula]));
    const again = proposedIn(saved, "self", standard);
    const before = proposedIn(openXlsx(original), "self", standard);
    const known = ({ book }: ProposedFilling): unknown =>
      book.facts.map(({ kind, value }) => [kind, value]);
    expect(known(again)).toEqual(known(before));
    expect(again.filling.proposals.filter(({ state }) => state !== "same")).toEqual([]);
    const undoing = undoFilling(filled, workbook.snapshot);
    if (undoing.kind === "changed") throw new Error("changed");
    await workbook.write(undoing.edits);
    expect(Buffer.from(saveXlsx(workbook)).equals(Buffer.from(original))).toBe(true);
  });

  test("stand against being undone where somebody has put something else in their place", async () => {
    const workbook = openXlsx(await withBlank());
    const filled = await fill(workbook, "self", standard);
    workbook.typed([{ cell: points, value: 4 }]);
    expect(undoFilling(filled, workbook.snapshot)).toEqual({ kind: "changed", cells: [points] });
  });
});
