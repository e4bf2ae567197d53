import type { ScoringProfile } from "../../../src/domain/scoring/ScoringProfile";
import { builtinProfiles } from "../../../src/doors/builtinProfiles";
import { fillEdits } from "../../../src/flows/forms/fillEdits";
import type { Filling, Proposal } from "../../../src/flows/forms/Proposal";
import { formatA1 } from "../../../src/workbook/a1";
import type { NewSheet } from "../../../src/workbook/Workbook";
import { newXlsx } from "../../../src/workbook/xlsx/newXlsx";
import { openXlsx } from "../../../src/workbook/xlsx/openXlsx";
import { fillingOf } from "../../support/filledForms";
import { layoutOf } from "../../support/formLayouts";
import { huzhouForm } from "../../support/huzhouForm";
import { convertByLibreOffice, findSoffice } from "../../support/libreOffice";
import { period } from "../../support/measures";
import { standard } from "../../support/scoring";
import { sheetOf } from "../../support/sheetOf";
import { yearEnd2024, type Reported } from "../../support/values2024";

const year = period("2024");

function scored(profile: ScoringProfile, reported: readonly Reported[] = yearEnd2024): Filling {
  const book = newXlsx([sheetOf(huzhouForm("2024年实际完成值", reported, "上报"))]);
  return fillingOf(openXlsx(book).snapshot, layoutOf("self"), year, profile);
}

function points(filling: Filling): readonly (readonly [string, number | string])[] {
  return of(filling, "score").map(({ label, value }) => [label, value]);
}

function of({ proposals }: Filling, field: string): readonly Proposal[] {
  return proposals.filter((each) => each.field === field);
}

function sheetIn({ added }: Filling): NewSheet {
  if (!added) throw new Error("the form is added");
  return added;
}

type Points = readonly (readonly [string, unknown])[];

/** The points of each form as LibreOffice calculates every formula of its sheet anew. */
async function calculated(
  office: string,
  forms: readonly { readonly sheet: NewSheet; readonly filling: Filling }[],
): Promise<readonly Points[]> {
  const sheets = forms.map(({ sheet }, index) => ({
    ...sheet,
    name: `自评${index}`,
    cells: sheet.cells.map((cell) => {
      const { value, ...rest } = cell;
      return cell.formula === undefined || value === undefined ? cell : rest;
    }),
  }));
  const bytes = convertByLibreOffice(office, newXlsx(sheets), "xlsx");
  const saved = await openXlsx(bytes).read();
  return forms.map(({ filling }, index) =>
    of(filling, "score").map(({ label, cell: { row, column } }) => [
      label,
      saved.sheets[index]?.cell(row, column)?.value ?? "",
    ]),
  );
}

describe("a self-evaluation filled with a scoring profile", () => {
  test("without a profile no weight and no point is proposed", () => {
    const book = newXlsx([sheetOf(huzhouForm("2024年实际完成值", yearEnd2024, "上报"))]);
    const filling = fillingOf(openXlsx(book).snapshot, layoutOf("self"), year);
    expect([of(filling, "weight"), of(filling, "score")]).toEqual([[], []]);
  });

  test.each(builtinProfiles().map((profile) => [profile.id, profile] as const))(
    "by %s the weights come to those of the classes that have rows, each from a calculation",
    (_, profile) => {
      const filling = scored(profile);
      const weights = of(filling, "weight");
      const head = of(filling, "funds.total.weight");
      const sum = [...weights, ...head].reduce((all, { value }) => all + Number(value), 0);
      const total = of(filling, "total.weight")[0]?.value;
      expect(Math.round(sum * 100) / 100).toBe(total);
      expect(new Set(weights.map(({ source, state }) => `${source.kind} ${state}`))).toEqual(
        new Set(["calculation new"]),
      );
    },
  );

  test("points that are declined stay blank, those accepted are formulas", () => {
    const filling = scored(standard);
    const [first, second] = of(filling, "score");
    if (!first || !second) throw new Error("there are points");
    const [edit] = fillEdits(filling, new Set(filling.proposals.filter((each) => each !== first)));
    const cells = edit?.kind === "addSheet" ? edit.sheet.cells : [];
    const held = [first, second].map(({ cell }) => {
      const found = cells.find((each) => formatA1(each) === formatA1(cell));
      return [found?.value, found?.formula];
    });
    expect(held).toEqual([
      [undefined, undefined],
      [second.value, second.formula],
    ]);
  });
});

const soffice = findSoffice();

if (soffice === null) {
  test("LibreOffice is not installed here, so the points are not calculated anew", () => {
    expect(findSoffice()).toBeNull();
  });
} else {
  test("LibreOffice calculates the points of every profile, and anew after a value is corrected, as the product does", async () => {
    const fillings = builtinProfiles().map((profile) => scored(profile));
    const [first] = fillings;
    const [actual] = first ? of(first, "actual") : [];
    if (!first || !actual) throw new Error("there are values");
    const sheet = sheetIn(first);
    const cells = sheet.cells.map((cell) =>
      formatA1(cell) === formatA1(actual.cell) ? { ...cell, value: 30 } : cell,
    );
    const corrected = yearEnd2024.map((each) =>
      each.number === 1 ? { ...each, value: 30 } : each,
    );
    const forms = [
      ...fillings.map((filling) => ({ filling, sheet: sheetIn(filling) })),
      { filling: first, sheet: { ...sheet, cells } },
    ];
    const anew = points(scored(standard, corrected));
    expect(await calculated(soffice, forms)).toEqual([...fillings.map(points), anew]);
    expect(anew).not.toEqual(points(first));
  }, 120_000);
}
