import type { Explanation } from "../../../src/domain/explanation";
import { draftsFor } from "../../../src/flows/sending/draftsFor";
import { explain } from "../../../src/flows/sending/explain";
import { carriedExplanations, carryExplanations } from "../../../src/workbook/carriedExplanations";
import type { OwnPart } from "../../../src/workbook/OwnPart";
import type { Edit } from "../../../src/workbook/Workbook";
import { anExplanation } from "../../support/anExplanation";
import { period } from "../../support/measures";

const first = anExplanation();
const other = anExplanation({ key: "value/jump ind-04 诊疗量占比" });
const ofHalfYear = anExplanation({ period: period("2024H1"), text: "新院区尚未开诊。" });

/** The parts of a workbook after an edit of one. */
function partsAfter(edit: Edit | null): readonly OwnPart[] {
  if (edit?.kind !== "part") throw new Error("no part");
  return edit.xml === null ? [] : [{ namespace: edit.namespace, xml: edit.xml }];
}

function after(carried: readonly Explanation[], given: Explanation): readonly Explanation[] | null {
  const parts = partsAfter(carryExplanations(carried));
  return carriedExplanations(partsAfter(explain({ parts }, given))).explanations;
}

describe("explaining", () => {
  test("adds the first", () => {
    expect(after([], first)).toEqual([first]);
  });

  test("replaces the one of its key and period and keeps every other", () => {
    const again = { ...first, text: "床位已于十一月启用。" };
    expect(after([first, other, ofHalfYear], again)).toEqual([other, ofHalfYear, again]);
  });

  test("with blanks takes it out, and the part with the last", () => {
    expect(after([first, other], { ...first, text: " \u3000" })).toEqual([other]);
    expect(after([first], { ...first, text: "" })).toEqual([]);
  });

  test("is refused where what is carried cannot be read: nothing is lost", () => {
    const parts = [{ namespace: "urn:ontrack:explanations" as const, xml: "<part/>" }];
    expect(explain({ parts }, first)).toBe(null);
  });
});

describe("drafts", () => {
  const year2024 = period("2024");

  test("are the latest of each key before the period, with its numbers, and count for nothing yet", () => {
    const ofQuarter = { ...ofHalfYear, period: period("2024Q1") };
    expect(draftsFor([ofQuarter, ofHalfYear], year2024)).toEqual([
      { ...ofHalfYear, period: year2024, isDraft: true },
    ]);
    expect(draftsFor([ofHalfYear, ofQuarter], year2024)).toEqual([
      { ...ofHalfYear, period: year2024, isDraft: true },
    ]);
  });

  test("are of keys without an explanation of the period", () => {
    expect(draftsFor([ofHalfYear, first], year2024)).toEqual([]);
  });

  test("are never of a later period", () => {
    expect(draftsFor([first], period("2024H1"))).toEqual([]);
  });
});
