import type { Explanation } from "../../src/domain/explanation";
import { formatExplanations } from "../../src/intake/explanations/formatExplanations";
import { carriedExplanations, carryExplanations } from "../../src/workbook/carriedExplanations";
import { formatPart } from "../../src/workbook/formatPart";
import type { OwnPart } from "../../src/workbook/OwnPart";
import { anExplanation } from "../support/anExplanation";

const namespace = "urn:ontrack:explanations";
const explanation = anExplanation();

function partOf(explanations: readonly Explanation[]): OwnPart {
  const edit = carryExplanations(explanations);
  if (edit.kind !== "part" || edit.xml === null) throw new Error("no part");
  return { namespace: edit.namespace, xml: edit.xml };
}

const whole = partOf([explanation]);
const finds = (...xmls: readonly string[]): unknown => {
  const { explanations, findings } = carriedExplanations(xmls.map((xml) => ({ namespace, xml })));
  return [explanations, ...findings.map(({ code, values }) => [code, values])];
};

test("what is put in is what comes out", () => {
  expect(carriedExplanations([whole])).toEqual({ explanations: [explanation], findings: [] });
});

test("a workbook without the part carries none, and carrying none takes the part out", () => {
  expect(finds()).toEqual([[]]);
  expect(carryExplanations([])).toEqual({ kind: "part", namespace, xml: null });
});

test.each([
  ["is cut off", whole.xml.slice(0, -20), ""],
  ["holds no JSON", formatPart(namespace, "{").xml, ""],
  [
    "holds something else",
    formatPart(namespace, '{"schema":1,"explanations":[{}]}').xml,
    "explanations[0].key",
  ],
])("a part that %s is malformed", (_, xml, place) => {
  expect(finds(xml)).toEqual([null, ["explanation/carriedMalformed", { place }]]);
});

test("a text changed by hand is altered: its hash is another one", () => {
  const xml = whole.xml.replace("推迟", "提前");
  expect(finds(xml)).toEqual([null, ["explanation/carriedAltered", {}]]);
});

test.each([
  ["the part", whole.xml.replace('version="1"', 'version="2"')],
  [
    "what is in it",
    formatPart(namespace, formatExplanations([explanation]).replace('"schema":1', '"schema":2'))
      .xml,
  ],
])("%s of a newer version is said to be so", (_, xml) => {
  expect(finds(xml)).toEqual([null, ["explanation/carriedNewer", {}]]);
});

test("of two parts none is used", () => {
  expect(finds(whole.xml, whole.xml)).toEqual([null, ["explanation/carriedTwice", { count: 2 }]]);
});
