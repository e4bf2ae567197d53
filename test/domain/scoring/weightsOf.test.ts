import { weightsOf } from "../../../src/domain/scoring/weightsOf";
import { anIndicator, costs, floor } from "../../support/examination";
import { standard } from "../../support/scoring";

const index = anIndicator();
const growth = { ...costs, level2: "成本指标" };

function weights(
  year: number,
  printed?: ReadonlyMap<string, number>,
): Readonly<Record<string, Readonly<Record<string, number>>>> {
  return Object.fromEntries(
    weightsOf([index, growth, floor], year, standard, printed).map(({ scored, weights: own }) => [
      scored.name,
      Object.fromEntries(own),
    ]),
  );
}

test("a class shares its weight over its 二级指标, their indicators and the components of each", () => {
  expect(weights(2024)).toEqual({
    预算执行率: {},
    产出指标: { "ind-08": 25, "ind-14": 25, "ind-14-1": 12.5, "ind-14-2": 12.5 },
    效益指标: { "ind-19": 30 },
    满意度指标: {},
  });
});

test("what has no target in the year has no weight", () => {
  expect(weights(2026)).toEqual({ 预算执行率: {}, 产出指标: {}, 效益指标: {}, 满意度指标: {} });
});

test("weights that are printed stand in place of the shares, and a whole has the sum of its parts", () => {
  const printed = new Map([
    ["ind-08", 20],
    ["ind-14-1", 7],
  ]);
  expect(weights(2024, printed)).toEqual({
    预算执行率: {},
    产出指标: { "ind-08": 20, "ind-14": 19.5, "ind-14-1": 7, "ind-14-2": 12.5 },
    效益指标: { "ind-19": 30 },
    满意度指标: {},
  });
});
