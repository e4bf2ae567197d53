import type { FlatColumn, FlatKind } from "./FlatColumn";

/** Neighbouring columns that are read together: all values of a row, or one column of another kind. */
export interface Field {
  readonly kind: FlatKind;
  /** How many columns. */
  readonly size: number;
  /** For levels: 0 for the outermost. */
  readonly level: number;
  /** Whether a level stands right of it. */
  readonly hasInner: boolean;
}

/** @example fieldsOf(columns).map(({ kind, size }) => `${kind} ${size}`) // ["level 1", "name 1", "value 4", "note 1"] */
export function fieldsOf(columns: readonly FlatColumn[]): readonly Field[] {
  const fields: Field[] = [];
  const levels = columns.filter(({ kind }) => kind === "level").length;
  let level = 0;
  for (const { kind } of columns) {
    const last = fields.at(-1);
    if (kind === "value" && last?.kind === "value") {
      fields.splice(-1, 1, { ...last, size: last.size + 1 });
      continue;
    }
    const isLevel = kind === "level";
    fields.push({
      kind,
      size: 1,
      level: isLevel ? level : 0,
      hasInner: isLevel && level < levels - 1,
    });
    if (isLevel) level += 1;
  }
  return fields;
}
