import { indicatorFacts } from "./indicatorFacts";
import { milestoneFacts } from "./publishedFacts";
import { annualRows, taskRows } from "./publishedTables";

const rows = taskRows.slice(2).map((row) => row.split(" | "));
const wholly = "全覆盖";

/** The cells of a task: the whole term's, then those of the years. */
function cellsOf(task: string): readonly string[] {
  return rows.find((cells) => cells[2] === task)?.slice(4) ?? [];
}

describe("what the import is held to", () => {
  test("has 22 indicators of one table, and the four that only the other states", () => {
    expect([indicatorFacts.length, annualRows.length - 1]).toEqual([26, 10]);
    expect(indicatorFacts.slice(22).map((fact) => fact.split(" | ")[0])).toEqual([
      "三级公立医院占比",
      "达到国家推荐标准的基层医疗卫生机构占比",
      "电子病历4级及以上覆盖率",
      "人员支出占业务支出的比例",
    ]);
  });

  test.each(milestoneFacts.map((fact) => fact.split(" | ")))(
    "%s, %s: %s has the figures and units of its cells",
    (_project, task = "", name = "", unit = "", _shape, total = "", figures = "", bodies = "") => {
      const [whole = "", ...years] = cellsOf(task);
      const thing = name.replace(/^新增/, "").slice(0, 4);
      for (const figure of figures.split(" ")) {
        const [year, value = ""] = figure.split(":");
        const text = years[Number(year) - 2023] ?? "";
        expect(text).toContain(thing);
        expect(text).toContain(
          text.includes(wholly) && value === "100" ? "全覆盖" : `${value}${unit}`,
        );
      }
      if (total !== "") expect(whole).toContain(`${total}${unit}`);
      expect(rows.find((cells) => cells[2] === task)?.[3]).toBe(bodies);
    },
  );

  test("leaves out no figure of the tasks' years", () => {
    const printed = rows
      .flatMap((cells) => cells.slice(5))
      .flatMap((text) => text.match(/\d+/g) ?? []);
    const expected = milestoneFacts.flatMap((fact) =>
      (fact.split(" | ")[6] ?? "").split(" ").map((figure) => figure.split(":")[1] ?? ""),
    );
    const worded = rows.flatMap((cells) => cells.slice(5)).filter((text) => text.includes(wholly));
    expect(expected.toSorted()).toEqual([...printed, ...worded.map(() => "100")].toSorted());
  });
});
