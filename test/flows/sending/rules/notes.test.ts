import { checked2024 } from "../../../support/checked";
import { selfEvaluation } from "../../../support/selfEvaluation";
import { snapshot } from "../../../support/snapshot";

/** What is found of a missed target with a 备注 beside it. */
function found(words: string, header = "备注"): unknown {
  return checked2024(snapshot(selfEvaluation({ header, rows: { 9: { actual: 17.2, words } } })))
    .hits.filter(({ finding: { code } }) => code !== "structure/missingIndicators")
    .map(({ state, finding: { code, values } }) => [
      state,
      code,
      "kind" in values ? values.kind : null,
    ]);
}

test("a 备注 that gives a reason answers", () => {
  expect(found("新院区推迟开诊")).toEqual([["explained", "assessment/offTrack", null]]);
});

test.each(["同上", "见附件", "数据来源：医院年报", "无"])("%s does not", (words) => {
  expect(found(words)).toEqual([["open", "explanation/missing", null]]);
});

test("one that may be a reason counts, with a hint", () => {
  expect(found("三季度起试点")).toEqual([
    ["explained", "assessment/offTrack", null],
    ["passes", "explanation/generic", "doubtful"],
  ]);
});

test("in a column of reasons every text counts", () => {
  expect(found("三季度起试点", "偏差原因分析及改进措施")).toEqual([
    ["explained", "assessment/offTrack", null],
  ]);
});
