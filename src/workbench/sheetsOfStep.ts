import { legendSheetNames } from "../i18n/legendSheetNames";
import type { Edit } from "../workbook/Workbook";
import type { EditStep } from "./EditStep";

const legends: readonly string[] = Object.values(legendSheetNames);

/**
 * What a person's order did to the sheets; the legend comes and goes with the marks, unasked.
 *
 * @param earlier the steps before, one of which added what was taken away.
 * @returns undefined when it did nothing to them that can be taken back.
 */
export function sheetsOfStep(
  edits: readonly Edit[],
  earlier: readonly EditStep[],
): EditStep["sheets"] {
  const known = earlier.flatMap(({ sheets }) =>
    sheets ? [...sheets.before, ...sheets.after] : [],
  );
  const pairs = edits.flatMap((edit): readonly { before: Edit; after: Edit }[] => {
    if (edit.kind === "addSheet" && !legends.includes(edit.sheet.name)) {
      return [{ before: { kind: "removeSheet", name: edit.sheet.name }, after: edit }];
    }
    if (edit.kind !== "removeSheet") return [];
    const added = known.findLast(
      (each) => each.kind === "addSheet" && each.sheet.name === edit.name,
    );
    return added ? [{ before: added, after: edit }] : [];
  });
  if (pairs.length === 0) return undefined;
  return { before: pairs.map(({ before }) => before), after: pairs.map(({ after }) => after) };
}
