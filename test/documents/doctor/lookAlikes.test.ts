import fc from "fast-check";
import huzhou from "../../../seeds/plans/huzhou-2023.json";
import { lookAlikes } from "../../../src/documents/doctor/lookAlikes";
import type { Indicator } from "../../../src/domain/indicator";
import { finishSteps } from "../../../src/intake/finishSteps";
import { parsePlan } from "../../../src/intake/parsePlan";
import { nameForms } from "../../../src/workbook/NameForms";
import { nameDifference, nameLikeness } from "../../../src/workbook/nameLikeness";

const { indicators } = parsePlan(huzhou);
const [pattern] = indicators;

type Pair = readonly [string, string];

function found(all: readonly Indicator[]): readonly Pair[] {
  return finishSteps(lookAlikes(all)).flatMap((finding): readonly Pair[] =>
    finding.code === "plan/lookAlike" ? [[finding.indicator ?? "", finding.values.otherId]] : [],
  );
}

const seriesOf = ({ name, unit }: Indicator): string =>
  `${unit} ${nameForms(name).key.replace(/\d+/g, "#")}`;

/** Each held against all that follow: the next of its series, and if it is the first of that, the firsts of others. */
function pairwise(all: readonly Indicator[]): readonly Pair[] {
  const measured = all.filter(({ shape }) => shape !== "milestone");
  const isFirst = (one: Indicator): boolean =>
    measured.find((other) => seriesOf(other) === seriesOf(one)) === one;
  return measured.flatMap((one, index) => {
    const later = measured.slice(index + 1);
    const next = later.find((other) => seriesOf(other) === seriesOf(one));
    return later.flatMap((other): readonly Pair[] => {
      const isSeries = seriesOf(one) === seriesOf(other);
      if (isSeries ? other !== next : !isFirst(one) || !isFirst(other)) return [];
      const [a, b] = [nameForms(one.name), nameForms(other.name)];
      const isAlike = nameLikeness(a, b) >= 0.6 && nameDifference(a.key, b.key) !== "none";
      return one.unit === other.unit && isAlike ? [[one.id, other.id]] : [];
    });
  });
}

const words =
  "三级 二级 县域 基层 公立医院 电子病历 4级 5级 覆盖率 占比 门诊 住院 次均 费用 满意度 患者 数 率".split(
    " ",
  );
const names = fc.array(fc.constantFrom(...words), { minLength: 0, maxLength: 7 });
const named = (name: string, unit: string, index: number): readonly Indicator[] =>
  pattern ? [{ ...pattern, id: `ind-${index}`, name, unit, shape: "improve" }] : [];

describe("lookAlikes", () => {
  test("finds the same pairs in the same order as holding each name against all others", () => {
    const lists = fc.array(fc.tuple(names, fc.constantFrom("%", "家")), { maxLength: 40 });
    fc.assert(
      fc.property(lists, (list) => {
        const all = list.flatMap(([parts, unit], index) => named(parts.join(""), unit, index));
        expect(found(all)).toEqual(pairwise(all));
      }),
      { numRuns: 150 },
    );
  });

  test("finds the published plan's look-alikes as holding all against all does", () => {
    expect(found(indicators)).toEqual(pairwise(indicators));
  });

  test("pairs each of a numbered series with the next, and only the first with others", () => {
    const all = [
      "电子病历4级医院占比",
      "电子病历5级医院占比",
      "电子病历6级医院占比",
      "电子病历医院占比",
    ];
    expect(found(all.flatMap((name, index) => named(name, "%", index)))).toEqual([
      ["ind-0", "ind-1"],
      ["ind-0", "ind-3"],
      ["ind-1", "ind-2"],
    ]);
  });
});
