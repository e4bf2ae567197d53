import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { sheetChanges } from "../../../src/flows/sealing/sheetChanges";
import { verifySeal } from "../../../src/flows/sealing/verifySeal";
import { sealedNow, sealedSheets } from "../../../src/workbook/seal/sealedSheet";
import { openXlsx } from "../../../src/workbook/xlsx/openXlsx";
import { saveXlsx } from "../../../src/workbook/xlsx/saveXlsx";
import { seal, sendable } from "../../support/aSendable";
import { awkward } from "../../support/awkward";
import { convertByLibreOffice, findSoffice } from "../../support/libreOffice";

const soffice = findSoffice();
const fixtures = path.resolve(__dirname, "../../fixtures/workbooks");

async function sealedFile(): Promise<Uint8Array> {
  const workbook = await sendable();
  await workbook.write(seal(workbook.snapshot).edits);
  return saveXlsx(workbook);
}

/** In what the second file differs from the first. */
function differences(first: Uint8Array, second: Uint8Array): unknown {
  const [before, now] = [first, second].map((bytes) => openXlsx(bytes).snapshot);
  return before && now ? sheetChanges(sealedSheets(before), sealedNow(now)) : null;
}

test("marking the sealed file and saving it is no change", async () => {
  const workbook = openXlsx(await sealedFile());
  const look = { fill: "#FFD7D9", color: "#8A0012", bold: true, numberFormat: '"▼ "0.0' };
  const range = { top: 11, left: 9, bottom: 11, right: 9 };
  const [sheet] = workbook.snapshot.sheets;
  await workbook.write([
    {
      kind: "mark",
      sheet: sheet?.name ?? "",
      rules: [{ range, formula: 'N("ontrack:x")=0', look }],
    },
  ]);
  expect(verifySeal(openXlsx(saveXlsx(workbook)).snapshot, []).state).toBe("whole");
});

if (soffice === null) {
  test("LibreOffice is not installed here, so nothing is saved by it", () => {
    expect(findSoffice()).toBeNull();
  });
} else {
  test("a sealed file that LibreOffice has saved is whole", async () => {
    const saved = convertByLibreOffice(soffice, await sealedFile(), "xlsx");
    const verdict = verifySeal(openXlsx(saved).snapshot, []);
    expect("changes" in verdict && [verdict.state, verdict.changes]).toEqual(["whole", []]);
  }, 60_000);

  test("formats, formulas and texts that LibreOffice writes in its own manner are the same", () => {
    const saved = convertByLibreOffice(soffice, awkward(), "xlsx");
    expect(differences(awkward(), saved)).toEqual([]);
  }, 60_000);

  test.each(["percent-cells.xlsx", "two-tables-and-notes.xlsx"])(
    "%s that LibreOffice has saved says the same",
    (name) => {
      const bytes = readFileSync(path.join(fixtures, name));
      expect(differences(bytes, convertByLibreOffice(soffice, bytes, "xlsx"))).toEqual([]);
    },
    60_000,
  );
}

test("fixtures that LibreOffice has saved say the same as their originals", () => {
  const names = readdirSync(fixtures).filter((name) => name.startsWith("libreoffice-"));
  const compared = names.flatMap((name) => {
    const original = path.join(fixtures, name.slice("libreoffice-".length));
    try {
      return [[readFileSync(original), readFileSync(path.join(fixtures, name))] as const];
    } catch {
      return [];
    }
  });
  expect(compared.length).toBeGreaterThan(0);
  expect(compared.map(([before, now]) => differences(before, now))).toEqual(compared.map(() => []));
});
