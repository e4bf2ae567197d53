import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import huzhou from "../seeds/plans/huzhou-2023.json";
import type { Status } from "../src/domain/assessment";
import { examine, type ExamineOptions } from "../src/flows/examine";
import { parsePlan } from "../src/intake/parsePlan";
import type { Snapshot } from "../src/workbook/Workbook";
import { openXlsx } from "../src/workbook/xlsx/openXlsx";
import type { Result } from "./inChild";

type Open = (file: string) => Promise<Snapshot>;

/** Checks every workbook of a folder against the Huzhou plan, read with the library named; what is read is let go. */
export async function checkSubmissions(name: string): Promise<(folder: string) => Promise<Result>> {
  const open = name === "exceljs" ? await openWithExceljs() : openOurs;
  const options: ExamineOptions = { plans: [{ plan: parsePlan(huzhou), source: "builtin" }] };
  return async (folder) => {
    const counts = new Map<Status, number>();
    let findings = 0;
    for (const file of await readdir(folder)) {
      const examination = examine(await open(path.join(folder, file)), options);
      findings += examination.findings.length;
      for (const { assessment } of examination.entries) {
        counts.set(assessment.status, (counts.get(assessment.status) ?? 0) + 1);
      }
    }
    return `${JSON.stringify([...counts].sort())}, ${findings} findings`;
  };
}

async function openOurs(file: string): Promise<Snapshot> {
  return openXlsx(await readFile(file)).read();
}

async function openWithExceljs(): Promise<Open> {
  const { exceljsSnapshot } = await import("./exceljsSnapshot");
  return exceljsSnapshot;
}
