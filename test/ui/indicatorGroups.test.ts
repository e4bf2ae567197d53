import { noFilter, filtered, toggled } from "../../src/ui/Filter";
import { countByStatus, indicatorGroups } from "../../src/ui/indicatorGroups";
import { linesOf } from "../../src/ui/Line";
import { anExamination, anIndicator, costs, floor } from "../support/examination";

const { entries } = anExamination([
  { indicator: anIndicator(), values: [1.03] },
  { indicator: costs, values: [3, 5.5] },
  { indicator: floor, values: [89] },
]);
const groups = indicatorGroups(entries);

function names(found: typeof groups): (number | null)[] {
  return found.map(({ indicator }) => indicator.number);
}

describe("indicatorGroups", () => {
  test("the worst indicator comes first, equals in the order of the table, components with their whole", () => {
    expect(groups.flatMap(linesOf).map(({ key, entry }) => [key, entry.assessment.status])).toEqual(
      [
        ["附件3/ind-14/1/", "offTrack"],
        ["附件3/ind-14/1/门诊", "onTrack"],
        ["附件3/ind-14/1/住院", "offTrack"],
        ["附件3/ind-19/1/", "offTrack"],
        ["附件3/ind-08/1/", "onTrack"],
      ],
    );
  });

  test("an indicator that stands twice on a sheet has two keys", () => {
    const [entry] = entries;
    expect(indicatorGroups(entry ? [entry, { ...entry }] : []).map(({ key }) => key)).toEqual([
      "附件3/ind-08/1",
      "附件3/ind-08/2",
    ]);
  });

  test("counts indicators, not components, worst first", () => {
    expect([...countByStatus(groups)]).toEqual([
      ["offTrack", 2],
      ["onTrack", 1],
    ]);
  });
});

describe("filtered", () => {
  test.each([
    ["", [14, 19, 8]],
    ["住院", [14, 19]],
    ["19", [19]],
    ["１９", [19]],
    ["1", []],
    ["财政局", [14, 8]],
    ["效益 住院", [19]],
    ["没有的", []],
  ])("searching for “%s” finds %j", (search, found) => {
    expect(names(filtered(groups, { ...noFilter, search }))).toEqual(found);
  });

  test("a status chosen shows only its indicators, and all again when it is chosen a second time", () => {
    const once = toggled(noFilter, "onTrack");
    expect([filtered(groups, once), filtered(groups, toggled(once, "onTrack"))].map(names)).toEqual(
      [[8], [14, 19, 8]],
    );
  });
});
