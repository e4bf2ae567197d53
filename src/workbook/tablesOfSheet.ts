import { finding, type Finding } from "../domain/finding";
import { formatA1 } from "./a1";
import type { HeaderBlock } from "./findHeaders";
import { formOf } from "./formOf";
import type { Grid } from "./Grid";
import { readFunds } from "./readFunds";
import { readHeading, type Heading } from "./readHeading";
import { readRows } from "./readRows";
import type { RecognisedRow, RecognisedTable } from "./RecognisedTable";
import { resolveColumns, type ResolvedColumns } from "./resolveColumns";
import { withUnheadedComponents } from "./unheadedComponents";

/** A header with what stands above it and the lines below it, down to the next header. */
interface Stretch {
  readonly block: HeaderBlock;
  readonly heading: Heading;
  readonly resolved: ResolvedColumns;
  readonly above: readonly number[];
  readonly rows: readonly RecognisedRow[];
  /** Rows that have lost their names, nobody's. */
  readonly nameless: readonly RecognisedRow[];
}

/**
 * Reads the tables of one sheet. A header repeated with the same columns continues its table (it is printed on each page)
 * unless another title stands above it or an indicator comes a second time.
 */
export function tablesOfSheet(
  grid: Grid,
  blocks: readonly HeaderBlock[],
): {
  readonly tables: readonly RecognisedTable[];
  readonly findings: readonly Finding[];
} {
  const joined: [Stretch, ...Stretch[]][] = [];
  for (const stretch of stretchesOf(grid, blocks)) {
    const current = joined.at(-1);
    if (current && continues(current, stretch)) current.push(stretch);
    else joined.push([stretch]);
  }
  const tables = joined.map((stretches) => tableOf(grid, stretches));
  return {
    tables,
    findings: joined.flatMap((stretches) => [
      ...ambiguousColumns(grid, stretches[0]),
      ...stretches.flatMap((stretch) => namelessRows(grid, stretch)),
    ]),
  };
}

function stretchesOf(grid: Grid, blocks: readonly HeaderBlock[]): readonly Stretch[] {
  const stretches: Stretch[] = [];
  let free = -1;
  blocks.forEach((block, index) => {
    const next = blocks[index + 1]?.top ?? Infinity;
    const above = grid.lines.filter((row) => row > free && row < block.top);
    const heading = readHeading(grid, above);
    const settled = resolveColumns(block.columns, heading);
    if (formOf(block.columns, heading.title) === undefined) return;
    const below = grid.lines.filter((row) => row > block.bottom && row < next);
    const columns = withUnheadedComponents(grid, settled.columns, block, below);
    const resolved = { ...settled, columns };
    const last = stretches.at(-1)?.rows.at(-1);
    const levels = last && { level1: last.level1, level2: last.level2 };
    const all = readRows(grid, resolved.columns, below, levels);
    const rows = all.filter(({ name }) => name !== "");
    if (rows.length === 0) return;
    free = all.at(-1)?.bottom ?? block.bottom;
    const nameless = all.filter(({ name }) => name === "");
    stretches.push({ block, heading, resolved, above, rows, nameless });
  });
  return stretches;
}

function continues(current: readonly [Stretch, ...Stretch[]], next: Stretch): boolean {
  const [first] = current;
  const layout = ({ resolved }: Stretch): string =>
    resolved.columns.map(({ role, column }) => `${role}@${column}`).join();
  if (layout(first) !== layout(next)) return false;
  const title = next.heading.title.replace(/[（(]?续表?[）)]?/g, "");
  if (title !== "" && title !== first.heading.title) return false;
  const seen = new Set(current.flatMap(({ rows }) => rows.map(rowKey)));
  return !next.rows.some((row) => seen.has(rowKey(row)));
}

function rowKey({ number, name, component }: RecognisedRow): string {
  return `${number ?? ""} ${name} ${component ?? ""}`;
}

function tableOf(grid: Grid, stretches: readonly [Stretch, ...Stretch[]]): RecognisedTable {
  const [{ block, heading, resolved, above }] = stretches;
  const rows = stretches.flatMap((stretch) => stretch.rows);
  const columns = resolved.columns.map(({ column }) => column);
  return {
    sheet: grid.sheet.name,
    range: {
      top: block.top,
      left: Math.min(...columns),
      bottom: Math.max(...rows.map(({ bottom }) => bottom)),
      right: Math.max(...columns),
    },
    form: formOf(block.columns, heading.title) ?? "target",
    title: heading.title,
    columns: resolved.columns,
    rows,
    funds: readFunds(grid, above),
  };
}

function namelessRows(grid: Grid, { nameless, rows, resolved }: Stretch): readonly Finding[] {
  const column = resolved.columns.find(({ role }) => role === "name")?.column ?? grid.left;
  return nameless.map(({ top }) => {
    const above = rows.findLast((row) => row.top < top)?.name ?? null;
    const cell = formatA1({ row: top, column });
    return finding("structure/nameMissing", { sheet: grid.sheet.name, cell }, null, { above });
  });
}

function ambiguousColumns(grid: Grid, { block, resolved }: Stretch): readonly Finding[] {
  const [first] = block.columns;
  const cell = formatA1({ row: block.top, column: first?.column ?? grid.left });
  return resolved.ambiguous.map((values) =>
    finding("structure/ambiguousColumns", { sheet: grid.sheet.name, cell }, null, values),
  );
}
