import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import target from "../seeds/forms/target.json";
import huzhou from "../seeds/plans/huzhou-2023.json";
import { examine } from "../src/flows/examine";
import { blankSheet } from "../src/flows/forms/blankSheet";
import { parseLayout } from "../src/intake/forms/parseLayout";
import { parsePlan } from "../src/intake/parsePlan";
import type { Edit } from "../src/workbook/Workbook";
import { newXlsx } from "../src/workbook/xlsx/newXlsx";
import { openXlsx } from "../src/workbook/xlsx/openXlsx";
import { saveXlsx } from "../src/workbook/xlsx/saveXlsx";

/** Writes so many 绩效目标表 of the Huzhou plan into a folder, each with results of its own; the same each time. */
export async function writeSubmissions(folder: string, count: number): Promise<void> {
  const plan = parsePlan(huzhou);
  const sheet = blankSheet(plan, parseLayout(target), { year: 2024, through: 12, grain: "year" });
  if (!sheet) throw new Error("the plan has a target table");
  const blank = newXlsx([sheet]);
  const snapshot = await openXlsx(blank).read();
  const { entries } = examine(snapshot, { plans: [{ plan, source: "builtin" }] });
  await mkdir(folder);
  for (let unit = 0; unit < count; unit += 1) {
    const edits = entries.flatMap(({ cells, measure }, row): readonly Edit[] => {
      const cell = cells["actual"];
      const target = measure?.targets[2024]?.value;
      if (!cell || target === undefined) return [];
      const share = 96 + ((unit * 31 + row * 17) % 80) / 10;
      return [{ kind: "set", cell, value: Math.round(target * share) / 100 }];
    });
    const workbook = openXlsx(blank);
    await workbook.write(edits);
    await writeFile(path.join(folder, `${unit}.xlsx`), saveXlsx(workbook));
  }
}
