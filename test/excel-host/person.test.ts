import { bookOf } from "./bookOf";
import { ExcelHost } from "./ExcelHost";

const sheets = [
  {
    name: "表",
    rows: [
      ["指标", "目标", "差"],
      ["门诊", 10, "=B2-SUM($B$2:$B$3)"],
      ["住院", 20, "=B3-表!B2"],
    ],
    merges: ["A2:A3"],
    hiddenRows: [2],
  },
  { name: "另", rows: [["=表!B3"]] },
];

function open(): ExcelHost {
  return new ExcelHost(bookOf({ sheets, names: { 目标: "表!$B$2:$B$3" } }));
}

test("formulas, merges, names and hidden rows follow the rows", () => {
  const host = open();
  host.person.insertRows("表!3:4");
  const sheet = host.book.sheet("表");
  expect(sheet.cell(1, 2).formula).toBe("B2-SUM($B$2:$B$5)");
  expect(sheet.cell(4, 2).formula).toBe("B5-表!B2");
  expect(host.book.sheet("另").cell(0, 0).formula).toBe("表!B5");
  expect(sheet.state.merges).toEqual([{ top: 1, left: 0, bottom: 4, right: 0 }]);
  expect([...sheet.state.hiddenRows]).toEqual([4]);
  expect(host.book.names.map(({ formula }) => formula)).toEqual(["表!$B$2:$B$5"]);
  expect(host.valueAt("另!A1")).toBe(20);
});

test("a deleted row leaves #REF! where it was meant", () => {
  const host = open();
  host.person.deleteRows("表!3:3");
  expect(host.book.sheet("另").cell(0, 0).formula).toBe("表!#REF!");
  expect(host.book.sheet("表").cell(1, 2).formula).toBe("B2-SUM($B$2:$B$2)");
});

test("undo brings everything back, one gesture at a time", () => {
  const host = open();
  host.person.type("表!B2", 11);
  host.person.deleteRows("表!2:2");
  expect(host.valueAt("表!B2")).toBe(20);
  host.person.undo();
  expect([host.valueAt("表!B2"), host.valueAt("表!C2")]).toEqual([11, -20]);
  host.person.undo();
  expect(host.valueAt("表!B2")).toBe(10);
  host.person.undo();
  expect(host.valueAt("表!B2")).toBe(10);
});

test("formulas are filled down relative to their cell", () => {
  const host = open();
  host.person.type("表!D2", "=B2*2");
  host.person.fillDown("表!D2:D3");
  expect(host.valueAt("表!D3")).toBe(40);
});

test("a person cannot type into a locked cell of a protected sheet", () => {
  const host = open();
  host.person.protectSheet("表", "secret");
  expect(() => {
    host.person.type("表!B2", 1);
  }).toThrow("protected");
});
