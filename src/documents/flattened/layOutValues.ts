import { readNumber } from "../../intake/readNumber";
import type { Repair } from "../../intake/Repair";
import { componentsInName } from "../../workbook/componentsInName";

/** The values of a row by column. */
export interface ValueLayout {
  /** For each column the positions of its values in the row. */
  readonly cells: readonly (readonly number[])[];
  /** Set when the layout was concluded and a person should confirm it. */
  readonly repair: Repair | null;
}

type Cells = ValueLayout["cells"];
type Texts = readonly (readonly string[])[];

/** Layouts that are no stranger than this beside the best are offered too. */
const nearlyAsGood = 0.25;

/**
 * Shares out the values of a row among its columns. As many as columns are one each; more belong to a cell that lists components
 * (1.34 1.81 5 5 5: two baselines and shared targets) or to cells that all do; one less leaves a column empty.
 *
 * @param size how many columns there are.
 * @example layOutValues(["1.34", "1.81", "5", "5", "5"], 4, "门诊和住院次均费用增幅").cells // [[0, 1], [2], [3], [4]]
 */
export function layOutValues(values: readonly string[], size: number, name: string): ValueLayout {
  const places = values.map((_, index) => index);
  if (values.length === size) return { cells: places.map((place) => [place]), repair: null };
  const textsOf = (cells: Cells): Texts =>
    cells.map((cell) => cell.map((place) => values[place] ?? ""));
  const layouts = layoutsOf(places, size)
    .map((cells) => ({ cells, strangeness: strangeness(textsOf(cells)) }))
    .sort((a, b) => a.strangeness - b.strangeness);
  const [best] = layouts;
  const plausible = layouts.filter(
    (layout) => layout.strangeness <= (best?.strangeness ?? 0) + nearlyAsGood,
  );
  const cells = best?.cells ?? places.map((place) => [place]);
  const parts = partsOf(cells, name);
  const candidates = [...new Set(plausible.map((layout) => printed(textsOf(layout.cells), parts)))];
  const repair: Repair = {
    found: values.join(" "),
    proposed: candidates[0] ?? null,
    candidates,
    isCertain: false,
    evidence: [{ kind: "structure", cells: values.length, parts }],
  };
  return { cells, repair };
}

function layoutsOf(values: readonly number[], size: number): readonly Cells[] {
  const more = values.length - size;
  if (more < 0) {
    return Array.from({ length: size }, (_, empty) =>
      Array.from({ length: size }, (__, column) =>
        column === empty ? [] : values.slice(column - Number(column > empty)).slice(0, 1),
      ),
    );
  }
  const merged = Array.from({ length: size }, (_, long) => listedAt(values, size, long));
  if (values.length % size !== 0) return merged;
  const parts = values.length / size;
  const byColumn = Array.from({ length: size }, (_, column) =>
    values.slice(column * parts, (column + 1) * parts),
  );
  const byLine = Array.from({ length: size }, (_, column) =>
    values.filter((__, index) => index % size === column),
  );
  return [byColumn, byLine];
}

/** One column lists all the values that are too many. */
function listedAt(values: readonly number[], size: number, long: number): Cells {
  const extra = values.length - size;
  return Array.from({ length: size }, (_, column) => {
    const start = column + (column > long ? extra : 0);
    return values.slice(start, start + 1 + (column === long ? extra : 0));
  });
}

/** Values of one cell are printed alike and of one size. It is the baseline that lists values others share, and most often it that is empty. */
function strangeness(cells: Texts): number {
  const isShared = cells.some(({ length }) => length === 1);
  return cells.reduce((sum, cell, column) => {
    const odd = cell.length === 0 ? 0.05 : cell.length > 1 && isShared ? 0.4 : 0;
    return sum + unlikeness(cell) + odd * column;
  }, 0);
}

function unlikeness(cell: readonly string[]): number {
  const figures = cell.map(readNumber).flatMap((read) => (read.kind === "number" ? [read] : []));
  const [first] = figures;
  if (!first || figures.length < cell.length) return cell.length > 1 ? 0.5 : 0;
  return figures.reduce((sum, { value, decimals, unit }) => {
    const size = Math.max(Math.abs(value), Math.abs(first.value), 1e-9);
    const isOtherForm = decimals !== first.decimals || unit !== first.unit;
    return sum + Math.abs(value - first.value) / size + (isOtherForm ? 0.5 : 0);
  }, 0);
}

function partsOf(cells: Cells, name: string): readonly string[] {
  const count = Math.max(...cells.map(({ length }) => length));
  if (count < 2) return [];
  return (
    componentsInName(name, count) ?? Array.from({ length: count }, (_, index) => `(${index + 1})`)
  );
}

/** @example printed([["1.34", "1.81"], ["5"]], ["门诊", "住院"]) // "门诊 1.34 5；住院 1.81 5" */
function printed(cells: Texts, parts: readonly string[]): string {
  const valueAt = (cell: readonly string[], part: number): string => cell[part] ?? cell[0] ?? "—";
  if (parts.length === 0) return cells.map((cell) => valueAt(cell, 0)).join(" ");
  return parts
    .map((part, index) => [part, ...cells.map((cell) => valueAt(cell, index))].join(" "))
    .join("；");
}
