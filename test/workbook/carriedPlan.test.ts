import { createHash } from "node:crypto";
import fc from "fast-check";
import type { Plan } from "../../src/domain/plan";
import { formatPlan } from "../../src/intake/formatPlan";
import { carriedPlan, carryPlan } from "../../src/workbook/carriedPlan";
import { formatPart } from "../../src/workbook/formatPart";
import type { OwnPart } from "../../src/workbook/OwnPart";
import { parsePart } from "../../src/workbook/parsePart";
import { huzhou } from "../support/huzhouForm";

const namespace = "urn:ontrack:plan";

/** The part the edit writes. */
function partOf(plan: Plan): OwnPart {
  const edit = carryPlan(plan);
  if (edit.kind !== "part" || edit.xml === null) throw new Error("no part");
  return { namespace: edit.namespace, xml: edit.xml };
}

const whole = partOf(huzhou);
const finds = (...xmls: readonly string[]): unknown => {
  const carried = carriedPlan(xmls.map((xml) => ({ namespace, xml })));
  return carried && [carried.plan, ...carried.findings.map(({ code, values }) => [code, values])];
};

test("what is put in is what comes out", () => {
  expect(carriedPlan([whole])).toEqual({ plan: huzhou, findings: [] });
});

test("a workbook without a part of this namespace carries none", () => {
  expect(carriedPlan([])).toBe(null);
  expect(carriedPlan([{ namespace: "urn:ontrack:facts", xml: whole.xml }])).toBe(null);
});

test("taking it out is the edit that removes the part", () => {
  expect(carryPlan(null)).toEqual({ kind: "part", namespace, xml: null });
});

test.each([
  ["cut off", whole.xml.slice(0, -20)],
  ["not ours", '<part xmlns="urn:ontrack:plan"/>'],
  ["without a hash", whole.xml.replace(/ sha256="[^"]*"/, "")],
  ["without a version", whole.xml.replace(' version="1"', "")],
  ["no XML", "text"],
  ["empty", ""],
  ["no JSON", formatPart(namespace, '{"schema":1').xml],
])("a part that is %s is malformed", (_, xml) => {
  expect(finds(xml)).toEqual([null, ["plan/carriedMalformed", { place: "" }]]);
});

test("a plan that breaks a rule of plans is malformed, at the place", () => {
  const [first, ...others] = huzhou.indicators;
  if (!first) throw new Error("no indicator");
  const indicators = [{ ...first, targets: { 2031: { value: 1 } } }, ...others];
  expect(finds(partOf({ ...huzhou, indicators }).xml)).toEqual([
    null,
    ["plan/carriedMalformed", { place: "indicators[0].targets.2031" }],
  ]);
});

test("a plan changed by hand is altered: its hash is another one", () => {
  expect(finds(whole.xml.replace('"baseline":90.76', '"baseline":90.7'))).toEqual([
    null,
    ["plan/carriedAltered", {}],
  ]);
});

test.each([
  ["the part", whole.xml.replace('version="1"', 'version="2"')],
  [
    "the plan in it",
    formatPart(namespace, formatPlan(huzhou).replace('"schema":1', '"schema":2')).xml,
  ],
])("%s of a newer version is said to be so", (_, xml) => {
  expect(finds(xml)).toEqual([null, ["plan/carriedNewer", {}]]);
});

test("of two plans none is used, not even where they are the same", () => {
  expect(finds(whole.xml, whole.xml)).toEqual([null, ["plan/carriedTwice", { count: 2 }]]);
});

describe("the form of a part", () => {
  test("is one element with the text's hash, in which nothing needs an escape of XML", () => {
    const { xml } = formatPart(namespace, JSON.stringify({ a: "<b> & \u0000\uFFFF\uD800 中" }));
    const text = '{"a":"\\u003cb\\u003e \\u0026 \\u0000\\uffff\\ud800 中"}';
    const hash = createHash("sha256").update(text).digest("hex");
    expect(xml).toBe(`<part xmlns="urn:ontrack:plan" version="1" sha256="${hash}">${text}</part>`);
  });

  test("holds every text", () => {
    const texts = fc.oneof(
      fc.string({ unit: "binary" }),
      fc.string({ unit: fc.constantFrom("<", "&", "]]>", "\uD800", "\uFFFE", "\r", "\\u0026") }),
    );
    fc.assert(
      fc.property(fc.dictionary(texts, texts), (data) => {
        const { xml } = formatPart(namespace, JSON.stringify(data));
        expect(parsePart(xml)).toEqual({ state: "whole", data: { ...data } });
      }),
    );
  });

  test.each([
    [
      "a declaration, white space and a prefix",
      (xml: string) =>
        `\uFEFF<?xml version="1.0" standalone='yes'?>\n<!-- > -->\n${xml
          .replace("<part xmlns=", "<o:part\n xmlns:o=")
          .replace("</part>", "\n</o:part >\n")}`,
    ],
    ["quotes escaped, as LibreOffice does", (xml: string) => inside(xml, /"/g, "&quot;")],
    ["characters as numbers", (xml: string) => inside(xml, /中/g, "&#x4e2d;")],
    ["CDATA", (xml: string) => inside(xml, /^.*$/, "<![CDATA[$&]]>")],
    ["other quotes", (xml: string) => xml.replace(/"(1|[0-9a-f]{64})"/g, "'$1'")],
  ])("is read with %s too", (_, rewritten) => {
    const { xml } = formatPart(namespace, '{"a":"中","b":[1]}');
    expect(parsePart(rewritten(xml))).toEqual({ state: "whole", data: { a: "中", b: [1] } });
  });
});

/** Rewrites what stands between the tags. */
function inside(xml: string, from: RegExp, to: string): string {
  return xml.replace(/(?<=>)[^<]+/, (text) => text.replace(from, to));
}
