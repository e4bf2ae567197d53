import fc from "fast-check";
import {
  directionOf,
  type DirectionAnswer,
  type DirectionQuestion,
} from "../../src/domain/directionOf";
import type { Comparator, Direction, DirectionReason } from "../../src/domain/indicator";

function asked(
  name: string,
  baseline: number | null,
  finalTarget: number,
  more: Partial<DirectionQuestion> = {},
): DirectionQuestion {
  return { name, unit: "%", baseline, targets: { 2025: { value: finalTarget } }, ...more };
}

function answer(direction: Direction, reason: DirectionReason, contested = false): DirectionAnswer {
  return { direction, reason, contested };
}

describe("a printed comparator decides before everything else", () => {
  const cases: readonly [Comparator, Direction][] = [
    [">=", "up"],
    [">", "up"],
    ["<=", "down"],
    ["<", "down"],
  ];
  test.each(cases)("%s is %s, whatever the slope", (comparator, direction) => {
    expect(directionOf(asked("平均住院日", 7, 6.5, { comparator }))).toEqual(
      answer(direction, "comparator"),
    );
  });

  test("= points nowhere, so the next rule decides", () => {
    expect(directionOf(asked("公立医院满意度", 90, 91, { comparator: "=" }))).toEqual(
      answer("up", "dictionary"),
    );
  });
});

describe("the words beside the figure", () => {
  const cases: readonly [string, Direction][] = [
    ["不低于50%", "up"],
    ["低于50%", "down"],
    ["不高于5%", "down"],
    ["高于5%", "up"],
    ["不少于10家", "up"],
    ["少于10家", "down"],
    ["不超过3次", "down"],
    ["超过3次", "up"],
    ["稳定在90%以上", "up"],
    ["稳定在5%以下", "down"],
    ["缩短至10分钟以内", "down"],
    ["控制在5%", "down"],
    ["从20%提升至40%", "up"],
    ["降至6.5", "down"],
    ["达到1.1", "up"],
    ["均≤5%", "down"],
    ["均建有", "up"],
    ["至少设置1处", "up"],
    ["争创1—2个", "up"],
    ["有1所", "up"],
    ["设置不超过3处", "down"],
    ["全覆盖", "up"],
    ["增加不超过5%", "down"],
    ["累计建成9个", "up"],
  ];
  test.each(cases)("%s is %s", (wording, direction) => {
    expect(directionOf(asked("某项工作", null, 5, { wordings: [wording] }))).toEqual(
      answer(direction, "words"),
    );
  });

  test("the first wording that says something decides", () => {
    const wordings = ["85%", "90%以上", "5%以下"];
    expect(directionOf(asked("某项工作", null, 90, { wordings }))).toEqual(answer("up", "words"));
  });

  test("the plan's words overrule the dictionary", () => {
    const wordings = ["不低于7天"];
    expect(directionOf(asked("平均住院日", 6, 7, { wordings }))).toEqual(answer("up", "words"));
  });
});

describe("the words of the name", () => {
  const cases: readonly [string, Direction][] = [
    ["药品费用降低", "down"],
    ["办结时限缩短", "down"],
    ["次均费用下降率", "up"],
    ["压减比例", "up"],
    ["群众参与度提升", "up"],
  ];
  test.each(cases)("%s is %s", (name, direction) => {
    expect(directionOf(asked(name, null, 5))).toEqual(answer(direction, "words"));
  });

  test("thresholds in a name describe a group, not the target", () => {
    expect(directionOf(asked("日均结算量超过1000笔的机构的欠费额", null, 5))).toEqual(
      answer("down", "dictionary"),
    );
  });
});

describe("the dictionary of national indicators", () => {
  const cases: readonly [string, Direction][] = [
    ["医疗服务收入（不含药品、耗材、检查、化验收入）占公立医院医疗收入的比例", "up"],
    ["药品收入占医疗收入的比例", "down"],
    ["管理费用占公立医院费用总额的比重", "down"],
    ["公立医院门诊和住院次均费用增幅", "down"],
    ["门诊患者满意度", "up"],
    ["无基本建设和设备购置非流动负债的公立医院占比", "up"],
    ["资产负债率", "down"],
    ["孕产妇死亡率", "down"],
    ["重大传染病报告发病率", "down"],
    ["高血压控制率", "up"],
    ["新增隐性债务", "down"],
    ["新增医学博士", "up"],
    ["全科医生数", "up"],
    ["抢救成功率", "up"],
    ["审计问题整改率", "up"],
    ["补助资金到位率", "up"],
    ["巡诊次数", "up"],
    ["选派进修医师", "up"],
  ];
  test.each(cases)("%s is better %s", (name, direction) => {
    expect(directionOf(asked(name, null, 5))).toEqual(answer(direction, "dictionary"));
  });

  test("a share better high that may fall from 90.76 to 90 stays up, contested", () => {
    expect(directionOf(asked("县域内住院量占比", 90.76, 90))).toEqual(
      answer("up", "dictionary", true),
    );
  });

  test("a stay that is to grow longer stays down, contested", () => {
    expect(directionOf(asked("三级公立医院平均住院日", 6.5, 6.51))).toEqual(
      answer("down", "dictionary", true),
    );
  });

  test("a level path contests nothing", () => {
    expect(directionOf(asked("县域内住院量占比", 90, 90))).toEqual(answer("up", "dictionary"));
  });
});

describe("an indicator that is nationally only compared", () => {
  const name = "三级公立医院门诊人次数与出院人次数比";

  test("follows the plan that lowers it, contested", () => {
    expect(directionOf(asked(name, 25.13, 23, { unit: "" }))).toEqual(
      answer("down", "slope", true),
    );
  });

  test("has no direction where the plan leaves it as it is", () => {
    expect(directionOf(asked(name, 25, 25, { unit: "" }))).toEqual(answer("none", "dictionary"));
  });
});

describe("the slope, when nothing else says anything", () => {
  const cases: readonly [string, number | null, number, Direction][] = [
    ["rises", 10, 10.01, "up"],
    ["falls", 10, 9.99, "down"],
    ["is level", 10, 10, "none"],
    ["stays at the most a share can be", 100, 100, "up"],
    ["stays at nothing", 0, 0, "down"],
    ["has one point only", null, 100, "none"],
  ];
  test.each(cases)("a path that %s", (_, baseline, finalTarget, direction) => {
    expect(directionOf(asked("某项工作", baseline, finalTarget))).toEqual(
      answer(direction, "slope"),
    );
  });

  test("runs from the first target to the last where there is no baseline", () => {
    const targets = { 2023: { value: 3 }, 2024: { value: 2 }, 2025: { value: 5 } };
    expect(directionOf({ name: "某项工作", unit: "", baseline: null, targets })).toEqual(
      answer("up", "slope"),
    );
  });

  test("says nothing without any figure", () => {
    expect(directionOf({ name: "某项工作", unit: "", baseline: null, targets: {} })).toEqual(
      answer("none", "slope"),
    );
  });
});

describe("a printed =, when nothing else says anything", () => {
  test("asks for its figure to be reached", () => {
    expect(directionOf(asked("采购设备台数", null, 40, { comparator: "=" }))).toEqual(
      answer("up", "comparator"),
    );
  });

  test("does not turn a slope round", () => {
    expect(directionOf(asked("某项工作", 10, 9, { comparator: "=" }))).toEqual(
      answer("down", "slope"),
    );
  });
});

test("no slope ever turns the dictionary's up or down round", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 100 }), fc.integer({ min: 0, max: 100 }), (from, to) => {
      expect(directionOf(asked("县域内住院量占比", from, to)).direction).toBe("up");
      expect(directionOf(asked("管理费用占比", from, to)).direction).toBe("down");
    }),
  );
});
