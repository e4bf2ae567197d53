import { formatPeriod } from "../domain/period";
import { readPeriod, readYear } from "../intake/readPeriod";
import { headerUnit } from "./classifyHeader";
import type { HeaderColumn } from "./findHeaders";
import type { Heading } from "./readHeading";
import type { RecognisedColumn } from "./RecognisedTable";

/** The columns of a table by role, and the roles that several columns claim. */
export interface ResolvedColumns {
  readonly columns: readonly RecognisedColumn[];
  readonly ambiguous: readonly {
    readonly role: string;
    readonly headers: readonly string[];
  }[];
}

/** Roles of which the first column is taken when there are several. */
const describing: ReadonlySet<string> = new Set([
  "number",
  "level1",
  "level2",
  "name",
  "component",
  "unit",
  "comparator",
  "reason",
  "note",
]);

/** Roles that several columns may claim, as those of several years do; none of them is read then. */
const counts: ReadonlySet<string> = new Set(["numerator", "denominator"]);

/** Headers that say of themselves that they mean a year. */
const namesTime = /全年|年度|年末|年底|当年|12月/;

interface Claim {
  readonly column: RecognisedColumn;
  /** Nothing says whether this bare year is a target or a result. */
  readonly isUnclear: boolean;
}

/**
 * Settles what each column of a header holds. The earliest bare year is the baseline when a target comes later; other bare
 * years are targets, unless targets are headed as such: then nothing says what a further bare year is. Value roles that two
 * columns claim are given to neither.
 *
 * @param heading says the year of headers that name none, and the months of a result whose header names no time at all. Without a
 *   year a result's role is `actual:?`, `actual:?H1`, `actual:?-07`: the code of its period with `?` for the year.
 */
export function resolveColumns(
  headers: readonly HeaderColumn[],
  heading: Pick<Heading, "year" | "months">,
): ResolvedColumns {
  const baseline = baselineColumn(headers);
  const hasTargets = headers.some(({ kind }) => kind === "target");
  const claims = headers.flatMap((header) => {
    const column = columnFor(header, header === baseline, heading);
    const isUnclear = header.kind === "year" && header !== baseline && hasTargets;
    return column ? [{ column, isUnclear }] : [];
  });
  return settle(withComponents(withLevels(claims)));
}

function baselineColumn(headers: readonly HeaderColumn[]): HeaderColumn | undefined {
  const stated = headers.find(({ kind }) => kind === "baseline");
  if (stated) return stated;
  const candidates = headers.filter(({ kind }) => kind === "year" || kind === "stated");
  const targets = headers.filter(({ kind }) => kind === "year" || kind === "target");
  const [earliest] = [...candidates].sort((a, b) => yearOf(a) - yearOf(b));
  if (!earliest) return undefined;
  const later = targets.some((other) => other !== earliest && !(yearOf(other) <= yearOf(earliest)));
  const earlier = targets.some((other) => yearOf(other) < yearOf(earliest));
  const reported = headers.some(
    (other) => other.kind === "actual" && yearOf(other) === yearOf(earliest),
  );
  return later && !earlier && !reported ? earliest : undefined;
}

/** NaN when the header names no year. */
function yearOf(header: HeaderColumn): number {
  const named = [...header.parts].reverse().map(readYear);
  return named.find((year) => year !== undefined) ?? NaN;
}

function columnFor(
  header: HeaderColumn,
  isBaseline: boolean,
  heading: Pick<Heading, "year" | "months">,
): RecognisedColumn | undefined {
  const text = header.parts.map((part) => part.replace(/\s+/g, "")).join("");
  const shared = {
    column: header.column,
    header: text,
    unit: headerUnit(text),
  };
  if (isBaseline) return { ...shared, role: "baseline" };
  const own = yearOf(header);
  const year = Number.isNaN(own) ? heading.year : own;
  switch (header.kind) {
    case "ignored":
    case "content":
    case "project":
    case "task":
      return undefined;
    case "actual":
    case "stated":
      return actualColumn(shared, Number.isNaN(own) ? null : own, heading);
    case "target":
    case "year":
      return { ...shared, role: year === null ? "target:?" : `target:${year}` };
    default:
      return { ...shared, role: header.kind };
  }
}

/** 上年完成值 is of the year before the table's; without a table year it is of no year we know and is not read. */
function actualColumn(
  shared: Omit<RecognisedColumn, "role">,
  own: number | null,
  heading: Pick<Heading, "year" | "months">,
): RecognisedColumn | undefined {
  const fallbackYear = heading.year;
  const isYearBefore =
    own === null && /上一?年度?|去年|上年/.test(shared.header.replace(/上半年/g, ""));
  if (isYearBefore && fallbackYear === null) return undefined;
  const fallback = fallbackYear !== null && isYearBefore ? fallbackYear - 1 : fallbackYear;
  const read = readPeriod(shared.header, own ?? fallback);
  if (!read) return undefined;
  const isTimeless = own === null && !isYearBefore && !namesTime.test(shared.header);
  const { through, grain } = (isTimeless && read.grain === "year" ? heading.months : null) ?? read;
  const year = own ?? read.year;
  if (year === null) {
    const code = formatPeriod({ year: 0, through, grain }).slice(1);
    return { ...shared, role: `actual:?${code}` };
  }
  const period = { year, through, grain };
  return { ...shared, role: `actual:${formatPeriod(period)}`, period };
}

/** 绩效指标 merged over two columns beside 三级指标 heads the two levels above it. */
function withLevels(claims: readonly Claim[]): readonly Claim[] {
  const roles = new Set(claims.map(({ column }) => column.role));
  const names = claims.filter(({ column }) => column.role === "name");
  const third = names.find(({ column }) => column.header.includes("三级"));
  const above = names.filter((claim) => third && claim.column.column < third.column.column);
  const [first, second] = above;
  const isPair = above.length === 2 && first?.column.header === second?.column.header;
  if (!isPair || roles.has("level1") || roles.has("level2")) return claims;
  return claims.map((claim) => {
    const level = claim === first ? "level1" : claim === second ? "level2" : undefined;
    return level ? { ...claim, column: { ...claim.column, role: level } } : claim;
  });
}

/** A name's header over two columns: the second tells the components apart. */
function withComponents(claims: readonly Claim[]): readonly Claim[] {
  return claims.map((claim, index) => {
    const before = claims[index - 1];
    const isSecond =
      claim.column.role === "name" &&
      before?.column.role === "name" &&
      before.column.header === claim.column.header &&
      !claims.some(({ column }) => column.role === "component");
    return isSecond ? { ...claim, column: { ...claim.column, role: "component" } } : claim;
  });
}

function settle(claims: readonly Claim[]): ResolvedColumns {
  const columns: RecognisedColumn[] = [];
  const ambiguous: { role: string; headers: readonly string[] }[] = [];
  for (const role of new Set(claims.map(({ column }) => column.role))) {
    const claimants = inForce(claims.filter(({ column }) => column.role === role));
    const chosen = describing.has(role) ? bestOf(claimants) : claimants[0];
    const isSettled = claimants.length === 1 || describing.has(role);
    if (chosen && isSettled && !chosen.isUnclear) columns.push(chosen.column);
    else if (!counts.has(role))
      ambiguous.push({
        role,
        headers: claimants.map(({ column }) => column.header),
      });
  }
  return { columns: columns.sort((a, b) => a.column - b.column), ambiguous };
}

/** Of a target as first set and one as adjusted (年初目标值, 调整后目标值) the adjusted one counts. */
function inForce(claimants: readonly Claim[]): readonly Claim[] {
  const adjusted = claimants.filter(
    ({ column }) => column.role.startsWith("target:") && /调整|变更|修订/.test(column.header),
  );
  return adjusted.length === 1 ? adjusted : claimants;
}

/** 三级指标 names the indicator better than a 绩效指标 beside it. */
function bestOf(claimants: readonly Claim[]): Claim | undefined {
  return claimants.find(({ column }) => column.header.includes("三级")) ?? claimants[0];
}
