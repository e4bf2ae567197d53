import fc from "fast-check";
import type { Condition, Term } from "../../../src/domain/rules/Condition";
import { formatCondition } from "../../../src/intake/rules/formatCondition";
import { parseCondition } from "../../../src/intake/rules/parseCondition";

const name = (text: string): Term => ({ kind: "name", name: text });
const number = (value: number): Term => ({ kind: "number", value });
const compare = (left: Term, relation: "≤" | "≥" | "=", right: Term): Condition => ({
  kind: "comparison",
  ...{ left, relation, right },
});

describe("an own rule as a finance officer writes it", () => {
  test.each<[string, Condition]>([
    ["[执行率] <= 100", compare(name("执行率"), "≤", number(100))],
    ["【执行率】不超过１００％", compare(name("执行率"), "≤", number(100))],
    ["[门诊满意度] 不低于 [上年]", compare(name("门诊满意度"), "≥", name("上年"))],
    [
      "合计([资金来源]) = [项目资金]",
      compare({ kind: "call", does: "sum", to: [name("资金来源")] }, "=", name("项目资金")),
    ],
    [
      "合计（[中央]、[地方]）＝[项目资金]",
      compare(
        { kind: "call", does: "sum", to: [name("中央"), name("地方")] },
        "=",
        name("项目资金"),
      ),
    ],
    [
      "0 <= [执行率] <= 100",
      {
        kind: "all",
        of: [compare(number(0), "≤", name("执行率")), compare(name("执行率"), "≤", number(100))],
      },
    ],
    [
      "[a] >= 1 且 [b] >= 2 或 [c] = 3",
      {
        kind: "any",
        of: [
          {
            kind: "all",
            of: [compare(name("a"), "≥", number(1)), compare(name("b"), "≥", number(2))],
          },
          compare(name("c"), "=", number(3)),
        ],
      },
    ],
  ])("%s", (text, condition) => {
    expect(parseCondition(text)).toEqual({ kind: "condition", condition });
  });

  test("× and ÷ bind closer than + and −, and brackets closer than both", () => {
    const read = ["[a] + 2 × 3 = (1 + [b]) ÷ -4", "[a] + (2 * 3) = (1 + [b]) / -4"].map(
      parseCondition,
    );
    expect(read[0]).toEqual(read[1]);
  });
});

test.each([
  ["", "empty", 0, ""],
  ["[执行率] 100", "noRelation", 6, "100"],
  ["[执行率", "openBracket", 0, "[执行率"],
  ["[] = 1", "emptyName", 0, "[]"],
  ["执行率 <= 100", "unknownWord", 0, "执行率"],
  ["[a] = ", "expectedTerm", 6, ""],
  ["合计 [a] = 1", "expectedBracket", 3, "[a]"],
  ["合计([a] = 1", "expectedBracket", 7, "="],
  ["[a] = 1 2", "trailing", 8, "2"],
  ["[项目资金] = 97,500", "trailing", 11, ","],
  ["[a] # 1", "unknownSign", 4, "#"],
  [`${"(".repeat(60)}1`, "tooDeep", 40, "("],
])("%s is no rule: %s", (text, fault, at, found) => {
  expect(parseCondition(text)).toEqual({ kind: "fault", fault, at, found });
});

const { term } = fc.letrec<{ term: Term }>((tie) => ({
  term: fc.oneof(
    { maxDepth: 3 },
    fc.nat({ max: 1e6 }).map((value): Term => ({ kind: "number", value })),
    fc.constantFrom("执行率", "门诊满意度.上年", "绩效目标表!J12").map(name),
    tie("term").map((of): Term => ({ kind: "negative", of })),
    fc
      .tuple(
        fc.constantFrom("sum", "max", "abs"),
        fc.array(tie("term"), { minLength: 1, maxLength: 3 }),
      )
      .map(([does, to]): Term => ({ kind: "call", does, to })),
    fc
      .record({
        operator: fc.constantFrom("+", "-", "*", "/"),
        left: tie("term"),
        right: tie("term"),
      })
      .map((parts): Term => ({ kind: "operation", ...parts })),
  ),
}));
const comparison: fc.Arbitrary<Condition> = fc.record({
  kind: fc.constant("comparison" as const),
  relation: fc.constantFrom("=", "≠", "<", "≤", ">", "≥"),
  left: term,
  right: term,
});
const joined = fc
  .array(
    fc
      .array(comparison, { minLength: 1, maxLength: 3 })
      .map((of): Condition => (of.length === 1 && of[0] ? of[0] : { kind: "all", of })),
    { minLength: 1, maxLength: 3 },
  )
  .map((of): Condition => (of.length === 1 && of[0] ? of[0] : { kind: "any", of }));

test("what is written is read again", () => {
  fc.assert(
    fc.property(joined, (condition) => {
      expect(parseCondition(formatCondition(condition))).toEqual({ kind: "condition", condition });
    }),
  );
});

test("no text makes it throw", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      expect(["condition", "fault"]).toContain(parseCondition(text).kind);
    }),
  );
});
