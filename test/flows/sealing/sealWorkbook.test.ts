import { rulesVersion } from "../../../src/flows/sending/rules";
import { findingNumbers } from "../../../src/domain/findingKey";
import { carryExplanations } from "../../../src/workbook/carriedExplanations";
import { carriedPlan, carryPlan } from "../../../src/workbook/carriedPlan";
import { formatPart } from "../../../src/workbook/formatPart";
import { carriedSeal } from "../../../src/workbook/seal/carriedSeal";
import { repeatCheck } from "../../../src/flows/sealing/repeatCheck";
import { sealWorkbook } from "../../../src/flows/sealing/sealWorkbook";
import { verifySeal } from "../../../src/flows/sealing/verifySeal";
import { messages } from "../../../src/i18n/messages";
import { builtinProfiles } from "../../../src/doors/builtinProfiles";
import { legendSheet } from "../../../src/workbook/legendSheet";
import type { GridWorkbook } from "../../../src/workbook/GridWorkbook";
import type { Edit } from "../../../src/workbook/Workbook";
import { openXlsx } from "../../../src/workbook/xlsx/openXlsx";
import { saveXlsx } from "../../../src/workbook/xlsx/saveXlsx";
import {
  formSheet,
  layouts,
  sampleBytes,
  seal,
  sealOrder,
  sendable,
} from "../../support/aSendable";
import { huzhou } from "../../support/huzhouForm";

const legend = legendSheet(messages("zh").legend);
const sealNamespace = "urn:ontrack:seal";

/** A sealed workbook as it comes out of its file. */
async function sealedFile(): Promise<GridWorkbook> {
  const workbook = await sendable();
  await workbook.write(seal(workbook.snapshot).edits);
  return openXlsx(saveXlsx(workbook));
}

/** What verifying says, in short. */
function said({ snapshot }: GridWorkbook): unknown {
  const verdict = verifySeal(snapshot, [legend]);
  return "changes" in verdict ? [verdict.state, verdict.changes] : verdict.state;
}

test("a sealed copy carries its plan and its seal, its sheets are protected, and it is whole", async () => {
  const { snapshot } = await sealedFile();
  const carried = carriedSeal(snapshot.parts);
  expect(carried.state === "whole" && { ...carried.seal, parts: [], sheets: [] }).toEqual({
    at: sealOrder.at,
    product: "1.0.0",
    unit: "市卫生健康委",
    check: {
      rules: rulesVersion,
      period: sealOrder.period,
      use: "reporting",
      plan: "huzhou-2023",
      profile: null,
      previous: null,
      counts: { error: 0, warning: 0, hint: 0 },
      hits: [],
    },
    parts: [],
    sheets: [],
  });
  expect(carriedPlan(snapshot.parts)?.plan).toEqual(huzhou);
  expect(snapshot.sheets.map(({ isProtected }) => isProtected)).toEqual([true]);
  expect(verifySeal(snapshot, []).state).toBe("whole");
});

test("whoever has the file can repeat the check, also with its scoring", async () => {
  const workbook = await sendable();
  const [profile = null] = builtinProfiles();
  await workbook.write(seal(workbook.snapshot, { profile }).edits);
  const { snapshot } = openXlsx(saveXlsx(workbook));
  const carried = carriedSeal(snapshot.parts);
  if (carried.state !== "whole") throw new Error(carried.state);
  expect(carried.seal.check.profile).toEqual(profile);
  expect(repeatCheck(snapshot, carried.seal, layouts)).toEqual({
    isSame: true,
    rules: { sealed: rulesVersion, now: rulesVersion },
    sendable: true,
    gone: [],
    come: [],
  });
});

test("what was found by last year's figures is sealed with them and found again, without last year's file", async () => {
  const workbook = await sendable();
  const previous = { year: 2023, values: { "ind-01": 39, "ind-02": 7 } };
  const held = sealWorkbook(workbook.snapshot, { ...sealOrder, previous }, layouts);
  expect(held.state === "held" && held.open.map(({ finding }) => finding.code)).toEqual([
    "value/sameAsLastPeriod",
  ]);
  const explanations = held.check.hits.map(({ key, finding }) => ({
    ...{ key, text: "结算口径未变，本年各院构成比与上年持平。", period: sealOrder.period },
    ...{ numbers: findingNumbers(finding), isDraft: false, by: "张三", at: null },
  }));
  await workbook.write([carryExplanations(explanations)]);
  await workbook.write(seal(workbook.snapshot, { previous }).edits);
  const { snapshot } = openXlsx(saveXlsx(workbook));
  const carried = carriedSeal(snapshot.parts);
  if (carried.state !== "whole") throw new Error(carried.state);
  expect(carried.seal.check.previous).toEqual(previous);
  expect(carried.seal.check.hits).toEqual([
    "value/sameAsLastPeriod ind-01 绩效目标表!J12 explained",
  ]);
  expect(repeatCheck(snapshot, carried.seal, layouts)).toMatchObject({
    isSame: true,
    gone: [],
    come: [],
  });
});

test("what cannot be sent is not sealed, and what holds it back is named", () => {
  const sealing = sealWorkbook(openXlsx(sampleBytes()).snapshot, sealOrder, layouts);
  const open = sealing.state === "held" ? sealing.open : [];
  expect(sealing.state).toBe("held");
  expect(open.map(({ finding }) => finding.at?.cell)).toContain("J12");
  expect(open.every(({ state }) => state === "open")).toBe(true);
});

test("what was explained is sealed as explained; another text since then is named", async () => {
  const workbook = await sendable();
  const cell = { sheet: formSheet, row: 11, column: 9 };
  await workbook.write([carryPlan(huzhou), { kind: "set", cell, value: 38.8 }]);
  const held = sealWorkbook(workbook.snapshot, sealOrder, layouts);
  const explained = (text: string): Edit =>
    carryExplanations(
      held.check.hits.map(({ key, finding }) => ({
        ...{ key, text, period: sealOrder.period, numbers: findingNumbers(finding) },
        ...{ isDraft: false, by: "张三", at: null },
      })),
    );
  await workbook.write([
    explained("检验收入下降慢于预期，医疗服务价格下半年才调整，已列入明年计划。"),
  ]);
  const { edits, seal: made } = seal(workbook.snapshot);
  expect([held.state, made.check.hits]).toEqual([
    "held",
    ["assessment/offTrack ind-01 绩效目标表!J12 explained"],
  ]);
  await workbook.write(edits);
  expect(said(workbook)).toEqual(["whole", []]);
  await workbook.write([explained("药品采购价格未按计划下降，已与医保部门商定新的时间表。")]);
  expect(said(workbook)).toEqual([
    "changed",
    [{ code: "seal/partAltered", at: null, values: { part: "explanations" } }],
  ]);
});

test("the same seal has the same code; another value, plan or unit another one", async () => {
  const { snapshot } = await sendable();
  const { code } = seal(snapshot);
  const codes = [
    seal(snapshot),
    seal(snapshot, { unit: "" }),
    seal(snapshot, { plan: { ...huzhou, title: "x" } }),
  ];
  expect(code).toMatch(/^[0-9a-f]{64}$/);
  expect(codes.map((each) => each.code === code)).toEqual([true, false, false]);
});

test("sealing again replaces the seal, and changes since then are in it", async () => {
  const workbook = await sealedFile();
  const note: Edit = {
    kind: "addSheet",
    sheet: { name: "附注", cells: [{ row: 0, column: 0, value: "甲" }] },
  };
  await workbook.write([note]);
  expect(said(workbook)).toEqual([
    "changed",
    [{ code: "seal/sheetAdded", at: null, values: { sheet: "附注" } }],
  ]);
  await workbook.write(seal(workbook.snapshot).edits);
  expect(said(openXlsx(saveXlsx(workbook)))).toEqual(["whole", []]);
});

test("the check repeated says what is found now and was not then", async () => {
  const { snapshot } = await sendable();
  const { seal: made } = seal(snapshot);
  const worse = await sendable();
  const cell = { sheet: formSheet, row: 11, column: 9 };
  await worse.write([carryPlan(huzhou), { kind: "set", cell, value: 30 }]);
  const { isSame, sendable: mayGo, come } = repeatCheck(worse.snapshot, made, layouts);
  expect([isSame, mayGo, come]).toEqual([
    false,
    false,
    ["explanation/missing ind-01 绩效目标表!J12 open"],
  ]);
});

describe("a seal that is none", () => {
  const damages: readonly [string, (xml: string) => string, string][] = [
    ["malformed XML", (xml) => xml.slice(0, -9), "damaged"],
    ["no JSON", () => formatPart(sealNamespace, "{").xml, "damaged"],
    ["another schema", () => formatPart(sealNamespace, '{"schema":1}').xml, "damaged"],
    ["an edited number", (xml) => xml.replace('"value":39', '"value":38'), "damaged"],
    ["a newer schema", () => formatPart(sealNamespace, '{"schema":2}').xml, "newer"],
    ["a newer part", (xml) => xml.replace('version="1"', 'version="2"'), "newer"],
    [
      "another profile",
      (xml) => {
        const json = JSON.parse(/>(.*)</s.exec(xml)?.[1] ?? "") as { check: object };
        const check = { ...json.check, profile: { schema: 9 } };
        return formatPart(sealNamespace, JSON.stringify({ ...json, check })).xml;
      },
      "damaged",
    ],
  ];
  test.each(damages)("with %s", async (_, damage, state) => {
    const { snapshot } = await sealedFile();
    const parts = snapshot.parts.map((part) =>
      part.namespace === sealNamespace ? { ...part, xml: damage(part.xml) } : part,
    );
    expect(verifySeal({ ...snapshot, parts }, [])).toEqual({ state });
  });

  test("where there are two, or none", async () => {
    const { snapshot } = await sealedFile();
    const own = snapshot.parts.filter(({ namespace }) => namespace === sealNamespace);
    expect(verifySeal({ ...snapshot, parts: [...snapshot.parts, ...own] }, [])).toEqual({
      state: "twice",
    });
    expect(verifySeal({ ...snapshot, parts: [] }, [])).toEqual({ state: "missing" });
  });
});

test("marks and their legend come and go without a change; a legend with anything else in it is one", async () => {
  const workbook = await sealedFile();
  await workbook.write([{ kind: "addSheet", sheet: legend }]);
  expect(said(workbook)).toEqual(["whole", []]);
  await workbook.write([
    { kind: "set", cell: { sheet: legend.name, row: 20, column: 0 }, value: 1 },
  ]);
  expect(said(workbook)).toEqual([
    "changed",
    [{ code: "seal/sheetAdded", at: null, values: { sheet: legend.name } }],
  ]);
  const marked = await sendable();
  await marked.write([{ kind: "addSheet", sheet: legend }]);
  await marked.write(seal(marked.snapshot).edits);
  await marked.write([{ kind: "removeSheet", name: legend.name }]);
  expect(said(marked)).toEqual(["whole", []]);
});

test("two plans in the workbook keep their finding and hold sealing back; once that is answered the chosen one takes their place", async () => {
  const { snapshot } = await sealedFile();
  const plan = snapshot.parts.filter(({ namespace }) => namespace === "urn:ontrack:plan");
  const twice = { ...snapshot, parts: [...snapshot.parts, ...plan] };
  const verdict = verifySeal(twice, []);
  expect("changes" in verdict && verdict.changes).toEqual([
    { code: "seal/partAltered", at: null, values: { part: "plan" } },
  ]);
  const held = sealWorkbook(twice, sealOrder, layouts);
  expect(held.state === "held" && held.open.map(({ finding }) => finding.code)).toEqual([
    "plan/carriedTwice",
  ]);
  const answered = carryExplanations(
    held.check.hits.map(({ key, finding }) => ({
      ...{ key, text: "合并工作簿时带进了另一份方案，以省级方案为准。", period: sealOrder.period },
      ...{ numbers: findingNumbers(finding), isDraft: false, by: "张三", at: null },
    })),
  );
  if (answered.kind !== "part" || answered.xml === null) throw new Error("no part");
  const { namespace, xml } = answered;
  const { edits } = seal({ ...twice, parts: [...twice.parts, { namespace, xml }] });
  expect(edits.map((edit) => (edit.kind === "part" ? edit.namespace : edit.kind))).toEqual([
    "urn:ontrack:plan",
    "urn:ontrack:seal",
  ]);
});

test("a sheet renamed or deleted between the check and the writing leaves the workbook as it was", async () => {
  const workbook = await sendable();
  const { edits } = seal(workbook.snapshot);
  const elsewhere = await sendable();
  const gone = edits.map((edit) => (edit.kind === "protect" ? { ...edit, sheet: "改名" } : edit));
  await expect(elsewhere.write(gone)).rejects.toMatchObject({ code: "workbook/noSuchSheet" });
  expect(elsewhere.snapshot.parts).toEqual([]);
});
