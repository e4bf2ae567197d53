import fc from "fast-check";
import type { PlanImport } from "../../../src/documents/PlanImport";
import { asSheetJsWrites } from "../../fixtures/otherWriters";
import { newXlsx } from "../../../src/workbook/xlsx/newXlsx";
import { sheetOf } from "../../support/sheetOf";
import type { SheetSketch } from "../../support/snapshot";
import { damages } from "./damages";
import { inGb18030 } from "./encode";
import { imported } from "./importedFacts";
import { asCopied, asDocx, asFlattened, asHtml } from "./render";

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
type Format = readonly [name: string, write: (sheets: readonly SheetSketch[]) => Uint8Array];
const formats: readonly Format[] = [
  ["a.docx", asDocx],
  ["a.html", (sheets) => utf8(asHtml(sheets))],
  ["a.tsv", (sheets) => utf8(asCopied(sheets))],
  ["a.txt", (sheets) => utf8(asFlattened(sheets, 3))],
  ["a.xlsx", (sheets) => newXlsx(sheets.map(sheetOf))],
  ["a.xls", (sheets) => asSheetJsWrites(sheets.map(sheetOf), "biff8")],
  ["a.ods", (sheets) => asSheetJsWrites(sheets.map(sheetOf), "ods")],
];

/** A share that rises by the year, with figures of two decimals. */
const row = fc
  .record({ start: fc.integer({ min: 1000, max: 6000 }), step: fc.integer({ min: 1, max: 900 }) })
  .map(({ start, step }) => [0, 1, 2, 3].map((year) => ((start + step * year) / 100).toFixed(2)));

const share = "医疗服务收入占比";
const experts = "专家团队(个)";

/** 绩效目标表 of four rows; one cell of the second or of the last is damaged. */
function sheetWith(figures: readonly string[], ranges = ["1—3", "3—5", "4—6", "5—8"]): SheetSketch {
  const years = ["2022年数据", "2023年目标值", "2024年目标值", "2025年目标值"];
  return {
    name: "附件3",
    rows: [
      ["附件3 绩效目标表"],
      ["一级指标", "二级指标", "三级指标", ...years],
      ["产出指标", "数量指标", "重点专科数(个)", "10", "12", "14", "16"],
      ["^", "质量指标", `${share}(%)`, ...figures],
      ["^", "^", "人员支出占比(%)", "44.16", "45.00", "46.00", "48.00"],
      ["^", "^", experts, ...ranges],
    ],
  };
}

/** What an import makes of one figure: the figure, or that this figure is said to be in doubt; else a figure it invented. */
function verdict(made: PlanImport, name: string, at: number, damaged: string): string {
  const indicator = made.plan.indicators.find((one) => one.name === name);
  if (!indicator) return "no such indicator";
  if (isInDoubt(made, indicator.id, damaged)) return "in doubt";
  const { baseline, targets } = indicator;
  const target = targets[2022 + at];
  if (target?.upTo !== undefined) return `${target.value}—${target.upTo}`;
  return String((at === 0 ? baseline : target?.value) ?? "silently missing");
}

/** Whether an open repair, a finding or the pairing of the row's values is about just this text. */
function isInDoubt(
  { repairs, findings, drafts }: PlanImport,
  id: string,
  damaged: string,
): boolean {
  const plain = (text: unknown): string => String(text).replace(/\s/g, "");
  const isThis = (text: unknown): boolean => plain(text).includes(plain(damaged));
  return (
    repairs.some(
      ({ isCertain, concerns, found }) => !isCertain && concerns.includes(id) && isThis(found),
    ) ||
    findings.some(
      ({ code, indicator, values }) =>
        code === "value/notANumber" && indicator === id && isThis(values.text),
    ) ||
    (/\s/.test(damaged) && drafts.some((one) => one.id === id && one.doubts.includes("pairing")))
  );
}

describe.each(formats)("a damaged figure in %s", (fileName, write) => {
  test("is read right, or that very figure is said to be in doubt", async () => {
    await fc.assert(
      fc.asyncProperty(
        row,
        fc.integer({ min: 0, max: 3 }),
        fc.constantFrom(...damages),
        async (figures, at, damage) => {
          const right = figures[at] ?? "";
          const damaged = damage.of(right);
          fc.pre(damaged !== null);
          const file = write([sheetWith(figures.with(at, damaged))]);
          const read = verdict(await imported(file, fileName), share, at, damaged);
          expect([String(Number(right)), "in doubt"]).toContain(read);
        },
      ),
      { numRuns: 35 },
    );
  });

  test.each([
    [1, "35"],
    [2, "46"],
    [3, "58"],
  ])("a range of %i year that lost its dash is in doubt", async (at, damaged) => {
    const ranges = ["1—3", "3—5", "4—6", "5—8"].with(at, damaged);
    const made = await imported(
      write([sheetWith(["38.09", "38.50", "39.00", "40.00"], ranges)]),
      fileName,
    );
    expect(verdict(made, "专家团队", at, damaged)).toBe("in doubt");
  });

  test("a sign that is lost in one year is known from the others, and one that no year has is said to be concluded", async () => {
    const signed = await imported(
      write([sheetWith(["38.09", "≥38.50", "39.00", "≥40.00"])]),
      fileName,
    );
    const bare = await imported(write([sheetWith(["38.09", "38.50", "39.00", "40.00"])]), fileName);
    const reasons = [signed, bare].map(({ plan, drafts }) => {
      const one = plan.indicators.find(({ name }) => name === share);
      const draft = drafts.find(({ id }) => id === one?.id);
      return [one?.comparator, one?.directionReason, draft?.doubts];
    });
    expect(reasons).toEqual([
      [">=", "comparator", []],
      [">=", "dictionary", []],
    ]);
  });

  test("first characters of levels come back, or are in doubt where several fit", async () => {
    const { rows, ...sheet } = sheetWith(["38.09", "38.50", "39.00", "40.00"]);
    const lost = rows.map((cells) =>
      typeof cells === "string"
        ? cells
        : cells.map((text) =>
            text === "产出指标" ? "出指标" : text === "数量指标" ? "量指标" : text,
          ),
    );
    const { plan, repairs } = await imported(write([{ ...sheet, rows: lost }]), fileName);
    expect(plan.indicators.map(({ level1 }) => level1)).toEqual(Array(4).fill("产出指标"));
    expect(
      repairs
        .filter(({ isCertain }) => !isCertain)
        .map(({ found, proposed, candidates, concerns }) => [
          found,
          proposed,
          candidates,
          concerns,
        ]),
    ).toEqual([["量指标", "数量指标", ["数量指标", "质量指标"], ["ind-01"]]]);
  });

  test("the first character of a name is asked for where another table has it", async () => {
    const annual: SheetSketch = {
      name: "附件1",
      rows: [
        ["附件1 分年度主要目标表"],
        ["类别", "重点指标", "2022年", "2023年", "2024年", "2025年"],
        ["三医协同", "疗服务收入占比(%)", "38.09", "38.50", "39.00", "40.00"],
      ],
    };
    const { repairs } = await imported(
      write([sheetWith(["38.09", "38.50", "39.00", "40.00"]), annual]),
      fileName,
    );
    expect(repairs.map(({ found, proposed, concerns }) => [found, proposed, concerns])).toEqual([
      ["疗服务收入占比", share, ["ind-02"]],
    ]);
  });
});

test("full-width digits and a space before the point are read in GB18030", async () => {
  const text = asFlattened([sheetWith(["38.09", "３８．５", "39 .5", "40.00"])], 3);
  const { plan } = await imported(inGb18030(text), "a.txt");
  expect(plan.indicators[1]?.targets).toEqual({
    2023: { value: 38.5 },
    2024: { value: 39.5 },
    2025: { value: 40 },
  });
});

test("a private-use character in a workbook is a certain repair with its cell", async () => {
  const file = newXlsx([sheetOf(sheetWith(["38.09", "38\ue01050", "39.00", "40.00"]))]);
  const { plan, repairs } = await imported(file, "a.xlsx");
  expect(plan.indicators[1]?.targets[2023]).toEqual({ value: 38.5 });
  expect(repairs).toEqual([
    {
      found: "38\ue01050",
      proposed: "38.50",
      candidates: ["38.50"],
      isCertain: true,
      evidence: [{ kind: "privateUse", character: "U+E010", stoodFor: "." }],
      at: { kind: "cell", sheet: "附件3", cell: "E4" },
      concerns: [],
    },
  ]);
});
