import { parseA1 } from "../../../workbook/a1";
import { placeOf } from "../../../workbook/placeOf";
import { readCells } from "../../../workbook/readCells";
import type { CellRef } from "../../../workbook/Workbook";
import type { Submission } from "../Submission";
import type { Named } from "./Named";

/**
 * What a name like 绩效目标表!J12 stands for.
 *
 * @returns undefined where the name is no cell of the workbook.
 */
export function cellNamed(name: string, submission: Submission): Named | undefined {
  const [, sheet, address] = /^(.+)!(\$?[A-Za-z]{1,3}\$?\d{1,7})$/.exec(name) ?? [];
  const position = address === undefined ? undefined : parseA1(address.replaceAll("$", ""));
  if (sheet === undefined || !position) return undefined;
  const own = sheet.replace(/^'(.*)'$/, "$1");
  if (!submission.snapshot.sheets.some((each) => each.name === own)) return undefined;
  return valueAt([{ sheet: own, ...position }], submission);
}

/** The numbers that cells show, together under one name; blank where none shows one. */
export function valueAt(cells: readonly CellRef[], { snapshot }: Submission): Named {
  const values = cells.flatMap((cell) => {
    const [read] = readCells(snapshot, [cell], { components: [], unit: "", as: "value" });
    return read?.observation.kind === "number" ? [read.observation.value] : [];
  });
  const [first] = cells;
  if (values.length === 0 || !first) return { kind: "blank" };
  return { kind: "values", values, at: placeOf(first), indicator: null };
}
