import { carryExplanations } from "../../../src/workbook/carriedExplanations";
import type { Snapshot } from "../../../src/workbook/Workbook";
import { anExplanation } from "../../support/anExplanation";
import { checked2024 } from "../../support/checked";
import { period } from "../../support/measures";
import { selfEvaluation, type FormSketch } from "../../support/selfEvaluation";
import { snapshot } from "../../support/snapshot";

const asking = ["assessment/offTrack", "explanation/missing", "value/required"];

/** What asks for words, and whether it has them. */
function asked(shot: Snapshot): unknown {
  return checked2024(shot)
    .hits.filter(({ finding: { code } }) => asking.includes(code))
    .map(({ finding: { code, indicator }, state, explanation }) => [
      code,
      indicator,
      state,
      explanation?.text ?? null,
    ]);
}

const askedOf = (form: FormSketch): unknown => asked(snapshot(selfEvaluation(form)));

test("a missed target asks for its reasons until its row says them", () => {
  expect(askedOf({ rows: { 9: { actual: 17.2 } } })).toEqual([
    ["explanation/missing", "ind-09", "open", null],
  ]);
  const words = "新院区推迟到十月开诊，四级手术未能按计划开展。";
  expect(askedOf({ rows: { 9: { actual: 17.2, words } } })).toEqual([
    ["assessment/offTrack", "ind-09", "explained", words],
  ]);
});

test.each(["无", "——", "暂无。", " "])("“%s” gives no reason", (words) => {
  expect(askedOf({ rows: { 9: { actual: 17.2, words } } })).toEqual([
    ["explanation/missing", "ind-09", "open", null],
  ]);
});

test("where a form has no column of reasons its 备注 counts", () => {
  const words = "新院区推迟到十月开诊。";
  expect(askedOf({ header: "备注", rows: { 9: { actual: 17.2, words } } })).toEqual([
    ["assessment/offTrack", "ind-09", "explained", words],
  ]);
});

test("words in a column that asks for something else do not", () => {
  const words = "新院区推迟到十月开诊。";
  expect(askedOf({ header: "完成情况说明", rows: { 9: { actual: 17.2, words } } })).toEqual([
    ["explanation/missing", "ind-09", "open", null],
  ]);
});

test("a value that is left blank with a reason no longer holds the form back", () => {
  const words = "第三方满意度调查延至次年一月，结果尚未反馈。";
  expect(askedOf({ rows: { 22: { actual: null, words } } })).toEqual([
    ["value/required", "ind-22", "explained", words],
  ]);
});

test("a reason beside one component is of that component alone", () => {
  const words = "老年住院患者增加。";
  const rows = { "14门诊": { actual: 5.8, words }, "14住院": { actual: 5.6 } };
  expect(askedOf({ rows })).toEqual([
    ["explanation/missing", "ind-14", "open", null],
    ["assessment/offTrack", "ind-14", "explained", words],
  ]);
});

describe("explanations that were typed", () => {
  const form = selfEvaluation({ rows: { 9: { actual: 17.2 } } });
  const right = anExplanation({ key: "", numbers: "[17.2,18.5]" });

  function withCarried(...given: Parameters<typeof anExplanation>): Snapshot {
    const shot = snapshot(form);
    const open = checked2024(shot).hits.find(({ finding }) => finding.indicator === "ind-09");
    const explanation = { ...right, key: open?.key ?? "", ...given[0] };
    const edit = carryExplanations([explanation]);
    if (edit.kind !== "part" || edit.xml === null) throw new Error("no part");
    return { ...shot, parts: [{ namespace: edit.namespace, xml: edit.xml }] };
  }

  test("count for the numbers they were given for", () => {
    expect(asked(withCarried())).toEqual([
      ["assessment/offTrack", "ind-09", "explained", right.text],
    ]);
  });

  test("of other numbers are shown and do not count", () => {
    expect(asked(withCarried({ numbers: "[17.1,18.5]" }))).toEqual([
      ["explanation/missing", "ind-09", "open", right.text],
    ]);
  });

  test("of an earlier period are a draft and do not count", () => {
    expect(asked(withCarried({ period: period("2024H1") }))).toEqual([
      ["explanation/missing", "ind-09", "open", right.text],
    ]);
  });
});
