import type { FormLayout } from "../../../src/domain/forms/FormLayout";
import type { Fact } from "../../../src/domain/fact";
import { formLines } from "../../../src/flows/forms/formLines";
import { formOf } from "../../../src/flows/forms/formOf";
import { fillEdits } from "../../../src/flows/forms/fillEdits";
import { blankSheet } from "../../../src/flows/forms/blankSheet";
import { writeForm } from "../../../src/workbook/forms/writeForm";
import { newXlsx } from "../../../src/workbook/xlsx/newXlsx";
import { openXlsx } from "../../../src/workbook/xlsx/openXlsx";
import { fillingOf } from "../../support/filledForms";
import { layoutOf, localLayouts } from "../../support/formLayouts";
import { huzhou, huzhouForm } from "../../support/huzhouForm";
import { convertByLibreOffice, findSoffice } from "../../support/libreOffice";
import { period } from "../../support/measures";
import { sheetOf } from "../../support/sheetOf";
import { yearEnd2024 } from "../../support/values2024";

const year = period("2024");
const soffice = findSoffice();

/** The local variants that ask for a result of every indicator. */
const reporting = [...localLayouts.values()]
  .filter(
    ({ rows, columns }) => rows === "target" && columns.some(({ field }) => field === "actual"),
  )
  .map(({ id }) => id);

function money(line: string, amount: "budget" | "executed", value: number): Fact {
  const provenance = { note: "", by: "", at: null, cell: null };
  return { kind: "funds", line, period: year, unit: "", amount, value, ...provenance };
}

const facts = [
  money("central", "budget", 20000),
  money("local", "budget", 14000.5),
  money("central", "executed", 18000),
  money("local", "executed", 8500.125),
];

/** The lines of a form's money as LibreOffice shows them after calculating every formula anew. */
function calculated(office: string, layout: FormLayout): readonly string[] {
  const ingredients = { plan: huzhou, period: year, facts };
  const sheet = writeForm(layout, formOf(layout, formLines(huzhou, layout), ingredients));
  const cells = sheet.cells.map((cell) => {
    const { value, ...rest } = cell;
    return cell.formula === undefined || value === undefined ? cell : rest;
  });
  const csv = convertByLibreOffice(office, newXlsx([{ ...sheet, cells }]), asCsv).toString("utf8");
  return csv.split(/\r?\n/).filter((line) => /资金|合计/.test(line));
}

const asCsv = "csv:Text - txt - csv (StarCalc):124,34,76";

if (soffice === null) {
  test("LibreOffice is not installed here, so its answers are not compared", () => {
    expect(findSoffice()).toBeNull();
  });
} else {
  test("LibreOffice adds and divides the money of a form as the product does", () => {
    expect(calculated(soffice, layoutOf("transfer")).slice(2, 6)).toEqual([
      '（万元）"||资金来源||全年预算数（A）||全年执行数（B）|执行率（B/A）',
      "||年度资金总额||34,000.50||26,500.13|77.94%",
      "||其中：中央财政资金||20,000.00||18,000.00|90.00%",
      "||地方资金||14,000.50||8,500.13|60.71%",
    ]);
  }, 120_000);

  test("amounts in 亿元 and in 元 make one rate", () => {
    expect(calculated(soffice, layoutOf("transfer-mixed-units")).slice(1)).toEqual([
      "合计||3.4001|265,001,250.00|||77.94%",
      "中央资金||2.0000|180,000,000.00|||90.00%",
      "地方资金||1.4001|85,001,250.00|||60.71%",
    ]);
  }, 120_000);

  describe("a blank form that LibreOffice has saved", () => {
    const ids = [...reporting, "self", "monitoring"];
    let saved: Uint8Array;

    beforeAll(() => {
      const blanks = ids.flatMap((id) => blankSheet(huzhou, layoutOf(id), year) ?? []);
      const report = sheetOf(huzhouForm("2024年实际完成值", yearEnd2024, "上报"));
      saved = convertByLibreOffice(soffice, newXlsx([report, ...blanks]), "xlsx");
    }, 120_000);

    test.each(ids)("%s is filled in place with every value of 2024", async (id) => {
      const layout = layoutOf(id);
      const workbook = openXlsx(saved);
      const filling = fillingOf(workbook.snapshot, layout, year);
      const fresh = filling.proposals.filter(({ state }) => state === "new");
      await workbook.write(fillEdits(filling, new Set(fresh)));
      const again = fillingOf(workbook.snapshot, layout, year);
      const actual = again.proposals.filter(({ field }) => field === "actual");
      expect([filling.sheet, filling.added]).toEqual([layout.title, null]);
      expect(actual.map(({ value, state }) => [value, state])).toEqual(
        yearEnd2024.map(({ value }) => [value, "same"]),
      );
    });
  });
}
