import huzhou from "../../../seeds/plans/huzhou-2023.json";
import type { Plan } from "../../../src/domain/plan";
import { parsePlan } from "../../../src/intake/parsePlan";
import { PlanError } from "../../../src/intake/PlanError";
import { applyDecisions } from "../../../src/intake/review/applyDecisions";
import type { Decision } from "../../../src/intake/review/Decision";
import { parseReview } from "../../../src/intake/review/parseReview";

const draft = parsePlan(huzhou);

function after(...decisions: readonly Decision[]): Plan {
  const { plan, unfit } = applyDecisions(draft, decisions);
  expect(unfit).toEqual([]);
  return plan;
}

const byId = ({ indicators, milestones }: Plan, id: string): unknown =>
  [...indicators, ...milestones].find((one) => one.id === id);

describe("decisions about a draft plan", () => {
  test("none leave it as it is", () => {
    expect(after()).toEqual(draft);
  });

  test("to reject takes away that one and nothing else", () => {
    const plan = after({ kind: "reject", id: "text-17" }, { kind: "reject", id: "ms-02" });
    expect(plan).toEqual({
      ...draft,
      indicators: draft.indicators.filter(({ id }) => id !== "text-17"),
      milestones: draft.milestones.filter(({ id }) => id !== "ms-02"),
    });
  });

  test("to change replaces what is named; a direction or shape is then the person's choice", () => {
    const plan = after({ kind: "change", id: "text-12", to: { name: "服务圈", shape: "cap" } });
    expect(byId(plan, "text-12")).toEqual({
      ...draft.indicators.find(({ id }) => id === "text-12"),
      name: "服务圈",
      shape: "cap",
      shapeReason: "chosen",
    });
  });

  test("to confirm a reading settles the target", () => {
    const plan = after({ kind: "confirm", id: "ms-16", year: 2023, reading: "5—8" });
    const milestone = draft.milestones.find(({ id }) => id === "ms-16");
    expect(byId(plan, "ms-16")).toEqual({
      ...milestone,
      targets: { ...milestone?.targets, 2023: { value: 5, upTo: 8 } },
    });
  });

  test("to confirm the target of a component", () => {
    const plan = after({
      kind: "confirm",
      id: "ind-21",
      component: "住院",
      year: 2025,
      reading: "91.5",
    });
    const indicator = plan.indicators.find(({ id }) => id === "ind-21");
    expect(indicator?.components.map(({ targets }) => targets[2025])).toEqual([
      { value: 90 },
      { value: 91.5 },
    ]);
  });

  test("to join makes one a source of the other, with the years only it speaks of", () => {
    const plan = after({ kind: "join", id: "text-14", into: "text-15" });
    const [into, joined] = ["text-15", "text-14"].map((id) =>
      draft.indicators.find((one) => one.id === id),
    );
    expect(byId(plan, "text-14")).toBeUndefined();
    expect(byId(plan, "text-15")).toEqual({
      ...into,
      targets: { ...joined?.targets, ...into?.targets },
      sources: [
        ...(into?.sources ?? []),
        ...(joined?.sources ?? []).map((source) => ({ targets: joined?.targets, ...source })),
      ],
    });
  });

  test("to add puts it last", () => {
    const [first] = draft.indicators;
    if (!first) throw new Error("the plan is empty");
    const plan = after({ kind: "add", indicator: { ...first, id: "own-01" } });
    expect(plan.indicators.at(-1)).toEqual({ ...first, id: "own-01" });
  });

  test("the plan's own facts", () => {
    expect(after({ kind: "plan", to: { title: "方案" } })).toEqual({ ...draft, title: "方案" });
  });

  test.each<Decision>([
    { kind: "reject", id: "ind-99" },
    { kind: "confirm", id: "ms-16", year: 2030, reading: "5" },
    { kind: "confirm", id: "ms-16", year: 2023, reading: "五到八" },
    { kind: "confirm", id: "ind-01", component: "门诊", year: 2024, reading: "5" },
    { kind: "join", id: "ind-01", into: "ind-01" },
    { kind: "join", id: "ind-01", into: "ind-99" },
  ])("one that fits nothing is given back: %j", (decision) => {
    expect(applyDecisions(draft, [decision])).toEqual({ plan: draft, unfit: [decision] });
  });
});

describe("stored decisions", () => {
  const decisions: readonly Decision[] = [
    { kind: "reject", id: "text-17" },
    { kind: "change", id: "ind-01", to: { name: "医疗服务收入占比", decimals: 1 } },
    { kind: "change", id: "ms-01", to: { total: 3 } },
    { kind: "confirm", id: "ms-16", year: 2023, reading: "5—8" },
    { kind: "join", id: "text-01", into: "ind-19" },
    { kind: "plan", to: { title: "方案" } },
  ];

  test("are read as they were written", () => {
    expect(parseReview(JSON.parse(JSON.stringify(decisions)))).toEqual(decisions);
  });

  test("a misspelt one is refused, with its place", () => {
    expect(() =>
      parseReview([
        { kind: "reject", id: "a" },
        { kind: "rejcet", id: "b" },
      ]),
    ).toThrow(
      new PlanError("plan/type", "[1].kind", {
        expected: '("reject" | "change" | "confirm" | "join" | "add" | "addMilestone" | "plan")',
        found: '"rejcet"',
      }),
    );
  });
});
