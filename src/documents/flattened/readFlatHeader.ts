import { readYear } from "../../intake/readPeriod";
import type { FlatColumn, FlatKind } from "./FlatColumn";
import type { FlatToken } from "./FlatToken";
import { readLabels, type FlatLabel } from "./readLabels";

/** The header of a flattened table. */
export interface FlatHeader {
  readonly isPlan: boolean;
  readonly columns: readonly FlatColumn[];
  /** The labels in a line of their own kind, for telling a repeated header. */
  readonly key: string;
  readonly start: number;
  /** The token after it. */
  readonly end: number;
}

/**
 * Reads the header of a table of indicators or of an 实施计划表 whose cells stand below each other. It must name what its rows are and
 * have two columns of years or targets, or one of targets beside 二级指标 or a unit.
 *
 * @returns undefined where no such header begins.
 */
export function readFlatHeader(
  tokens: readonly FlatToken[],
  start: number,
): FlatHeader | undefined {
  const { labels, end } = readLabels(tokens, start);
  if (labels.length < 3) return undefined;
  const isPlan = !labels.some(({ kind }) => kind === "name");
  const columns = columnsOf(withYearsJoined(labels), isPlan);
  if (!isTable(labels, columns, isPlan)) return undefined;
  return {
    isPlan,
    columns,
    key: labels
      .filter((label) => !isFrame(label, labels))
      .map(({ text }) => text)
      .join(" "),
    start,
    end,
  };
}

function isTable(
  labels: readonly FlatLabel[],
  columns: readonly FlatColumn[],
  isPlan: boolean,
): boolean {
  const has = (...kinds: readonly FlatLabel["kind"][]): boolean =>
    labels.some(({ kind }) => kinds.includes(kind));
  const years = labels.filter(({ kind, text }) => isTimed(kind) && readYear(text) !== undefined);
  if (isPlan) {
    const isTasked = has("task") || (has("category") && has("content", "body"));
    return isTasked && has("content", "yearly", "body") && years.length >= 2;
  }
  const values = columns.filter(({ kind }) => kind === "value").length;
  if (values === 1) return has("target") && has("level2", "unit", "comparator");
  return values >= 2 && (years.length >= 1 || has("target"));
}

function isTimed(kind: FlatLabel["kind"]): boolean {
  return kind === "year" || kind === "target" || kind === "baseline" || kind === "stated";
}

/** 2023年 ⏎ 目标值 ⏎ 2024年 ⏎ 目标值: as many headings as years, each after its year, are the rest of the year's own. */
function withYearsJoined(labels: readonly FlatLabel[]): readonly FlatLabel[] {
  const isRest = (index: number): boolean =>
    isOpenValue(labels[index]) && labels[index - 1]?.kind === "year";
  const open = labels.filter((label) => isOpenValue(label)).length;
  const rests = labels.filter((_, index) => isRest(index)).length;
  if (rests < 2 || rests !== open) return labels;
  return labels.flatMap((label, index) => {
    const next = labels[index + 1];
    if (isRest(index)) return [];
    return next && isRest(index + 1)
      ? [{ ...label, text: `${label.text}${next.text}`, kind: next.kind }]
      : [label];
  });
}

/** A heading of values that names no year: 目标值, 年度实施计划. */
function isOpenValue(label: FlatLabel | undefined): boolean {
  const isValue =
    label && (isTimed(label.kind) || label.kind === "actual" || label.kind === "yearly");
  return isValue === true && label.kind !== "year" && readYear(label.text) === undefined;
}

interface Leaf {
  readonly label: FlatLabel;
  readonly group: FlatLabel | null;
}

/** A heading without a year stands over the bare years that come after it, wherever the line of years begins. */
function leavesOf(labels: readonly FlatLabel[]): readonly Leaf[] {
  const bare = labels.filter(({ kind }) => kind === "year");
  const groups = labels.filter((label, index) => {
    const after = labels.slice(index + 1).filter(({ kind }) => kind === "year");
    return isOpenValue(label) && after.length >= 2;
  });
  const [first] = groups;
  if (!first) return labels.map((label) => ({ label, group: null }));
  const start = labels.indexOf(first);
  const below = bare.filter((year) => labels.indexOf(year) > start);
  const shares = shareOut(below, groups.length);
  return labels.flatMap((label): readonly Leaf[] => {
    if (below.includes(label)) return [];
    const index = groups.indexOf(label);
    if (index < 0) return [{ label, group: null }];
    return (shares[index] ?? []).map((year) => ({ label: year, group: label }));
  });
}

/** Years that begin again are under the next heading. */
function shareOut(years: readonly FlatLabel[], count: number): readonly (readonly FlatLabel[])[] {
  const shares: FlatLabel[][] = [[]];
  let before = -Infinity;
  for (const year of years) {
    const own = readYear(year.text) ?? before;
    if (own <= before && shares.length < count) shares.push([]);
    shares.at(-1)?.push(year);
    before = own;
  }
  return shares;
}

function columnsOf(labels: readonly FlatLabel[], isPlan: boolean): readonly FlatColumn[] {
  const described = labels.filter((label) => !isFrame(label, labels));
  const columns = inFront(leavesOf(described)).map(({ label, group }): FlatColumn => ({
    kind: flatKind(label, isPlan),
    header: label.text,
    line: label.line,
    group: group && { header: group.text, line: group.line },
  }));
  return isPlan ? withName(columns) : columns;
}

/** 绩效指标 beside 三级指标 frames the whole table; it is no column. */
function isFrame({ kind, text }: FlatLabel, labels: readonly FlatLabel[]): boolean {
  return (
    kind === "name" &&
    !text.includes("三级") &&
    labels.some((other) => other.kind === "name" && other.text.includes("三级"))
  );
}

const describing: ReadonlySet<FlatLabel["kind"]> = new Set(["number", "level1", "level2", "name"]);

/** Levels and name that come after the values stand in a second header line, under 绩效指标; they are columns before the values. */
function inFront(leaves: readonly Leaf[]): readonly Leaf[] {
  const isDescribing = ({ label }: Leaf): boolean => describing.has(label.kind);
  const last = leaves.findLastIndex(isDescribing);
  const firstValue = leaves.findIndex(({ label }) => isTimed(label.kind));
  if (firstValue < 0 || last < firstValue) return leaves;
  return [...leaves.filter(isDescribing), ...leaves.filter((leaf) => !isDescribing(leaf))];
}

const indicatorKinds: Readonly<Partial<Record<FlatLabel["kind"], FlatKind>>> = {
  number: "number",
  level1: "level",
  level2: "level",
  category: "level",
  task: "level",
  name: "name",
  component: "component",
  unit: "unit",
  comparator: "comparator",
  body: "body",
  target: "value",
  actual: "value",
  stated: "value",
  year: "value",
  baseline: "value",
};
const planKinds: Readonly<Partial<Record<FlatLabel["kind"], FlatKind>>> = {
  number: "number",
  level1: "level",
  category: "level",
  task: "name",
  body: "body",
  unit: "body",
  content: "prose",
  yearly: "prose",
  target: "prose",
  year: "prose",
  actual: "prose",
};

function flatKind({ kind, text }: FlatLabel, isPlan: boolean): FlatKind {
  if (/责任|牵头|部门|主体/.test(text)) return "body";
  return (isPlan ? planKinds : indicatorKinds)[kind] ?? "note";
}

/** Where no column is headed 任务 the last of the categories names the rows. */
function withName(columns: readonly FlatColumn[]): readonly FlatColumn[] {
  const names = columns.filter(({ kind }) => kind === "name");
  const last = names.at(-1) ?? columns.findLast(({ kind }) => kind === "level");
  return columns.map((column) => {
    if (column === last) return { ...column, kind: "name" };
    return column.kind === "name" ? { ...column, kind: "level" } : column;
  });
}
