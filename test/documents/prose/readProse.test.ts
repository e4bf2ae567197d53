import fc from "fast-check";
import { proseSteps, readProse } from "../../../src/documents/prose/readProse";
import type { ProseTarget } from "../../../src/documents/ProseTarget";
import { documentOf } from "./documentOf";

type Field = keyof ProseTarget;

function fieldsOf(text: string, ...fields: readonly Field[]): readonly unknown[] {
  return readProse(documentOf(text)).map((target) => fields.map((field) => target[field]));
}

test("reads a whole target with its place, its units and its quote", () => {
  const text = [
    "二、重点任务",
    "（一）健全服务网络",
    "1.提升基层能力。推进标准化建设。到2026年，力争基层诊疗量占比达到65%以上。（责任单位：市卫生健康委、市财政局）",
  ].join("\n");
  expect(readProse(documentOf(text))).toEqual([
    {
      name: "基层诊疗量占比",
      component: null,
      comparator: ">=",
      value: 65,
      decimals: 0,
      unit: "%",
      from: null,
      years: [2026],
      isAnnual: false,
      isCumulative: false,
      isState: false,
      scope: null,
      responsible: ["市卫生健康委", "市财政局"],
      section: "正文二（一）1",
      heading: "提升基层能力",
      wording: "达到65%以上",
      quote: {
        at: { kind: "line", line: 3 },
        text: "到2026年，力争基层诊疗量占比达到65%以上。",
        start: 16,
        end: 23,
      },
      confidence: 0.75,
      doubts: ["softWords"],
      repairs: [],
    },
  ]);
});

describe("section and heading", () => {
  test.each([
    ["no headings", "覆盖率达到90%。", "正文", ""],
    ["第X条", "第三条 强化保障\n覆盖率达到90%。", "正文第三条", "强化保障"],
    [
      "(1)",
      "一、任务\n（一）能力\n1.基层\n（1）网底。覆盖率达到90%。",
      "正文一（一）1（1）",
      "网底",
    ],
    [
      "(2) that goes on with （一）",
      "一、任务\n（一）能力\n3.基层\n略。\n（2）网底\n覆盖率达到90%。",
      "正文一（二）",
      "网底",
    ],
    ["附件 begins anew", "一、任务\n附件2\n目标1:覆盖率达到90%。", "附件2", ""],
    [
      "a list of attachments does not",
      "一、任务\n附件:1.目标表\n覆盖率达到90%。",
      "正文一",
      "任务",
    ],
    [
      "a numbered sentence titles nothing",
      "一、主要目标\n1.到2026年，覆盖率达到90%。",
      "正文一1",
      "主要目标",
    ],
  ])("%s", (_, text, section, heading) => {
    expect(fieldsOf(text, "section", "heading")).toEqual([[section, heading]]);
  });
});

describe("years", () => {
  test.each([
    [
      "of the clause before",
      "到2026年，甲率达到90%，乙率达到80%。",
      [
        [[2026], []],
        [[2026], []],
      ],
    ],
    ["a span of years", "2026—2028年，甲率保持在90%。", [[[2026, 2027, 2028], []]]],
    ["the end of a five-year plan", "到“十五五”末，甲率达到90%。", [[[2030], []]]],
    [
      "of the sentence before, with a doubt",
      "到2026年，体系基本健全。甲率达到90%。",
      [[[2026], ["inheritedYear"]]],
    ],
    [
      "of the sentence after where none stands before",
      "甲率达到90%。到2026年，体系基本健全。",
      [[[2026], ["inheritedYear"]]],
    ],
    ["none at all", "甲率达到90%。", [[[], []]]],
    ["every year", "每年选树30个先锋支部。", [[[], []]]],
    ["not the year compared with", "到2027年，甲率较2020年下降10%。", [[[2027], ["composedName"]]]],
  ])("%s", (_, text, expected) => {
    expect(fieldsOf(text, "years", "doubts")).toEqual(expected);
  });
});

describe("history is no target", () => {
  test("years before the document's own", () => {
    const text = "2023年，甲率达到90%，新增床位300张。到2027年，甲率达到95%。";
    const targets = readProse(documentOf(text), { issuedIn: 2024 });
    expect(targets.map(({ value, years }) => [value, years])).toEqual([[95, [2027]]]);
  });

  test("what stands under a heading of what has been", () => {
    const text = "一、发展基础\n甲率达到90%。\n二、主要目标\n甲率达到95%。";
    expect(fieldsOf(text, "value")).toEqual([[95]]);
  });
});

test("each note names the units of what stands before it", () => {
  const text = "甲率达到90%。（市医保局负责）乙率达到80%。（市财政局负责）丙率达到70%。";
  expect(fieldsOf(text, "name", "responsible")).toEqual([
    ["甲率", ["市医保局"]],
    ["乙率", ["市财政局"]],
    ["丙率", []],
  ]);
});

test("a sentence broken by a page is one, at the line it begins on", () => {
  const text =
    "1.巩固建设成果。各地创造条件推进内涵建设，到2026年底，力争县域就诊率全\n\n- 3 -\n\n部达标，基层诊疗量占比达到65%。";
  expect(fieldsOf(text, "name", "quote")).toEqual([
    [
      "基层诊疗量占比",
      {
        at: { kind: "line", line: 1 },
        text: "各地创造条件推进内涵建设，到2026年底，力争县域就诊率全部达标，基层诊疗量占比达到65%。",
        start: 40,
        end: 45,
      },
    ],
  ]);
});

test("a lost decimal point is put back, listed, and quoted as it stands", () => {
  const [target] = readProse(documentOf("每千人托位数达到4\ue0106个。"));
  expect(target && [target.value, target.wording, target.quote.text, target.repairs]).toEqual([
    4.6,
    "达到4.6个",
    "每千人托位数达到4\ue0106个。",
    [
      {
        found: "4\ue0106",
        proposed: "4.6",
        candidates: ["4.6"],
        isCertain: true,
        evidence: [{ kind: "privateUse", character: "U+E010", stoodFor: "." }],
        at: { kind: "line", line: 1 },
        concerns: [],
      },
    ],
  ]);
});

test("goes one paragraph at a time", () => {
  const steps = [...proseSteps(documentOf("甲率达到90%。\n略。\n乙率达到80%。"))];
  expect(steps.map((targets) => targets.map(({ name }) => name))).toEqual([["甲率"], [], ["乙率"]]);
});

test("a list without a full stop is read in pieces, whole", () => {
  const text = Array.from({ length: 300 }, () => "建成3个卒中中心，").join("");
  expect(fieldsOf(text, "value", "name")).toEqual(
    Array.from({ length: 300 }, () => [3, "卒中中心"]),
  );
});

test("tables are passed over", () => {
  const cells = [{ line: 1, row: 0, column: 0, rowSpan: 1, columnSpan: 1, text: "甲率达到90%。" }];
  const table = { kind: "table", line: 1, rows: 1, columns: 1, cells } as const;
  expect(readProse({ blocks: [table] })).toEqual([]);
});

describe("whatever the text", () => {
  const word = fc.constantFrom(
    ..."到2026年,|力争|达到|不低于|90%|以上|分别|、|和|，|。|全覆盖|全部|均|每个县|建成|新增|3个|医院|满意度|门诊|（|）|“|”|的|从20%提升至40%|\n|一、|(2)|附件1|责任单位：|三甲|\ue010|\u200b|其中|１".split(
      "|",
    ),
  );
  const texts = fc.array(word, { maxLength: 30 }).map((words) => words.join(""));

  test("every quote holds its figure at its place", () => {
    fc.assert(
      fc.property(texts, (text) => {
        for (const { quote } of readProse(documentOf(text))) {
          expect(quote.start).toBeGreaterThanOrEqual(0);
          expect(quote.end).toBeGreaterThan(quote.start);
          expect(quote.end).toBeLessThanOrEqual(quote.text.length);
          expect(text.replaceAll(/\s/g, "")).toContain(quote.text.replaceAll(/\s/g, ""));
        }
      }),
    );
  });

  test("values are numbers, names are said, confidence lies between 0 and 1", () => {
    fc.assert(
      fc.property(fc.oneof(texts, fc.string({ unit: "binary" })), (text) => {
        for (const { value, name, confidence } of readProse(documentOf(text))) {
          expect(Number.isFinite(value)).toBe(true);
          expect(name.length).toBeGreaterThan(0);
          expect(confidence > 0 && confidence <= 1).toBe(true);
        }
      }),
    );
  });
});
