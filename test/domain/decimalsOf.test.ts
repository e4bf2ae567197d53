import { decimalsOf } from "../../src/domain/decimalsOf";

test.each([
  [0, 0],
  [520, 0],
  [97.2, 1],
  [-0.55, 2],
  [0.1 + 0.2, 1],
  [1 / 3, 6],
])("%d has %d decimals", (value, decimals) => {
  expect(decimalsOf(value)).toBe(decimals);
});
