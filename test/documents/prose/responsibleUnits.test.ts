import { responsibleUnits } from "../../../src/documents/prose/responsibleUnits";

const unitsOf = (paragraph: string): readonly (readonly string[])[] =>
  responsibleUnits(paragraph).map(({ units }) => units);

test.each([
  [
    "（责任单位：…）, without what follows the list",
    "覆盖率达到90%。（责任单位：市卫生健康委、市财政局，各区县人民政府。列第一的为牵头单位，下同）",
    [["市卫生健康委", "市财政局", "各区县人民政府"]],
  ],
  [
    "the lead first where the note says who leads",
    "覆盖率达到90%。（市卫生健康委牵头，市医保局等有关部门配合）",
    [["市卫生健康委", "市医保局"]],
  ],
  [
    "governments named together are one",
    "覆盖率达到90%。（责任单位：市科技局，各区、市政府。下同）",
    [["市科技局", "各区、市政府"]],
  ],
  [
    "governments of three levels too",
    "覆盖率达到90%。（责任单位：市科技局、各县、市、区政府、市财政局）",
    [["市科技局", "各县、市、区政府", "市财政局"]],
  ],
  ["负责", "覆盖率达到90%。（市发改委、市人社局共同负责）", [["市发改委", "市人社局"]]],
  ["按职责分工负责", "覆盖率达到90%。（市教育局按职责分工负责）", [["市教育局"]]],
  [
    "a bare list that ends the paragraph, brackets inside it kept",
    "覆盖率达到90%。（新城管委会(园区管委会)、区卫生健康委）",
    [["新城管委会（园区管委会）", "区卫生健康委"]],
  ],
  [
    "no brackets",
    "覆盖率达到90%。牵头单位：市卫生健康委；配合单位：市财政局、市医保局",
    [["市卫生健康委", "市财政局", "市医保局"]],
  ],
  [
    "several notes in one paragraph",
    "甲率达到90%。（市医保局负责）乙率达到80%。（市财政局负责）",
    [["市医保局"], ["市财政局"]],
  ],
  ["other brackets are no notes", "县级医院（含中医医院、妇幼保健院）达到标准（见附件2）。", []],
  ["brackets that never close", "责任单位（市卫生健康委、市财政局", []],
])("%s", (_, paragraph, units) => {
  expect(unitsOf(paragraph)).toEqual(units);
});
