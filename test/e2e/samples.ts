import { readFileSync } from "node:fs";
import path from "node:path";

const sample = (name: string): Uint8Array =>
  readFileSync(path.resolve(__dirname, "../../seeds/workbooks", name));

/** The form of Huzhou filled in for the whole of 2024; ten of its 22 indicators miss their targets. */
export const year2024 = sample("huzhou-2024.xlsx");

/** The same form with the results of the first half of 2024. */
export const half2024 = sample("huzhou-2024H1.xlsx");
