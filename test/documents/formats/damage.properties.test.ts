import fc from "fast-check";
import type { PlanImport } from "../../../src/documents/PlanImport";
import { isDoubtful } from "../../../src/documents/isDoubtful";
import { asSheetJsWrites } from "../../fixtures/otherWriters";
import { newXlsx } from "../../../src/workbook/xlsx/newXlsx";
import { sheetOf } from "../../support/sheetOf";
import type { SheetSketch } from "../../support/snapshot";
import { inGb18030 } from "./encode";
import { imported } from "./importedFacts";
import { asCopied, asDocx, asFlattened, asHtml } from "./render";

/** A damaged way to write a figure, and what it was. */
interface Damage {
  readonly name: string;
  /** The damaged text; null where this figure cannot be damaged so. */
  readonly of: (figure: string) => string | null;
}

const privateUse = ["\ue010", "\ue5e5", "\uf02e"];
const damages: readonly Damage[] = [
  ...privateUse.map((character) => ({
    name: `U+${character.charCodeAt(0).toString(16)} for the decimal point`,
    of: (figure: string) => (figure.includes(".") ? figure.replace(".", character) : null),
  })),
  { name: "full-width digits", of: (figure) => figure.replace(/[\d.]/g, toFullWidth) },
  { name: "a space before the point", of: (figure) => spaced(figure, " .") },
  { name: "a space after the point", of: (figure) => spaced(figure, ". ") },
  { name: "spaces between digits", of: (figure) => figure.replace(/(?<=\d)(?=\d)/g, " ") },
  { name: "a sign nobody could write", of: (figure) => `\ufffd${figure}` },
  { name: "a point that became another sign", of: (figure) => spaced(figure, "·") },
  { name: "a lost figure before the point", of: (figure) => /\.\d+$/.exec(figure)?.[0] ?? null },
];

const toFullWidth = (sign: string): string => String.fromCharCode(sign.charCodeAt(0) + 0xfee0);
const spaced = (figure: string, point: string): string | null =>
  figure.includes(".") ? figure.replace(".", point) : null;

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

/** 绩效目标表 of three rows; one figure of the second is damaged. */
function sheetWith(figures: readonly string[]): SheetSketch {
  const years = ["2022年数据", "2023年目标值", "2024年目标值", "2025年目标值"];
  return {
    name: "附件3",
    rows: [
      ["附件3 绩效目标表"],
      ["一级指标", "二级指标", "三级指标", ...years],
      ["产出指标", "数量指标", "重点专科数(个)", "10", "12", "14", "16"],
      ["^", "质量指标", "医疗服务收入占比(%)", ...figures],
      ["^", "^", "人员支出占比(%)", "44.16", "45.00", "46.00", "48.00"],
    ],
  };
}

/** What an import makes of one figure: the figure, or where it says that it is in doubt; else a figure it invented. */
function verdict({ plan, drafts, repairs, findings }: PlanImport, at: number): number | string {
  const indicator = plan.indicators.find(({ name }) => name === "医疗服务收入占比");
  if (!indicator) return "no such indicator";
  const { id, baseline, targets } = indicator;
  const draft = drafts.find((one) => one.id === id);
  const isOpen = repairs.some((repair) => !repair.isCertain && repair.concerns.includes(id));
  const isSaid = findings.some((finding) => finding.indicator === id);
  if (isOpen || isSaid || (draft && isDoubtful(draft))) return "in doubt";
  const value = at === 0 ? baseline : targets[2022 + at]?.value;
  return value ?? "silently missing";
}

describe.each(formats)("a damaged figure in %s", (fileName, write) => {
  test("is read right or said to be in doubt, and is never another figure", async () => {
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
          const read = verdict(await imported(file, fileName), at);
          expect([Number(right), "in doubt"]).toContain(read);
        },
      ),
      { numRuns: 40 },
    );
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
