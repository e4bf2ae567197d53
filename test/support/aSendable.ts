import { readFileSync } from "node:fs";
import path from "node:path";
import { examine } from "../../src/flows/examine";
import { sealWorkbook, type Sealing, type SealOrder } from "../../src/flows/sealing/sealWorkbook";
import type { GridWorkbook } from "../../src/workbook/GridWorkbook";
import type { Edit, Snapshot } from "../../src/workbook/Workbook";
import { openXlsx } from "../../src/workbook/xlsx/openXlsx";
import { builtinLayouts } from "./formLayouts";
import { huzhou } from "./huzhouForm";
import { period } from "./measures";

const sample = path.resolve(__dirname, "../../seeds/workbooks/huzhou-2024.xlsx");

/** The sheet of the sample. */
export const formSheet = "绩效目标表";

const signOff = "填报人：张三  联系电话：0572-2000000  填报日期：2025年1月8日";

/** The sample of 2024, which misses targets. */
export const sampleBytes = (): Uint8Array => readFileSync(sample);

export const layouts = [...builtinLayouts.values()];

/** How the sample is sealed in tests. */
export const sealOrder: SealOrder = {
  plan: huzhou,
  period: period("2024"),
  use: "reporting",
  profile: null,
  previous: null,
  unit: "市卫生健康委",
  product: "1.0.0",
  at: "2025-01-10T08:00:00.000Z",
};

/** The sample with every target reached and none passed, so that it can be sent without a word. */
export async function sendable(): Promise<GridWorkbook> {
  const workbook = openXlsx(sampleBytes());
  const { entries } = examine(workbook.snapshot, {
    plans: [{ plan: huzhou, source: "builtin" }],
    period: sealOrder.period,
  });
  await workbook.write([
    { kind: "set", cell: { sheet: formSheet, row: 1, column: 0 }, value: "填报单位：市卫生健康委" },
    { kind: "set", cell: { sheet: formSheet, row: 35, column: 0 }, value: signOff },
    ...entries.flatMap(({ measure, cells }): readonly Edit[] => {
      const target = measure?.targets[2024]?.value;
      if (!cells["actual"] || typeof target !== "number") return [];
      return [{ kind: "set", cell: cells["actual"], value: target }];
    }),
  ]);
  return workbook;
}

/** Seals a workbook, which has to be one that can be sent. */
export function seal(
  snapshot: Snapshot,
  order: Partial<SealOrder> = {},
): Extract<Sealing, { state: "sealed" }> {
  const sealing = sealWorkbook(snapshot, { ...sealOrder, ...order }, layouts);
  if (sealing.state === "held") {
    throw new Error(sealing.open.map(({ finding }) => finding.code).join(" "));
  }
  return sealing;
}
