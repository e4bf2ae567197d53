import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { assessing } from "./assessing";
import { checking } from "./checking";
import { examining } from "./examining";
import { filling } from "./filling";
import { importing } from "./importing";
import { marking } from "./marking";
import { reading } from "./reading";
import { saving } from "./saving";
import { sending } from "./sending";
import type { Row } from "./Row";
import { tableOf } from "./tableOf";

/** Measures every row in turn and prints them as one table. */
async function main(): Promise<void> {
  const folder = await mkdtemp(path.join(tmpdir(), "ontrack-bench-"));
  const rows: Row[] = [];
  try {
    for (const measure of [
      assessing,
      examining,
      marking,
      filling,
      sending,
      saving,
      reading,
      importing,
      checking,
    ]) {
      process.stderr.write(`${measure.name}\n`);
      rows.push(await measure(folder));
    }
  } finally {
    await rm(folder, { recursive: true });
  }
  process.stdout.write(tableOf(rows));
}

void main();
