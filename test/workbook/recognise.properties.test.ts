import fc from "fast-check";

import { recognise } from "../../src/workbook/recognise";
import type { Sheet } from "../../src/workbook/Workbook";
import { snapshot, type CellSketch } from "../support/snapshot";

const header = [
  "一级指标",
  "二级指标",
  "三级指标",
  "2022年数据",
  "2023年目标值",
  "2024年目标值",
  "2024年1-6月完成值",
];
const body: readonly (readonly CellSketch[])[] = [
  ["产出指标", "质量指标", "8.三级公立医院病例组合指数（CMI值）", 0.95, 1, 1.05, 1.02],
  ["产出指标", "成本指标", "11.三级公立医院平均住院日（天）", 6.73, 6.6, 6.55, 6.6],
  ["效益指标", "社会效益指标", "19.县域内住院量占比（%）", 90.76, 90, 90, 90.4],
];
const table = [header, ...body];

/** What every layout of the table says: names, units and the values by role. */
function content(rows: readonly (readonly CellSketch[])[]): unknown {
  const shot = snapshot({ rows });
  const { tables, findings } = recognise(shot);
  const valueAt = (row: number, column: number): unknown =>
    shot.sheets[0]?.cell(row, column)?.value;
  return {
    findings,
    tables: tables.map((found) =>
      found.rows.map(({ number, level1, level2, name, unit, cells }) => ({
        naming: [number, level1, level2, name, unit],
        values: Object.fromEntries(
          ["baseline", "target:2023", "target:2024", "actual:2024H1"].map((role) => [
            role,
            cells[role]?.map(({ row, column }) => valueAt(row, column)),
          ]),
        ),
      })),
    ),
  };
}

const expected = content(table);

test("the table itself is read whole", () => {
  expect(expected).toEqual({
    findings: [],
    tables: [
      [
        {
          naming: [8, "产出指标", "质量指标", "三级公立医院病例组合指数（CMI值）", ""],
          values: {
            baseline: [0.95],
            "target:2023": [1],
            "target:2024": [1.05],
            "actual:2024H1": [1.02],
          },
        },
        {
          naming: [11, "产出指标", "成本指标", "三级公立医院平均住院日", "天"],
          values: {
            baseline: [6.73],
            "target:2023": [6.6],
            "target:2024": [6.55],
            "actual:2024H1": [6.6],
          },
        },
        {
          naming: [19, "效益指标", "社会效益指标", "县域内住院量占比", "%"],
          values: {
            baseline: [90.76],
            "target:2023": [90],
            "target:2024": [90],
            "actual:2024H1": [90.4],
          },
        },
      ],
    ],
  });
});

test("recognition survives inserted blank rows", () => {
  const places = fc.array(fc.nat(3), { minLength: table.length, maxLength: table.length });
  fc.assert(
    fc.property(places, (blanks) => {
      const rows = table.flatMap((row, index) => [
        ...Array.from({ length: blanks[index] ?? 0 }, () => [null]),
        row,
      ]);
      expect(content(rows)).toEqual(expected);
    }),
  );
});

test("recognition survives moved columns and columns it does not know", () => {
  const order = fc.shuffledSubarray([0, 1, 2, 3, 4, 5, 6, 7], { minLength: 8 });
  fc.assert(
    fc.property(order, (columns) => {
      const extended = table.map((row, index) => [...row, index === 0 ? "责任单位" : "卫生健康局"]);
      const rows = extended.map((row) => columns.map((column) => row[column] ?? null));
      expect(content(rows)).toEqual(expected);
    }),
  );
});

test("recognition survives full-width characters and spaces in the headers", () => {
  const style = fc.record({ wide: fc.boolean(), spaced: fc.boolean() });
  fc.assert(
    fc.property(
      fc.array(style, { minLength: header.length, maxLength: header.length }),
      (styles) => {
        const restyled = header.map((text, index) => {
          const wide = styles[index]?.wide ? text.replace(/[0-9-]/g, fullWidth) : text;
          return styles[index]?.spaced ? [...wide].join(" ") : wide;
        });
        expect(content([restyled, ...body])).toEqual(expected);
      },
    ),
  );
});

test("recognition never throws, whatever stands in the cells", () => {
  const cell = fc.oneof(
    fc.constantFrom(...header, "目标值", "2024年", "合计", "注：", 2024, 0.5, null),
    fc.string({ unit: "grapheme" }),
    fc.double(),
  );
  fc.assert(
    fc.property(fc.array(fc.array(cell, { maxLength: 8 }), { maxLength: 12 }), (rows) => {
      const { tables, findings } = recognise(snapshot({ rows }));
      expect(tables.length === 0).toBe(
        findings.some(({ code }) => code === "structure/notRecognised"),
      );
    }),
  );
});

test("a stray cell in the sheet's last corner costs neither the table nor a walk through the sheet", () => {
  const [sheet] = snapshot({ rows: table }).sheets;
  if (!sheet) throw new Error("no sheet");
  let asked = 0;
  const vast: Sheet = {
    ...sheet,
    usedRange: { top: 0, left: 0, bottom: 1_048_575, right: 16_383 },
    merges: [{ top: 9, left: 0, bottom: 1_048_575, right: 16_383 }],
    cell: (row, column) => {
      asked += 1;
      return sheet.cell(row, column);
    },
  };
  const { tables } = recognise({ sheets: [vast], date1904: false, parts: [] });
  expect([tables[0]?.rows.length, asked < 200_000]).toEqual([3, true]);
});

function fullWidth(sign: string): string {
  return String.fromCharCode(sign.charCodeAt(0) + 0xfee0);
}
