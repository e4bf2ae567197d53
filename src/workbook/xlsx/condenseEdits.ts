import type { Edit } from "../Workbook";

/**
 * The edits that matter: of several writes to one cell, several markings of one sheet or several
 * versions of one part, only the last counts. Adding and removing sheets keeps its place; between
 * two of those the values come first, for nothing else depends on them.
 *
 * @example condenseEdits([setA1To1, setA1To2]) // [setA1To2]
 */
export function condenseEdits(edits: readonly Edit[]): Edit[] {
  const condensed: Edit[] = [];
  let open = new Map<string, Edit>();
  for (const edit of edits) {
    if (edit.kind === "addSheet" || edit.kind === "removeSheet") {
      condensed.push(...valuesFirst(open), edit);
      open = new Map();
      continue;
    }
    const key = keyOf(edit);
    open.delete(key);
    open.set(key, edit);
  }
  return [...condensed, ...valuesFirst(open)];
}

function valuesFirst(edits: ReadonlyMap<string, Edit>): Edit[] {
  const all = [...edits.values()];
  return [...all.filter(({ kind }) => kind === "set"), ...all.filter(({ kind }) => kind !== "set")];
}

function keyOf(edit: Exclude<Edit, { kind: "addSheet" | "removeSheet" }>): string {
  switch (edit.kind) {
    case "set":
      return `set ${edit.cell.row} ${edit.cell.column} ${sheetKey(edit.cell.sheet)}`;
    case "mark":
      return `mark ${sheetKey(edit.sheet)}`;
    case "part":
      return `part ${edit.namespace}`;
    case "protect":
      return `protect ${sheetKey(edit.sheet)}`;
  }
}

/** Sheet names ignore case. */
function sheetKey(name: string): string {
  return name.toLowerCase();
}
