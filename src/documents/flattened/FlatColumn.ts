/** What the cells of a column look like, as far as it helps to find them in flattened text. */
export type FlatKind =
  | "number"
  /** 一级指标, 类别, 项目: may span rows, and is then printed once. */
  | "level"
  | "name"
  | "component"
  | "unit"
  | "comparator"
  | "value"
  /** 备注: often empty. */
  | "note"
  /** 责任单位, 实施主体. */
  | "body"
  /** Sentences: 主要内容, 2023年 of an 实施计划表. */
  | "prose";

/** A column of a flattened table. */
export interface FlatColumn {
  readonly kind: FlatKind;
  readonly header: string;
  readonly line: number;
  /** 目标值 over 2023年; null when the header stands alone. */
  readonly group: { readonly header: string; readonly line: number } | null;
}
