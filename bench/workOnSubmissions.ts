import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import huzhou from "../seeds/plans/huzhou-2023.json";
import type { Status } from "../src/domain/assessment";
import { Examiner } from "../src/flows/Examiner";
import type { Examination } from "../src/flows/Examination";
import { parsePlan } from "../src/intake/parsePlan";
import type { Snapshot } from "../src/workbook/Workbook";
import { openXlsx } from "../src/workbook/xlsx/openXlsx";
import type { Result } from "./inChild";

type Open = (file: string) => Promise<Snapshot>;

/**
 * Opens every workbook of a folder with the library named, checks it against the Huzhou plan unless it is only to be opened, and
 * lets it go.
 */
export async function workOnSubmissions(
  name: string,
  isChecked: boolean,
): Promise<(folder: string) => Promise<Result>> {
  const open = name === "exceljs" ? await openWithExceljs() : openOurs;
  const examiner = new Examiner({ plans: [{ plan: parsePlan(huzhou), source: "builtin" }] });
  return async (folder) => {
    const counts = new Map<Status | "opened", number>();
    for (const file of await readdir(folder)) {
      const snapshot = await open(path.join(folder, file));
      const statuses = isChecked ? statusesOf(examiner.examine(snapshot)) : (["opened"] as const);
      for (const status of statuses) counts.set(status, (counts.get(status) ?? 0) + 1);
    }
    return JSON.stringify([...counts].sort());
  };
}

function statusesOf({ entries }: Examination): readonly Status[] {
  return entries.map(({ assessment }) => assessment.status);
}

async function openOurs(file: string): Promise<Snapshot> {
  return openXlsx(await readFile(file)).read();
}

async function openWithExceljs(): Promise<Open> {
  const { exceljsSnapshot } = await import("./exceljsSnapshot");
  return exceljsSnapshot;
}
