import { readCells, type Wanted } from "../../src/workbook/readCells";
import { snapshot, type CellSketch } from "../support/snapshot";

/** Reads cells below each other, and says per measure what was read, how, and which findings it raised. */
function read(cells: readonly CellSketch[], wanted: Partial<Wanted> = {}): unknown[] {
  const refs = cells.map((_, row) => ({ sheet: "Sheet1", row, column: 0 }));
  const shot = snapshot({ rows: cells.map((cell) => [cell]) });
  const values = readCells(shot, refs, { components: [], unit: "%", as: "value", ...wanted });
  return values.map(
    ({ component, observation, comparator, upTo, scale, isNumberCell, findings, cell }) => {
      const said = observation.kind === "number" ? observation.value : observation;
      const limits = `${comparator ?? ""}${upTo === null ? "" : `…${upTo}`}`;
      return [
        ...(component === null ? [] : [`${component}@${cell.row + 1}`]),
        said,
        ...(limits === "" ? [] : [limits]),
        ...(scale === 1 ? [] : [`×${scale}`]),
        ...(isNumberCell ? ["number cell"] : []),
        ...findings.map(({ code, values: facts }) => ({ [code]: facts })),
      ];
    },
  );
}

const pair = { components: ["门诊", "住院"] };

describe("readCells: one measure", () => {
  test("a number cell is its number", () => {
    expect(read([38.5])).toEqual([[38.5, "number cell"]]);
  });

  test("a percentage is what it shows; its scale leads back to what it holds", () => {
    expect(read([{ value: 0.57, numberFormat: "0.00%" }])).toEqual([[57, "×100", "number cell"]]);
    expect(read([{ value: 0.285, numberFormat: "0.0%" }])).toEqual([[28.5, "×100", "number cell"]]);
  });

  test("a number typed as text counts, with a hint", () => {
    expect(read(["３８．５％"])).toEqual([
      [38.5, { "value/numberAsText": { text: "３８．５％", value: 38.5 } }],
    ]);
  });

  test("nothing and a dash are blank", () => {
    expect([read([null]), read(["—"])]).toEqual([[[{ kind: "blank" }]], [[{ kind: "blank" }]]]);
  });

  test("a formula without a stored result is not blank", () => {
    expect(read([{ formula: "A2/A3" }])).toEqual([
      [{ kind: "unreadable", text: "" }, { "value/notCalculated": { formula: "A2/A3" } }],
    ]);
  });

  test("an error value is named", () => {
    expect(read([{ value: { error: "#DIV/0!" }, formula: "A2/A3" }])).toEqual([
      [{ kind: "unreadable", text: "#DIV/0!" }, { "value/errorValue": { error: "#DIV/0!" } }],
    ]);
  });

  test("a damaged cell says what is wrong with it", () => {
    expect(read([{ damage: "shared string 99" }])).toEqual([
      [{ kind: "unreadable", text: "" }, { "value/damagedCell": { detail: "shared string 99" } }],
    ]);
  });

  test.each([
    [{ value: 45474, numberFormat: "yyyy/m/d" }, "2024年7月1日"],
    [{ value: true }, "TRUE"],
    ["良好", "良好"],
    ["1.34/1.81", "1.34/1.81"],
    ["约95%", "约95%"],
    ["95%以上", "95%以上"],
    ["5天", "5天"],
  ])("%j is not one exact number in %%", (cell, text) => {
    expect(read([cell])).toEqual([
      [{ kind: "unreadable", text }, { "value/notANumber": { text } }],
    ]);
  });

  test("a state is a state", () => {
    expect(read(["已建成"])).toEqual([[{ kind: "state", state: "done" }]]);
  });

  test("a value in another unit of the same kind is converted, a target's limit and range kept", () => {
    expect(read(["9.75亿元"], { unit: "万元", as: "target" })).toEqual([
      [97500, { "value/numberAsText": { text: "9.75亿元", value: 9.75 } }],
    ]);
    expect(read(["≥50个"], { unit: "个", as: "target" })).toEqual([
      [50, ">=", { "value/numberAsText": { text: "≥50个", value: 50 } }],
    ]);
    expect(read(["5—8"], { unit: "个", as: "target" })).toEqual([
      [5, "…8", { "value/numberAsText": { text: "5—8", value: 5 } }],
    ]);
  });
});

describe("readCells: components", () => {
  test("cells below each other, in order", () => {
    expect(read([1.34, 1.81], pair)).toEqual([
      ["门诊@1", 1.34, "number cell"],
      ["住院@2", 1.81, "number cell"],
    ]);
  });

  test("values listed in one cell, by label whatever their order", () => {
    expect(read(["住院：93.00%；门诊：89.73%"], pair)).toEqual([
      ["门诊@1", 89.73],
      ["住院@1", 93],
    ]);
    expect(read(["1.34/1.81"], pair)).toEqual([
      ["门诊@1", 1.34],
      ["住院@1", 1.81],
    ]);
  });

  test("one target stands for all, in one cell or above an empty one", () => {
    const both = [
      ["门诊@1", 5, "number cell"],
      ["住院@1", 5, "number cell"],
    ];
    expect([
      read([5], { ...pair, as: "target" }),
      read([5, null], { ...pair, as: "target" }),
    ]).toEqual([both, both]);
  });

  test("one result does not stand for all", () => {
    expect(read([1.5], pair)).toEqual([
      ["门诊@1", { kind: "unreadable", text: "1.5" }, { "value/notANumber": { text: "1.5" } }],
      ["住院@1", { kind: "unreadable", text: "1.5" }, { "value/notANumber": { text: "1.5" } }],
    ]);
  });

  test("a lower cell left empty is that component's gap", () => {
    expect(read([1.5, null], pair)).toEqual([
      ["门诊@1", 1.5, "number cell"],
      ["住院@2", { kind: "blank" }],
    ]);
    expect(read([null, null], pair)).toEqual([
      ["门诊@1", { kind: "blank" }],
      ["住院@2", { kind: "blank" }],
    ]);
  });

  test("a component that a label leaves out cannot be read", () => {
    expect(read(["门诊1.5"], pair)).toEqual([
      ["门诊@1", 1.5, { "value/numberAsText": { text: "门诊1.5", value: 1.5 } }],
      [
        "住院@1",
        { kind: "unreadable", text: "门诊1.5" },
        { "value/notANumber": { text: "门诊1.5" } },
      ],
    ]);
  });
});
