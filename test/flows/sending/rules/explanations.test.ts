import { explain } from "../../../../src/flows/sending/explain";
import { anExplanation } from "../../../support/anExplanation";
import { checked2024 } from "../../../support/checked";
import { selfEvaluation, type FormSketch } from "../../../support/selfEvaluation";
import { snapshot } from "../../../support/snapshot";

const others = ["assessment/offTrack", "structure/missingIndicators"];
const name = "三级公立医院出院患者四级手术比例";

/** Everything that checking a form finds beside what it explains: code, cell and what matters of the rest. */
function found(form: FormSketch): unknown {
  return checked2024(snapshot(selfEvaluation(form)))
    .hits.map(({ finding }) => finding)
    .filter(({ code }) => !others.includes(code))
    .map(({ code, at, values }) => [code, at?.cell ?? null, values]);
}

test("a form that meets its targets and says nothing is right", () => {
  expect(found({})).toEqual([]);
});

describe("words that do not fit the figures", () => {
  test("are found where they stand, with the figures", () => {
    expect(found({ rows: { 9: { actual: 18.7, words: "新院区推迟开诊，进度滞后。" } } })).toEqual([
      [
        "explanation/contradicts",
        "I11",
        {
          ...{ kind: "undone", name, words: "新院区推迟开诊" },
          ...{ value: 18.7, target: 18.5, unit: "%" },
        },
      ],
    ]);
    expect(found({ rows: { 9: { actual: 17.2, words: "超额完成年度目标" } } })).toEqual([
      [
        "explanation/contradicts",
        "I11",
        {
          ...{ kind: "done", name, words: "超额完成年度目标" },
          ...{ value: 17.2, target: 18.5, unit: "%" },
        },
      ],
    ]);
  });

  test("are not found in words that take them back", () => {
    expect(found({ rows: { 9: { words: "个别设备未完成采购，不影响目标。" } } })).toEqual([]);
    expect(found({ rows: { 9: { actual: 17.2, words: "新院区推迟开诊，未完成目标。" } } })).toEqual(
      [],
    );
  });

  test("of two components that share them are right where they fit one", () => {
    const words = "老年患者增多，住院次均费用控制未完成目标。";
    const shared = { "14门诊": { actual: 3.9, words }, "14住院": { actual: 5.6, words: "^" } };
    expect(found({ rows: shared })).toEqual([]);
    const met = { ...shared, "14住院": { actual: 4.6, words: "^" } };
    expect(found({ rows: met })).toEqual([
      ["explanation/contradicts", "I16", expect.objectContaining({ kind: "undone", value: 3.9 })],
    ]);
  });

  test("and were typed are found at the value they explain", () => {
    const shot = snapshot(selfEvaluation({ rows: { 9: { actual: 17.2 } } }));
    const given = { key: `assessment/offTrack ind-09 ${name}`, numbers: "[17.2,18.5]" };
    const edit = explain(shot, anExplanation({ ...given, text: "超额完成年度目标" }));
    if (edit?.kind !== "part" || edit.xml === null) throw new Error("no part");
    const parts = [{ namespace: edit.namespace, xml: edit.xml }];
    const codes = checked2024({ ...shot, parts }).hits.map(({ finding: { code, at } }) => [
      code,
      at?.cell,
    ]);
    expect(codes).toEqual([
      ["explanation/contradicts", "F11"],
      ["assessment/offTrack", "F11"],
    ]);
  });

  test("all points beside a target that was not met contradict that it was not", () => {
    const row = { actual: 17.2, words: "新院区推迟开诊", weight: 2.5 };
    expect(found({ rows: { 9: { ...row, score: 2.5 } } })).toEqual([
      [
        "explanation/contradicts",
        "I11",
        {
          ...{ kind: "fullScore", name, words: "新院区推迟开诊" },
          ...{ value: 17.2, target: 18.5, unit: "%" },
        },
      ],
    ]);
    expect(found({ rows: { 9: { ...row, score: 2.3 } } })).toEqual([]);
  });
});

describe("explanations that explain nothing", () => {
  test("are shown where they are asked for, and not where they are not", () => {
    expect(found({ rows: { 9: { actual: 17.2, words: "同上" }, 11: { words: "同上" } } })).toEqual([
      ["explanation/generic", "I11", { kind: "empty", text: "同上", names: [name] }],
    ]);
  });

  test("one text for three indicators is one finding that names them, for two it is none", () => {
    const words = "新院区推迟开诊，门诊和住院业务量未达预期。";
    const two = { 9: { actual: 17.2, words }, 20: { actual: 69.5, words } };
    expect(found({ rows: two })).toEqual([]);
    expect(found({ rows: { ...two, 22: { actual: 88, words } } })).toEqual([
      [
        "explanation/generic",
        "I11",
        {
          kind: "repeated",
          text: words,
          names: [name, "基层医疗卫生机构诊疗量占总诊疗量的比例", "公立医院医务人员满意度"],
        },
      ],
    ]);
  });

  test("both components of an indicator may have the same reason", () => {
    const words = "医保结算口径调整，次均费用一次性抬高。";
    const rows = {
      "14门诊": { actual: 5.9, words },
      "14住院": { actual: 6.1, words },
      9: { actual: 17.2, words },
    };
    expect(found({ rows })).toEqual([]);
  });
});
