import type { FactStore } from "../../src/domain/fact";
import { formatFacts } from "../../src/intake/facts/formatFacts";
import { carriedFacts, carryFacts } from "../../src/workbook/carriedFacts";
import { formatPart } from "../../src/workbook/formatPart";
import type { OwnPart } from "../../src/workbook/OwnPart";
import { aFundsFact, aValueFact } from "../support/facts";

const namespace = "urn:ontrack:facts";

const store: FactStore = {
  plan: "huzhou-2023",
  facts: [
    { fact: aValueFact({ value: 38.8, numerator: 388, denominator: 1000 }), outdated: [38.5] },
    { fact: aFundsFact({ value: 12000.5 }), outdated: [] },
  ],
};

/** The part the edit writes. */
function partOf(facts: FactStore): OwnPart {
  const edit = carryFacts(facts);
  if (edit.kind !== "part" || edit.xml === null) throw new Error("no part");
  return { namespace: edit.namespace, xml: edit.xml };
}

const whole = partOf(store);
const finds = (...xmls: readonly string[]): unknown => {
  const carried = carriedFacts(xmls.map((xml) => ({ namespace, xml })));
  return carried && [carried.store, ...carried.findings.map(({ code, values }) => [code, values])];
};

test("what is put in is what comes out", () => {
  expect(carriedFacts([whole])).toEqual({ store, findings: [] });
});

test("a workbook without a part of this namespace carries none", () => {
  expect(carriedFacts([{ namespace: "urn:ontrack:plan", xml: whole.xml }])).toBe(null);
});

test("taking them out is the edit that removes the part", () => {
  expect(carryFacts(null)).toEqual({ kind: "part", namespace, xml: null });
});

test.each([
  ["cut off", whole.xml.slice(0, -20), ""],
  ["no facts", formatPart(namespace, '{"schema":1,"plan":"a"}').xml, "facts"],
  [
    "with a fact of no period",
    formatPart(namespace, formatFacts(store).replace('"2024"', '"2024H3"')).xml,
    "facts[0].fact.period",
  ],
  [
    "with one fact twice",
    partOf({ ...store, facts: store.facts.flatMap((each) => [each, each]) }).xml,
    "facts[1]",
  ],
])("a part that is %s is malformed, at the place", (_, xml, place) => {
  expect(finds(xml)).toEqual([null, ["facts/carriedMalformed", { place }]]);
});

test("facts changed by hand are altered: their hash is another one", () => {
  expect(finds(whole.xml.replace("38.8", "39.8"))).toEqual([null, ["facts/carriedAltered", {}]]);
});

test.each([
  ["the part", whole.xml.replace('version="1"', 'version="2"')],
  [
    "what it holds",
    formatPart(namespace, formatFacts(store).replace('"schema":1', '"schema":2')).xml,
  ],
])("%s of a newer version is said to be so", (_, xml) => {
  expect(finds(xml)).toEqual([null, ["facts/carriedNewer", {}]]);
});

test("of two parts none is used, not even where they are the same", () => {
  expect(finds(whole.xml, whole.xml)).toEqual([null, ["facts/carriedTwice", { count: 2 }]]);
});
