import { examine } from "../../../src/flows/examine";
import type { Examination } from "../../../src/flows/Examination";
import { clearReportEdits, reportEdits } from "../../../src/flows/reporting/reportEdits";
import { verifySeal } from "../../../src/flows/sealing/verifySeal";
import { checkBeforeSending } from "../../../src/flows/sending/checkBeforeSending";
import type { SendingCheck } from "../../../src/flows/sending/SendingCheck";
import { submissionOf } from "../../../src/flows/sending/submissionOf";
import { loadLanguage } from "../../../src/i18n/loadLanguage";
import { reportWords } from "../../../src/i18n/reportWords";
import type { GridWorkbook } from "../../../src/workbook/GridWorkbook";
import type { Edit, Snapshot } from "../../../src/workbook/Workbook";
import { newXlsx } from "../../../src/workbook/xlsx/newXlsx";
import { openXlsx } from "../../../src/workbook/xlsx/openXlsx";
import { saveXlsx } from "../../../src/workbook/xlsx/saveXlsx";
import { layouts, sampleBytes, seal, sendable } from "../../support/aSendable";
import { huzhou } from "../../support/huzhouForm";
import { convertByLibreOffice, findSoffice } from "../../support/libreOffice";
import { packageText } from "../../support/packageText";

const words = reportWords("zh");
const made = {
  profile: null,
  unit: "市卫生健康委",
  product: "1.0.0",
  at: "2025-01-10T08:00:00.000Z",
};

interface Made {
  readonly examination: Examination;
  readonly sending: SendingCheck;
}

function check(snapshot: Snapshot): Made {
  const examination = examine(snapshot, { plans: [{ plan: huzhou, source: "builtin" }] });
  const given = { profile: null, previous: null };
  const submission = submissionOf(snapshot, examination, layouts, given);
  return { examination, sending: checkBeforeSending(submission) };
}

function editsFor({ snapshot }: GridWorkbook, said = words): readonly Edit[] {
  return reportEdits({ ...check(snapshot), ...made }, said);
}

const names = ({ snapshot }: GridWorkbook): readonly string[] =>
  snapshot.sheets.map(({ name }) => name);

test("the check of a workbook with its report is the one of the workbook without it", async () => {
  const workbook = openXlsx(sampleBytes());
  const before = check(workbook.snapshot);
  await workbook.write(editsFor(workbook));
  expect(check(workbook.snapshot)).toEqual(before);
  expect(check(openXlsx(saveXlsx(workbook)).snapshot)).toEqual(before);
});

test("taken out again it leaves every part of the file as it was", async () => {
  const workbook = openXlsx(sampleBytes());
  await workbook.write(editsFor(workbook));
  const reported = openXlsx(saveXlsx(workbook));
  await reported.write(clearReportEdits());
  expect(packageText(saveXlsx(reported))).toEqual(packageText(sampleBytes()));
});

test("a report in another language takes the place of an earlier one, in a saved file too", async () => {
  await loadLanguage("en");
  const workbook = openXlsx(sampleBytes());
  const own = names(workbook);
  await workbook.write(editsFor(workbook));
  expect(names(workbook)).toEqual([...own, "校验报告"]);
  const saved = openXlsx(saveXlsx(workbook));
  await saved.write(editsFor(saved, reportWords("en")));
  expect(names(saved)).toEqual([...own, "Check report"]);
});

test("a user's own sheet of that name stays, and nothing is written", async () => {
  const cells = [{ row: 0, column: 0, value: "县里的校验报告" }];
  const bytes = newXlsx([
    { name: "校验报告", cells },
    { name: "表", cells },
  ]);
  const workbook = openXlsx(bytes);
  await expect(workbook.write(editsFor(workbook))).rejects.toMatchObject({
    code: "workbook/notOurSheet",
  });
  expect(saveXlsx(workbook)).toEqual(bytes);
});

test("a report that was sealed with the workbook is part of it: what is changed in it is found", async () => {
  const workbook = await sendable();
  await workbook.write(editsFor(workbook));
  await workbook.write(seal(workbook.snapshot).edits);
  expect(verifySeal(workbook.snapshot, []).state).toBe("whole");
  const sealed = openXlsx(saveXlsx(workbook));
  const later = { ...check(sealed.snapshot), ...made, product: "1.0.1" };
  await sealed.write(reportEdits(later, words));
  const verdict = verifySeal(sealed.snapshot, []);
  expect("changes" in verdict && verdict.changes.map(({ at }) => at)).toEqual([
    { sheet: "校验报告", cell: "C3" },
    { sheet: "校验报告", cell: "F6" },
  ]);
});

const soffice = findSoffice();

if (soffice === null) {
  test("LibreOffice is not installed here, so what it makes of a report is not looked at", () => {
    expect(findSoffice()).toBeNull();
  });
} else {
  test("saved by LibreOffice a report says the same, and the check still passes it over", async () => {
    const workbook = openXlsx(sampleBytes());
    await workbook.write(editsFor(workbook));
    const again = openXlsx(convertByLibreOffice(soffice, saveXlsx(workbook), "xlsx"));
    expect(textsIn(again.snapshot)).toEqual(textsIn(workbook.snapshot));
    expect(check(again.snapshot).sending.counts).toEqual(check(workbook.snapshot).sending.counts);
  }, 120_000);
}

/** What the report says, cell by cell. */
function textsIn({ sheets }: Snapshot): readonly unknown[] {
  const sheet = sheets.find(({ name }) => name === "校验报告");
  const { bottom = -1 } = sheet?.usedRange ?? {};
  return Array.from(
    { length: (bottom + 1) * 6 },
    (_, index) => sheet?.cell(Math.floor(index / 6), index % 6)?.value ?? null,
  );
}
