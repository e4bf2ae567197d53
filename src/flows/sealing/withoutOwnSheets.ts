import type { SealedSheet } from "../../domain/seal/Seal";
import { AddedSheet } from "../../workbook/AddedSheet";
import { sealedSheet } from "../../workbook/seal/sealedSheet";
import type { NewSheet } from "../../workbook/Workbook";

/**
 * Leaves the sheets out that marking adds and clearing removes: one that came since, where it holds nothing but what we put there, and one that
 * is gone.
 */
export function withoutOwnSheets(
  before: readonly SealedSheet[],
  now: readonly SealedSheet[],
  ownSheets: readonly NewSheet[],
): readonly [before: readonly SealedSheet[], now: readonly SealedSheet[]] {
  const own = new Map(
    ownSheets.map((sheet) => [
      sheet.name,
      contentOf(sealedSheet(new AddedSheet(sheet), false, true)),
    ]),
  );
  const isIn = (sheets: readonly SealedSheet[], name: string): boolean =>
    sheets.some((sheet) => sheet.name === name);
  return [
    before.filter(({ name }) => !own.has(name) || isIn(now, name)),
    now.filter((sheet) => isIn(before, sheet.name) || own.get(sheet.name) !== contentOf(sheet)),
  ];
}

function contentOf({ cells, merges }: SealedSheet): string {
  return JSON.stringify([cells, merges]);
}
