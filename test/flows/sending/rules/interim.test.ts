import { checkBeforeSending } from "../../../../src/flows/sending/checkBeforeSending";
import { examine } from "../../../../src/flows/examine";
import { submissionOf } from "../../../../src/flows/sending/submissionOf";
import { huzhou } from "../../../support/huzhouForm";
import { period } from "../../../support/measures";
import { snapshot } from "../../../support/snapshot";

interface Row {
  readonly value: string;
  readonly forecast?: string;
  readonly reason?: string;
  /** 确定能, 有可能 and 完全不可能 as ticked. */
  readonly ticks?: string;
}

const onTrack: Record<number, Row> = {
  9: { value: "18.6", forecast: "18.7" },
  11: { value: "6.5", forecast: "6.5" },
  13: { value: "8.3", forecast: "8.3" },
};

/** What a monitoring form of January to July gives, by code and cell, with how it stands. */
function found(rows: Record<number, Row>, as = "2024-07"): unknown {
  const lines = Object.entries({ ...onTrack, ...rows }).map(([number, row]) => {
    const indicator = huzhou.indicators.find((each) => each.number === Number(number));
    if (!indicator) throw new Error(`no indicator ${number}`);
    const { name, level1, level2, targets } = indicator;
    const { value, forecast = "", reason = "", ticks = " | | " } = row;
    return `${level1} | ${level2} | ${name} | ${targets[2024]?.value} | ${value} | ${forecast} | ${reason} | ${ticks}`;
  });
  const shot = snapshot({
    name: "绩效运行监控表",
    rows: [
      "绩效运行监控表（2024年度）",
      "一级指标 | 二级指标 | 三级指标 | 年度指标值 | 1-7月执行情况 | 全年预计完成情况 | 偏差原因分析 | 完成目标可能性 | < | <",
      "^ | ^ | ^ | ^ | ^ | ^ | ^ | 确定能 | 有可能 | 完全不可能",
      ...lines,
    ],
  });
  const plans = [{ plan: huzhou, source: "builtin" as const }];
  const examination = examine(shot, { plans, planId: huzhou.id, period: period(as) });
  const check = checkBeforeSending(
    submissionOf(shot, examination, [], { profile: null, previous: null }),
  );
  return check.hits
    .filter(({ finding: { code } }) => code !== "structure/missingIndicators")
    .map(({ state, finding: { code, at, values } }) => [
      state,
      code,
      at?.cell ?? null,
      "kind" in values ? values.kind : null,
    ]);
}

test("what is on its path asks for nothing", () => {
  expect(found({})).toEqual([]);
});

test("what is off its path asks for its reason, and one beside it answers", () => {
  const late = { value: "18.1", forecast: "18.3" };
  expect(found({ 9: late })).toEqual([["open", "assessment/offTrack", "E4", null]]);
  expect(found({ 9: { ...late, reason: "新院区推迟开诊" } })).toEqual([
    ["explained", "assessment/offTrack", "E4", null],
  ]);
});

test.each(["任务已完成", "超额完成年度目标", "目标已完成。"])(
  "%s does not fit what is off its path",
  (reason) => {
    expect(found({ 9: { value: "18.1", forecast: "18.3", reason } })).toEqual([
      ["open", "explanation/contradicts", "G4", "done"],
      ["explained", "assessment/offTrack", "E4", null],
    ]);
  },
);

test("a lag does not contradict what is on its path: the year is not over", () => {
  expect(found({ 9: { value: "18.6", forecast: "18.7", reason: "部分设备尚未到货" } })).toEqual([]);
});

test("确定能 contradicts a forecast that misses the target, 有可能 does not", () => {
  const row = { value: "18.4", forecast: "18.3" };
  expect(found({ 9: { ...row, ticks: "√ | | " } })).toEqual([
    ["open", "explanation/contradicts", "H4", "certain"],
  ]);
  expect(found({ 9: { ...row, ticks: " | √ | " } })).toEqual([]);
});

test("完全不可能 contradicts a forecast that meets the target", () => {
  const row = { value: "18.6", forecast: "18.7" };
  expect(found({ 9: { ...row, ticks: " | | √" } })).toEqual([
    ["open", "explanation/contradicts", "J4", "impossible"],
  ]);
  expect(found({ 9: { ...row, forecast: "18.2", ticks: " | | √" } })).toEqual([]);
});

test("one reason for three indicators is one finding", () => {
  const reason = "新院区推迟开诊，业务量未达预期";
  const rows = {
    9: { value: "18.1", forecast: "18.3", reason },
    11: { value: "6.9", forecast: "6.9", reason },
    13: { value: "9.1", forecast: "9", reason },
  };
  expect(found(rows)).toEqual([
    ["explained", "assessment/offTrack", "E4", null],
    ["explained", "assessment/offTrack", "E5", null],
    ["explained", "assessment/offTrack", "E6", null],
    ["passes", "explanation/generic", "G4", "repeated"],
  ]);
});
