import fc from "fast-check";

import { tablesIn } from "./drawn";

/** A target table as drawn: categories over their rows, or none. */
interface Table {
  readonly header: readonly string[];
  readonly hasLevel: boolean;
  readonly rows: readonly { readonly level: string; readonly cells: readonly string[] }[];
}

const places = ["三级公立医院", "基层医疗机构", "县域内", "中医医院", "妇幼保健机构", "家庭医生"];
const measures = [
  "平均住院日(天)",
  "门诊人次",
  "手术占比(%)",
  "床位使用率(%)",
  "次均费用(元)",
  "签约覆盖率(%)",
];
const levels = ["服务能力", "运行效率", "费用控制", "患者体验"];

const name = fc
  .tuple(fc.constantFrom(...places), fc.constantFrom(...measures))
  .map((words) => words.join(""));
const value = fc.oneof(
  fc.double({ min: 0, max: 100, noNaN: true }).map((number) => number.toFixed(2)),
  fc.integer({ min: 0, max: 20_000 }).map(String),
  fc.integer({ min: 1, max: 99 }).map((number) => `${number}%以上`),
  fc.constant("—"),
);

const table: fc.Arbitrary<Table> = fc
  .record({
    hasLevel: fc.boolean(),
    isNumbered: fc.boolean(),
    years: fc.integer({ min: 2, max: 5 }),
    names: fc.uniqueArray(name, { minLength: 2, maxLength: 12 }),
    starts: fc.uniqueArray(fc.integer({ min: 1, max: 11 }), { maxLength: 3 }),
  })
  .chain(({ hasLevel, isNumbered, years, names, starts }) =>
    fc
      .array(fc.array(value, { minLength: years, maxLength: years }), {
        minLength: names.length,
        maxLength: names.length,
      })
      .map((values) => {
        const levelAt = (row: number): string =>
          levels[starts.filter((start) => start <= row && start < names.length).length] ?? "";
        return {
          hasLevel,
          header: [
            ...(hasLevel ? ["类别"] : []),
            "重点指标",
            ...Array.from({ length: years }, (_, index) => `${2022 + index}年`),
          ],
          rows: names.map((own, row) => ({
            level: hasLevel ? levelAt(row) : "",
            cells: [isNumbered ? `${row + 1}.${own}` : own, ...(values[row] ?? [])],
          })),
        };
      }),
  );

const drawnRows = ({ header, hasLevel, rows }: Table): readonly string[] => [
  header.join(" | "),
  ...rows.map(({ level, cells }, index) => {
    const before = rows[index - 1]?.level;
    return [...(hasLevel ? [level === before ? "^" : level] : []), ...cells].join(" | ");
  }),
];

/** One cell per line; a category once, the header again before every so many rows. */
function flattened({ header, hasLevel, rows }: Table, perPage: number): readonly string[] {
  return rows.flatMap(({ level, cells }, row) => {
    const isNew = hasLevel && level !== rows[row - 1]?.level;
    const page = row > 0 && row % perPage === 0 ? [`- ${row / perPage} -`, ...header] : [];
    return [...(row === 0 ? header : page), ...(isNew ? [level] : []), ...cells];
  });
}

it("reads any target table back from one cell per line, with its header on every page", () => {
  fc.assert(
    fc.property(table, fc.integer({ min: 2, max: 6 }), (original, perPage) => {
      expect(tablesIn(flattened(original, perPage))).toEqual([drawnRows(original)]);
    }),
    { numRuns: 300 },
  );
});

it("reads it the same with empty lines between the cells", () => {
  fc.assert(
    fc.property(table, (original) => {
      const spread = flattened(original, 5).flatMap((line) => [line, ""]);
      expect(tablesIn(spread)).toEqual(tablesIn(flattened(original, 5)));
    }),
  );
});

it("never throws, whatever lines stand below a header", () => {
  const line = fc.oneof(
    value,
    name,
    fc.constantFrom(...levels, "类别", "2023年", "，", "(", "附件2"),
    fc.string(),
  );
  fc.assert(
    fc.property(fc.array(line, { maxLength: 40 }), (lines) => {
      expect(() => tablesIn(["类别", "重点指标", "2022年", "2023年", ...lines])).not.toThrow();
    }),
  );
});
