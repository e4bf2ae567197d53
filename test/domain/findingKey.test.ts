import { finding, type Finding, type Place } from "../../src/domain/finding";
import { findingKey, findingNumbers } from "../../src/domain/findingKey";

const at: Place = { sheet: "绩效目标表", cell: "H18" };
const moved: Place = { sheet: "绩效目标表", cell: "H21" };

function offTrack(value: number, place = at): Finding {
  const facts = { name: "次均费用增幅（住院）", value, target: 5, unit: "%" };
  return finding("assessment/offTrack", place, "ind-14", { ...facts, status: "missed" });
}

function unexplained(value: number): Finding {
  const facts = { name: "次均费用增幅（住院）", value, target: 5, unit: "%" };
  return finding("explanation/missing", at, "ind-14", { ...facts, deviation: null });
}

test.each<[string, Finding, string]>([
  ["an indicator's part", offTrack(6), "assessment/offTrack ind-14 次均费用增幅（住院）"],
  ["the same where its row was moved", offTrack(7, moved), findingKey(offTrack(6))],
  ["the same where its explanation is asked for", unexplained(6), findingKey(offTrack(6))],
  [
    "an indicator without a name",
    finding("value/decimals", at, "ind-08", { value: 1.234, decimals: 2 }),
    "value/decimals ind-08",
  ],
  [
    "a cell of no indicator",
    finding("value/errorValue", at, null, { error: "#REF!" }),
    "value/errorValue 绩效目标表!H18",
  ],
  [
    "the form as a whole",
    finding("structure/hidden", null, null, { what: "sheet", name: "附件2" }),
    "structure/hidden",
  ],
])("what is explained is named by what it concerns: %s", (_, one, key) => {
  expect(findingKey(one)).toBe(key);
});

test("the numbers are the value and its target, whatever is asked; else all that is said", () => {
  expect([offTrack(6), unexplained(6), offTrack(7)].map(findingNumbers)).toEqual([
    "[6,5]",
    "[6,5]",
    "[7,5]",
  ]);
  const decimals = finding("value/decimals", at, "ind-08", { value: 1.234, decimals: 2 });
  expect(findingNumbers(decimals)).toBe('{"value":1.234,"decimals":2}');
});
