import { assess } from "../src/domain/assess";
import type { Observation, Status } from "../src/domain/assessment";
import { bands } from "../src/domain/bands";
import { measuresOf, type Measure } from "../src/domain/indicator";
import type { ReportingPeriod } from "../src/domain/period";
import { markRules } from "../src/workbook/markRules";
import { markOf } from "../src/workbook/statusMark";
import type { MarkRule, NewCell } from "../src/workbook/Workbook";
import { newXlsx } from "../src/workbook/xlsx/newXlsx";
import { huzhou } from "./support/huzhouForm";
import { convertByLibreOffice, findSoffice } from "./support/libreOffice";
import { period } from "./support/measures";

/** One cell to be marked: what it holds, and what the product says of it. */
interface Sample {
  readonly title: string;
  readonly held: number | string | null;
  readonly numberFormat: string;
  readonly status: Status;
  readonly rules: readonly MarkRule[];
}

const sheet = "marks";
const measures = huzhou.indicators.flatMap(measuresOf);
const samples = ["2024H1", "2024"]
  .map(period)
  .flatMap((at) => measures.flatMap((measure) => samplesOf(measure, at)))
  .map(({ make, ...sample }, row): Sample => ({ ...sample, rules: make(row) }));

const soffice = findSoffice();

if (soffice === null) {
  test("LibreOffice is not installed here, so its answers are not compared", () => {
    expect(findSoffice()).toBeNull();
  });
} else {
  test(`LibreOffice marks ${samples.length} cells as the product assesses them`, () => {
    const csv = convertByLibreOffice(soffice, newXlsx([formulaSheet()]), asCsv).toString("utf8");
    const lines = csv.trimEnd().split(/\r?\n/);
    expect(lines).toHaveLength(samples.length);
    const disagreements = samples.flatMap(({ title, held, status, rules }, row) => {
      const answers = lines[row]?.split(",").slice(1, rules.length + 1) ?? [];
      const shown = rules[answers.indexOf("TRUE")]?.look.fill ?? null;
      const due = markOf(status)?.fill ?? null;
      const isAnswered = answers.every((answer) => answered.has(answer));
      return shown === due && isAnswered ? [] : [{ title, held, due, shown, answers }];
    });
    expect(disagreements).toEqual([]);
  }, 120_000);
}

/** Comma-separated, in quotes where need be, UTF-8. */
const asCsv = "csv:Text - txt - csv (StarCalc):44,34,76";

/** A number's rule comes to #VALUE! for a text, which marks nothing. */
const answered: ReadonlySet<string> = new Set(["TRUE", "FALSE", "#VALUE!"]);

/** In each row a sample, and right of it its marks' formulas, as a conditional format would evaluate them. */
function formulaSheet(): { name: string; cells: readonly NewCell[] } {
  const cells = samples.flatMap(({ held, numberFormat, rules }, row): NewCell[] => [
    { row, column: 0, ...(held !== null && { value: held }), style: { numberFormat } },
    ...rules.map(({ formula }, index) => ({ row, column: index + 1, formula })),
  ]);
  return { name: sheet, cells };
}

type Unplaced = Omit<Sample, "rules"> & { readonly make: (row: number) => readonly MarkRule[] };

function samplesOf(measure: Measure, at: ReportingPeriod): readonly Unplaced[] {
  const numbers = valuesOf(measure, at).map((value): Observation => ({ kind: "number", value }));
  const others: readonly Observation[] = [
    { kind: "blank" },
    { kind: "unreadable", text: "约九成" },
  ];
  const scales = measure.unit === "%" ? [1, 100] : [1];
  return scales.flatMap((scale) =>
    [...numbers, ...others].map((observation) => sampleOf(measure, at, observation, scale)),
  );
}

function sampleOf(
  measure: Measure,
  at: ReportingPeriod,
  observation: Observation,
  scale: number,
): Unplaced {
  const { status } = assess(measure, at, observation, {});
  const text = observation.kind === "unreadable" ? observation.text : null;
  const number = observation.kind === "number" ? heldAs(observation.value, scale) : null;
  const numberFormat = scale === 1 ? "General" : "0.00%";
  const blank = assess(measure, at, { kind: "blank" }, {}).status;
  const { id, decimals } = measure;
  const known = { id, decimals, scale, numberFormat, text, status, blank };
  return {
    title: `${id} through month ${at.through}, times ${scale}`,
    held: number ?? text,
    numberFormat,
    status,
    make: (row) =>
      markRules({ ...known, cell: { sheet, row, column: 0 }, bands: bands(measure, at, {}) }),
  };
}

function heldAs(value: number, scale: number): number {
  return Number((value / scale).toPrecision(15));
}

/** For every band its ends, what rounds up or down to them, a step beyond them, and a value well inside. */
function valuesOf(measure: Measure, at: ReportingPeriod): readonly number[] {
  const step = 10 ** -measure.decimals;
  const values = bands(measure, at, {}).flatMap(({ from, to }) => {
    const ends = [from, to].filter(Number.isFinite);
    const around = ends.flatMap((end) =>
      [-1, -0.5, -0.4, 0, 0.4, 0.5, 1].map((by) => end + by * step),
    );
    const middle =
      ends.length === 2 ? [(from + to) / 2] : ends.flatMap((end) => [end - 7, end + 7]);
    return [...around, ...middle];
  });
  return [...new Set(values.map((value) => Number(value.toFixed(measure.decimals + 3))))];
}
