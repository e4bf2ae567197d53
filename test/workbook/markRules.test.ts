import { bands } from "../../src/domain/bands";
import { markRules, type MarkedCell } from "../../src/workbook/markRules";
import { symbolFormat } from "../../src/workbook/symbolFormat";
import { aMeasure, period, targets } from "../support/measures";

const floor = aMeasure({
  id: "ind-19",
  name: "县域内住院量占比",
  unit: "%",
  shape: "floor",
  baseline: 90.76,
  targets: targets({ 2024: 90 }),
});

function marked(said: Partial<MarkedCell> = {}): MarkedCell {
  return {
    cell: { sheet: "表", row: 6, column: 5 },
    id: floor.id,
    bands: bands(floor, period("2024H1"), {}),
    decimals: 2,
    scale: 1,
    numberFormat: "0.00",
    text: null,
    status: "onTrack",
    blank: "missing",
    ...said,
  };
}

function formulas(cell: MarkedCell): readonly string[] {
  return markRules(cell).map(({ formula }) => formula);
}

describe("the marks of a cell", () => {
  it("carry the bands' thresholds and the indicator's tag, none for what is on track", () => {
    expect(formulas(marked())).toEqual([
      'AND(ISNUMBER(F7),OR(ROUND(F7,2)<0,AND(ROUND(F7,2)>=0.45,ROUND(F7,2)<=1.3614),ROUND(F7,2)>100,AND(F7>=0.45,F7<=1.3614),AND(F7>=4500,F7<=13614)),N("ontrack:ind-19")=0)',
      'AND(ISNUMBER(F7),OR(AND(ROUND(F7,2)>=0,ROUND(F7,2)<0.45),AND(ROUND(F7,2)>1.3614,ROUND(F7,2)<90)),N("ontrack:ind-19")=0)',
      'AND(ISNUMBER(F7),AND(ROUND(F7,2)>=90,ROUND(F7,2)<90.38),N("ontrack:ind-19")=0)',
      'AND(IF(ISERROR(F7),TRUE,AND(ISTEXT(F7),LEN(TRIM(F7))>0,ISERROR(VALUE(F7)))),N("ontrack:ind-19")=0)',
      'AND(LEN(F7)=0,N("ontrack:ind-19")=0)',
    ]);
  });

  it("work on what the cell holds where it shows a percentage", () => {
    expect(formulas(marked({ scale: 100 }))[2]).toBe(
      'AND(ISNUMBER(F7),AND(ROUND(ROUND(F7,4)*100,2)>=90,ROUND(ROUND(F7,4)*100,2)<90.38),N("ontrack:ind-19")=0)',
    );
  });

  it("hold for the text of the moment only, where the value is a text", () => {
    const [, , , unreadable, , text] = formulas(marked({ text: '约"89"', status: "offTrack" }));
    expect(unreadable).toContain('NOT(EXACT(F7,"约""89"""))');
    expect(text).toBe('AND(EXACT(F7,"约""89"""),N("ontrack:ind-19")=0)');
  });

  it("leave a blank alone where nothing is due", () => {
    expect(formulas(marked({ blank: "notAssessed" }))).toHaveLength(4);
  });

  it("show a symbol before the number, so that no mark is colour alone", () => {
    const looks = markRules(marked()).map(({ look }) => look.numberFormat);
    expect(looks.slice(1, 3)).toEqual(['"▼ "0.00;"▼ "-0.00', '"● "0.00;"● "-0.00']);
  });
});

describe("a number format with a symbol", () => {
  it.each([
    ["General", '"▼ "General;"▼ "-General'],
    ["@", '"▼ "General;"▼ "-General'],
    ["0.00%", '"▼ "0.00%;"▼ "-0.00%'],
    ["0.0;[Red]-0.0", '"▼ "0.0;[Red]"▼ "-0.0'],
    ['#,##0"；";-#,##0', '"▼ "#,##0"；";"▼ "-#,##0'],
    ['0;-0;"无";@', '"▼ "0;"▼ "-0;"▼ ""无";@'],
    ["[>=100]0;[<0]-0;0.0", '[>=100]"▼ "0;[<0]"▼ "-0;"▼ "0.0'],
  ])("%s becomes %s", (own, shown) => {
    expect(symbolFormat("▼", own)).toBe(shown);
  });
});
