import { cellKey } from "./cellKey";
import type { Edit, NewSheet } from "./Workbook";

type EditOf<Kind extends Edit["kind"]> = Extract<Edit, { kind: Kind }>;

/** The edits since a workbook was opened, only those that still matter. Sheet names ignore case. */
export class PendingEdits {
  private readonly removed: Map<string, EditOf<"removeSheet">>;
  private readonly added: Map<string, NewSheet>;
  private readonly parts: Map<string, EditOf<"part">>;
  private readonly marks: Map<string, EditOf<"mark">>;
  private readonly sets: Map<string, EditOf<"set">>;
  private readonly protections: Map<string, EditOf<"protect">>;

  constructor(from?: PendingEdits) {
    this.removed = new Map(from?.removed);
    this.added = new Map(from?.added);
    this.parts = new Map(from?.parts);
    this.marks = new Map(from?.marks);
    this.sets = new Map(from?.sets);
    this.protections = new Map(from?.protections);
  }

  /** @param isAsOpened whether a set cell, a part or a protection is what it was in the first place, so that nothing is left to do */
  add(edit: Edit, isAsOpened = false): void {
    switch (edit.kind) {
      case "set":
        this.sets.delete(keyOf(edit));
        if (!isAsOpened) this.sets.set(keyOf(edit), edit);
        return;
      case "mark":
        this.marks.set(edit.sheet.toLowerCase(), edit);
        return;
      case "addSheet":
        this.added.set(edit.sheet.name.toLowerCase(), edit.sheet);
        return;
      case "removeSheet":
        this.remove(edit);
        return;
      case "part":
        this.parts.delete(edit.namespace);
        if (!isAsOpened) this.parts.set(edit.namespace, edit);
        return;
      case "protect":
        if (!isAsOpened) this.protections.set(edit.sheet.toLowerCase(), edit);
    }
  }

  /** Removals first, then additions, then what is done to the sheets, their protection last. */
  list(): readonly Edit[] {
    const additions = [...this.added.values()].map((sheet): Edit => ({ kind: "addSheet", sheet }));
    return [
      ...this.removed.values(),
      ...additions,
      ...this.parts.values(),
      ...this.marks.values(),
      ...this.sets.values(),
      ...this.protections.values(),
    ];
  }

  private remove(edit: EditOf<"removeSheet">): void {
    const key = edit.name.toLowerCase();
    if (!this.added.delete(key)) this.removed.set(key, edit);
    this.marks.delete(key);
    this.protections.delete(key);
    for (const [at, { cell }] of this.sets) {
      if (cell.sheet.toLowerCase() === key) this.sets.delete(at);
    }
  }
}

function keyOf({ cell }: EditOf<"set">): string {
  return cellKey({ ...cell, sheet: cell.sheet.toLowerCase() });
}
