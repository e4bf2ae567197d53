import type { Shape } from "../../src/domain/indicator";
import { naturalBounds, type NaturalBounds } from "../../src/domain/naturalBounds";

const cases: readonly [string, string, Shape, NaturalBounds][] = [
  ["%", "三级公立医院出院患者四级手术比例", "improve", { lower: 0, upper: 100 }],
  ["％", "电子病历覆盖率", "improve", { lower: 0, upper: 100 }],
  ["‰", "婴儿死亡率", "improve", { lower: 0, upper: 1000 }],
  ["%", "床位使用率", "improve", { lower: 0, upper: null }],
  ["%", "资产负债率", "cap", { lower: 0, upper: null }],
  ["%", "收支结余率", "improve", { lower: null, upper: null }],
  ["%", "次均费用增幅", "growth", { lower: -100, upper: null }],
  ["‰", "人口自然增长率", "growth", { lower: -1000, upper: null }],
  ["万元", "医疗收入增长额", "growth", { lower: null, upper: null }],
  ["", "公立医院医务人员满意度", "survey", { lower: 0, upper: 100 }],
  ["%", "公立医院医务人员满意度", "survey", { lower: 0, upper: 100 }],
  ["", "病例组合指数（CMI值）", "improve", { lower: 0, upper: null }],
  ["天", "平均住院日", "improve", { lower: 0, upper: null }],
  ["家", "县域医疗副中心", "cumulative", { lower: 0, upper: null }],
  ["万元", "减免群众费用", "cumulative", { lower: 0, upper: null }],
  ["万元", "收支结余", "annual", { lower: null, upper: null }],
  ["百分点", "占比变化", "improve", { lower: null, upper: null }],
];

test.each(cases)("a value in %j of %s as %s lies within %j", (unit, name, shape, bounds) => {
  expect(naturalBounds(unit, name, shape)).toEqual(bounds);
});
