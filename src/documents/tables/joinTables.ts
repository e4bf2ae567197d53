import type { Finding } from "../../domain/finding";
import type { Milestone } from "../../domain/plan";
import { readYear } from "../../intake/readPeriod";
import type { RecognisedTable } from "../../workbook/RecognisedTable";
import type { CellRef, Sheet, Snapshot } from "../../workbook/Workbook";
import type { FlatRepair } from "../flattened/readFlatTable";
import type { PlacedDoubt } from "../repairPlaces";
import type { Paragraph, SourcePlace } from "../SourceDocument";
import { completeIndicators } from "./completeIndicators";
import { joinFunds } from "./joinFunds";
import { pastAsBaseline } from "./pastAsBaseline";
import type { PlacedTable } from "./PlacedTable";
import { plainTargets } from "./plainTargets";
import type { PlanRow } from "./PlanRow";
import { readFundsProse } from "./readFundsProse";
import { readIndicators, type StatedIndicator } from "./readIndicators";
import { readMilestones, type PlanTable } from "./readMilestones";
import { readTableFunds } from "./readTableFunds";
import type { ProsePart, TablesRead } from "./TablesRead";
import { withUnits } from "./withUnits";

/** One sheet, or one stack of a document's tables, with what was recognised in it. */
export interface SheetRead {
  readonly sheet: Sheet;
  /** Null in a workbook: the table's title, else the sheet's name. */
  readonly section: string | null;
  readonly above: readonly string[];
  readonly tables: readonly RecognisedTable[];
  readonly rows: readonly PlanRow[];
  /** What was not read. */
  readonly unread: readonly Finding[];
  /** Where a cell of the sheet stands in the source. */
  readonly placeOf: (cell: CellRef) => SourcePlace;
}

/** Everything there is to join. */
export interface ReadParts {
  readonly reads: readonly SheetRead[];
  readonly date1904: boolean;
  readonly doubts: readonly PlacedDoubt[];
  /** Rows whose layout was concluded. */
  readonly layouts: readonly FlatRepair[];
  readonly paragraphs: readonly Paragraph[];
  readonly prose: readonly ProsePart[];
  /** The year that targets are taken to be of where nothing says one; such drafts are doubtful. */
  readonly year: number;
}

/**
 * Joins what the tables of a document or a workbook state, and pauses now and then. Tables of the form 绩效目标表 count before others, in the order of the document.
 */
export function* joinTables({
  reads,
  date1904,
  doubts,
  layouts,
  paragraphs,
  prose,
  year,
}: ReadParts): Generator<void, TablesRead, void> {
  const sheets = reads.map(({ sheet }) => sheet);
  const found = reads.flatMap((read) =>
    read.tables.map((table) => ({ read, table: pastAsBaseline(table) })),
  );
  const plain = plainTargets(
    { sheets, date1904, parts: [] },
    found.map(({ table }) => table),
  );
  yield;
  const tables = placedTables(plain.snapshot, found);
  const indicators = yield* readIndicators(plain.snapshot, tables, openYearOf(paragraphs, year));
  const { stated, ...rest } = yield* completeIndicators(plain, indicators, layouts);
  const milestones = yield* readMilestones(
    reads.filter(({ rows }) => rows.length > 0).map(planTable),
    doubts,
  );
  const fundsProse = yield* readFundsProse(paragraphs);
  const heads = tables.flatMap((table) => readTableFunds(plain.snapshot, table) ?? []);
  return {
    indicators: stated.map(({ indicator }) => indicator),
    milestones: milestones.milestones,
    funds: joinFunds(heads[0] ?? null, fundsProse),
    drafts: [...rest.drafts, ...milestones.drafts],
    repairs: [...rest.repairs, ...milestones.repairs],
    findings: [...reads.flatMap(({ unread }) => unread), ...rest.findings],
    ...yearsOf(stated, milestones.milestones),
    prose,
  };
}

interface FoundTable {
  readonly read: SheetRead;
  readonly table: RecognisedTable;
}

/** With their units, those of the form 绩效目标表 first. */
function placedTables(snapshot: Snapshot, found: readonly FoundTable[]): readonly PlacedTable[] {
  const tables = withUnits(
    snapshot,
    found.map(({ table, read }) => ({ table, above: read.above })),
  );
  const placed = tables.flatMap((table, index): readonly PlacedTable[] => {
    const read = found[index]?.read;
    if (!read) return [];
    const section = read.section ?? (table.title === "" ? table.sheet : table.title);
    return [{ table, section, placeOf: read.placeOf }];
  });
  const isMain = ({ table }: PlacedTable): boolean => table.form !== "annual";
  return [...placed.filter(isMain), ...placed.filter((one) => !isMain(one))];
}

function planTable(read: SheetRead): PlanTable {
  return { section: read.section ?? read.sheet.name, rows: read.rows, placeOf: read.placeOf };
}

/** A header such as 目标值 without a year anywhere is taken to be of the first year that the text names, else of the given one. */
function openYearOf(paragraphs: readonly Paragraph[], year: number): number {
  const years = paragraphs.flatMap(({ text }) => readYear(text.slice(0, longestTitle)) ?? []);
  return years[0] ?? year;
}

const longestTitle = 80;

function yearsOf(
  stated: readonly StatedIndicator[],
  milestones: readonly Milestone[],
): Pick<TablesRead, "years" | "baselineYear"> {
  const paths = [
    ...stated.flatMap(({ indicator }) => [indicator, ...indicator.components]),
    ...milestones,
  ];
  const years = paths.flatMap(({ targets }) => Object.keys(targets).map(Number));
  const based = stated.find(({ indicator: { baseline, components } }) =>
    [baseline, ...components.map((part) => part.baseline)].some((value) => value !== null),
  );
  return {
    years: [...new Set(years)].sort((a, b) => a - b),
    baselineYear: based?.indicator.baselineYear ?? null,
  };
}
