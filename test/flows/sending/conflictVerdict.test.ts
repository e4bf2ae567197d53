import type { SendingCheck } from "../../../src/flows/sending/SendingCheck";
import type { Snapshot } from "../../../src/workbook/Workbook";
import { checked2024 } from "../../support/checked";
import { snapshot, type CellSketch } from "../../support/snapshot";
import { withCells } from "../../support/withCells";
import { checkedYearEnd, yearEnd } from "../../support/yearEnd";

let right: Snapshot;

beforeAll(async () => {
  right = (await yearEnd()).snapshot;
});

const annex1 = "分年度主要目标表!F5";
const form = "绩效目标表!H13";
const self = "项目支出绩效自评表!G22";

/** The conflicts of a check: where, what was decided, and the repair. */
function conflictsIn({ hits }: SendingCheck): unknown {
  return hits.flatMap(({ finding, repair }) =>
    finding.code === "facts/conflict"
      ? [
          [
            `${finding.at?.sheet}!${finding.at?.cell}`,
            finding.values.verdict?.why ?? null,
            finding.values.verdict?.right ?? null,
            repair && [repair.found, repair.proposed],
          ],
        ]
      : [],
  );
}

const changed = (cells: Record<string, CellSketch>): SendingCheck =>
  checkedYearEnd(withCells(right, cells));

test("a fraction for a percentage is the one that is wrong, wherever it stands", () => {
  expect(conflictsIn(changed({ [self]: 0.186 }))).toEqual([
    [self, "implausible", 18.6, ["0.186", "18.6"]],
  ]);
});

test("of three forms the one that two contradict is wrong", () => {
  for (const cell of [annex1, form, self]) {
    expect(conflictsIn(changed({ [cell]: 18.7 }))).toEqual([
      [cell, "majority", 18.6, ["18.7", "18.6"]],
    ]);
  }
});

test("one form against another, or three that all differ: nothing decides", () => {
  const satisfaction = "项目支出绩效自评表!G35";
  expect(conflictsIn(changed({ [satisfaction]: 91.3 }))).toEqual([
    ["绩效目标表!H26", null, null, null],
  ]);
  expect(conflictsIn(changed({ [annex1]: 18.7, [self]: 18.8 }))).toEqual([
    [form, null, null, null],
  ]);
});

test("numerator and denominator decide between two", () => {
  const shot = snapshot(
    {
      name: "自评表",
      rows: [
        "一级指标 | 二级指标 | 三级指标 | 2024年目标值 | 2024年实际完成值",
        "产出指标 | 质量指标 | 三级公立医院出院患者四级手术比例 | 18.5 | 18.7",
      ],
    },
    {
      name: "台账",
      rows: [
        "三级指标 | 2022年数据 | 2024年目标值 | 分子 | 分母 | 2024年实际完成值",
        "三级公立医院出院患者四级手术比例 | 17.56 | 18.5 | 1860 | 10000 | 18.6",
      ],
    },
  );
  expect(conflictsIn(checked2024(shot))).toEqual([["自评表!E2", "counts", 18.6, ["18.7", "18.6"]]]);
});
