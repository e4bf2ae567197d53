import * as SheetJs from "@e965/xlsx";
import ExcelJs from "exceljs";
import { unzipSync } from "fflate";
import target from "../seeds/forms/target.json";
import huzhou from "../seeds/plans/huzhou-2023.json";
import { blankSheet } from "../src/flows/forms/blankSheet";
import { parseLayout } from "../src/intake/forms/parseLayout";
import { parsePlan } from "../src/intake/parsePlan";
import { parseA1 } from "../src/workbook/a1";
import type { Edit } from "../src/workbook/Workbook";
import { newXlsx } from "../src/workbook/xlsx/newXlsx";
import { openXlsx } from "../src/workbook/xlsx/openXlsx";
import { saveXlsx } from "../src/workbook/xlsx/saveXlsx";
import { compare } from "./measure";
import type { Row } from "./Row";

type Save = () => Promise<Uint8Array>;

const edited = ["F20", "G20", "H20"];

/** A workbook of twelve forms opened, three cells of the first set, saved: ours, exceljs, SheetJS. */
export async function saving(): Promise<Row> {
  const original = forms();
  const contenders: readonly (readonly [string, Save])[] = [
    ["ontrack", ours(original)],
    ["exceljs 4.4.0", withExceljs(original)],
    ["SheetJS 0.20.3", withSheetjs(original)],
  ];
  const named = await Promise.all(
    contenders.map(async ([name, save]) => ({
      peer: `${name}: ${kept(original, await save())}`,
      run: save,
    })),
  );
  return {
    what: "Three cells set and the workbook saved",
    budget: "every untouched part byte-identical",
    measurements: await compare(5, named),
    note: "Opening is included. One sheet of twelve is touched; the parts counted are what the package holds, uncompressed.",
  };
}

function forms(): Uint8Array {
  const plan = parsePlan(huzhou);
  const sheet = blankSheet(plan, parseLayout(target), { year: 2024, through: 12, grain: "year" });
  if (!sheet) throw new Error("the plan has a target table");
  return newXlsx(Array.from({ length: 12 }, (_, index) => ({ ...sheet, name: `表${index + 1}` })));
}

/** How many parts of the package are the same bytes after saving. */
function kept(original: Uint8Array, saved: Uint8Array): string {
  const before = Object.entries(unzipSync(original));
  const after = unzipSync(saved);
  const same = before.filter(([name, bytes]) => {
    const now = after[name];
    return now !== undefined && Buffer.compare(bytes, now) === 0;
  });
  return `${same.length} of ${before.length} parts untouched`;
}

function ours(original: Uint8Array): Save {
  return async () => {
    const workbook = openXlsx(original);
    const sheet = workbook.snapshot.sheets[0]?.name ?? "";
    const edits = edited.flatMap((reference, value): readonly Edit[] => {
      const position = parseA1(reference);
      return position ? [{ kind: "set", cell: { sheet, ...position }, value }] : [];
    });
    await workbook.write(edits);
    return saveXlsx(workbook);
  };
}

function withExceljs(original: Uint8Array): Save {
  const bytes = new Uint8Array(original).buffer;
  return async () => {
    const workbook = new ExcelJs.Workbook();
    await workbook.xlsx.load(bytes);
    const sheet = workbook.worksheets[0];
    edited.forEach((reference, index) => {
      const cell = sheet?.getCell(reference);
      if (cell) cell.value = index;
    });
    return new Uint8Array(await workbook.xlsx.writeBuffer());
  };
}

function withSheetjs(original: Uint8Array): Save {
  return () => {
    const workbook = SheetJs.read(original, { cellStyles: true });
    const sheet = workbook.Sheets[workbook.SheetNames[0] ?? ""];
    for (const [value, origin] of edited.entries()) {
      if (sheet) SheetJs.utils.sheet_add_aoa(sheet, [[value]], { origin });
    }
    const saved: unknown = SheetJs.write(workbook, { type: "buffer", bookType: "xlsx" });
    return saved instanceof Uint8Array
      ? Promise.resolve(saved)
      : Promise.reject(new TypeError("bytes are written"));
  };
}
