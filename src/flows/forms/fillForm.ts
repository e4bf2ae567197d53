import type { FormLayout } from "../../domain/forms/FormLayout";
import { readForm } from "../../workbook/forms/readForm";
import type { RecognisedTable } from "../../workbook/RecognisedTable";
import type { Snapshot } from "../../workbook/Workbook";
import { fillFresh } from "./fillFresh";
import type { FillIngredients } from "./FillIngredients";
import { fillOwn } from "./fillOwn";
import type { Filling } from "./Proposal";
import { scoreOwn } from "./scoreOwn";

/**
 * 填报: says what a form would hold, cell by cell, before anything is written. It goes into the officer's own form where the workbook has one of
 * its kind, in the layout given or one nobody knows, else into a fresh sheet.
 *
 * @param tables as recognised in the snapshot.
 * @param known every layout that is known.
 * @returns undefined when the plan has nothing for the form.
 * @example fillForm(snapshot, tables, ingredients, layouts)?.proposals[0]?.state // "new"
 */
export function fillForm(
  snapshot: Snapshot,
  tables: readonly RecognisedTable[],
  ingredients: FillIngredients,
  known: readonly FormLayout[],
): Filling | undefined {
  const { layout } = ingredients;
  const own = ownTable(snapshot, tables, layout, known);
  if (own) {
    const filling = fillOwn(snapshot, own, ingredients);
    const { profile } = ingredients;
    return profile ? scoreOwn(filling, snapshot, own, { ...ingredients, profile }, known) : filling;
  }
  return fillFresh(ingredients, freeName(layout.title, snapshot));
}

/** A table in the very layout, else one of its kind in a layout nobody knows: a 绩效目标表 is no 申报表. */
function ownTable(
  { sheets, date1904 }: Snapshot,
  tables: readonly RecognisedTable[],
  layout: FormLayout,
  known: readonly FormLayout[],
): RecognisedTable | undefined {
  const isIn = (table: RecognisedTable, each: FormLayout): boolean => {
    const sheet = sheets.find(({ name }) => name === table.sheet);
    return sheet !== undefined && readForm(sheet, each, date1904) !== undefined;
  };
  const ofKind = tables.filter(({ form }) => form === layout.form);
  return (
    ofKind.find((table) => isIn(table, layout)) ??
    ofKind.find((table) => !known.some((each) => isIn(table, each)))
  );
}

/** A name no sheet has yet, of at most 31 characters. @example freeName("自评表", snapshot) // "自评表（2）" */
function freeName(title: string, { sheets }: Snapshot): string {
  const taken = new Set(sheets.map(({ name }) => name.toLowerCase()));
  let name = title;
  for (let count = 2; taken.has(name.toLowerCase()); count += 1) {
    const suffix = `（${count}）`;
    name = title.slice(0, 31 - suffix.length) + suffix;
  }
  return name;
}
