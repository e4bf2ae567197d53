import type { MarkRule } from "../Workbook";
import { addDxfs } from "./addDxfs";
import type { PackageDraft } from "./PackageDraft";
import { withMarks, withoutMarks } from "./sheetMarks";
import { dropItems, firstOwnItem } from "./styleCollection";
import { putStyles, stylesPart } from "./stylesPart";

/**
 * Replaces the marks of a sheet. With no rules the sheet, the styles and the package are again, byte
 * for byte, what they were before the first mark.
 *
 * @param path the sheet's part
 */
export function markSheet(draft: PackageDraft, path: string, rules: readonly MarkRule[]): void {
  const cleared = withoutMarks(draft.part(path));
  draft.put(path, cleared.text);
  if (cleared.dxfIds.size > 0) dropDxfs(draft, cleared.dxfIds);
  if (rules.length === 0) return;
  const added = addDxfs(
    stylesPart(draft),
    rules.map(({ look }) => look),
  );
  putStyles(draft, added.part);
  draft.put(path, withMarks(draft.part(path), rules, added.ids));
}

/**
 * Takes the formats of marks that are gone off the end of `dxfs`, unless something still uses them.
 * Where another program has saved the file and dropped our comment, ours are those the marks used.
 */
function dropDxfs(draft: PackageDraft, released: ReadonlySet<number>): void {
  const { styles } = draft.parts();
  if (styles === null) return;
  const part = draft.part(styles);
  const used = usedDxfs(draft);
  const firstOwn = firstOwnItem(part, "dxfs");
  const isOurs = (index: number): boolean =>
    firstOwn === null ? released.has(index) : index >= firstOwn;
  const mayGo = (index: number): boolean => isOurs(index) && !used.has(index);
  putStyles(draft, dropItems(part, "dxfs", mayGo));
}

/** Every index into `dxfs` that any part names: rules, tables, pivot tables, sorts and filters. */
function usedDxfs(draft: PackageDraft): Set<number> {
  const used = new Set<number>();
  for (const name of draft.partNames().filter((part) => /\.xml$/i.test(part))) {
    const text = new TextDecoder().decode(draft.bytes(name));
    for (const [, id] of text.matchAll(/[dD]xfId\s*=\s*["'](\d+)/g)) {
      used.add(Number(id));
    }
  }
  return used;
}
