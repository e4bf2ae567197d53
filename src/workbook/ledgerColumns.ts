import type { HeaderKind } from "./headerVocabulary";

/** What the columns of a ledger are in the terms of every other table. Its bare years are those in which something is due. */
const inLedger: Readonly<Partial<Record<HeaderKind, HeaderKind>>> = {
  content: "name",
  project: "level1",
  task: "level2",
  year: "target",
};

/**
 * Reads the headers of an 实施计划表 that is kept as a ledger: 主要内容 names its rows, and a column says what is done so far.
 * In any other table 主要内容 and its like are text that is not read.
 *
 * @example ledgerColumns(headers).map(({ kind }) => kind) // ["number", "level1", "level2", "name", "unit", "target", "actual"]
 */
export function ledgerColumns<Column extends { readonly kind: HeaderKind }>(
  columns: readonly Column[],
): readonly Column[] {
  const kinds = new Set(columns.map(({ kind }) => kind));
  const isLedger = kinds.has("content") && kinds.has("actual") && !kinds.has("name");
  if (!isLedger) return columns;
  return columns.map((column) => ({ ...column, kind: inLedger[column.kind] ?? column.kind }));
}
