import { finding } from "../../../src/domain/finding";
import { findingKey } from "../../../src/domain/findingKey";
import type { Hit, HitState } from "../../../src/flows/sending/SendingCheck";
import { adoptRepair, undoAdoption } from "../../../src/ui/send/adoption";
import { groupsOf } from "../../../src/ui/send/groupsOf";
import { linesOf } from "../../../src/ui/send/HitLine";
import { mendedSince } from "../../../src/ui/send/mendedSince";
import { snapshot } from "../../support/snapshot";

function hit(sheet: string | null, indicator: string | null, state: HitState = "open"): Hit {
  const at = sheet === null ? null : { sheet, cell: "B2" };
  const found = finding("value/required", at, indicator, { name: "门诊满意度" });
  const key = findingKey(found);
  return { key, finding: found, state, explanation: null, follows: [], repair: null };
}

describe("hits", () => {
  const lines = linesOf([
    hit(null, null),
    hit("附件1", "ind-01"),
    hit("附件3", "ind-01", "explained"),
    hit("附件1", "ind-01"),
  ]);

  test("have names of their own, also two of one kind", () => {
    expect(lines.map(({ id }) => id)).toEqual([
      "value/required",
      "value/required ind-01 门诊满意度 附件1",
      "value/required ind-01 门诊满意度 附件3",
      "value/required ind-01 门诊满意度 附件1 2",
    ]);
  });

  test.each([
    ["severity", [["error", 4, 3]]],
    [
      "sheet",
      [
        ["附件1", 2, 2],
        ["附件3", 1, 0],
        [null, 1, 1],
      ],
    ],
    [
      "indicator",
      [
        ["ind-01", 3, 2],
        [null, 1, 1],
      ],
    ],
  ] as const)("are put together by %s, what concerns none last", (grouping, expected) => {
    const groups = groupsOf(lines, grouping);
    expect(groups.map(({ of, lines: own, open }) => [of, own.length, open])).toEqual(expected);
  });

  test("are mended while they are gone, and not once they come back", () => {
    const [first, second, third] = lines;
    if (!first || !second || !third) throw new Error("too few");
    const once = mendedSince([first, second, third], [], [third]);
    expect(once).toEqual([first, second]);
    expect(mendedSince([third], once, [first])).toEqual([second, third]);
  });
});

describe("a repair", () => {
  const seen = snapshot({ name: "表", rows: [["门诊满意度", 0.9]] });
  const cell = { sheet: "表", row: 0, column: 1 };
  const repair = {
    found: "0.9",
    proposed: "90",
    edits: [{ kind: "set" as const, cell, value: 90 }],
  };

  test("is one edit, with its way back", () => {
    const adopted = { found: "0.9", proposed: "90", cells: [{ cell, before: 0.9, after: 90 }] };
    expect(adoptRepair(repair, seen, seen)).toEqual({
      kind: "ready",
      edits: repair.edits,
      adopted,
    });
    const now = snapshot({ name: "表", rows: [["门诊满意度", 90]] });
    expect(undoAdoption(adopted, now)).toEqual({
      kind: "ready",
      edits: [{ kind: "set", cell, value: 0.9 }],
      adopted,
    });
    expect(undoAdoption(adopted, seen)).toEqual({ kind: "changed", cells: [cell] });
  });

  test.each([
    ["somebody has typed there", snapshot({ name: "表", rows: [["门诊满意度", 91]] })],
    ["the sheet is gone", snapshot({ name: "别的表", rows: [] })],
  ])("is not carried out where %s", (_, now) => {
    expect(adoptRepair(repair, seen, now)).toEqual({ kind: "changed", cells: [cell] });
  });
});
