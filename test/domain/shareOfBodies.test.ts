import { isShareOf, possibleWholes, printedShares } from "../../src/domain/shareOfBodies";
import { anIndicator, costs } from "../support/examination";
import { targets } from "../support/measures";

const hospitals = anIndicator({
  name: "三级公立医院占比",
  unit: "%",
  baseline: 40,
  targets: targets({ 2023: 45, 2024: 45, 2025: 50 }),
});

test.each([
  ["each figure once", hospitals, [40, 45, 50]],
  ["without a baseline", { ...hospitals, baseline: null }, [45, 50]],
  [
    "neither none nor all of them",
    { ...hospitals, baseline: 0, targets: targets({ 2023: 62.5, 2024: 100 }) },
    [62.5],
  ],
  ["also of wards", { ...hospitals, name: "感染科设置的乡镇的比例" }, [40, 45, 50]],
  ["also of records by their grade", { ...hospitals, name: "电子病历4级以上覆盖率" }, [40, 45, 50]],
  ["none of a share of patients", { ...hospitals, name: "县域内住院量占比" }, []],
  ["none of a count", { ...hospitals, unit: "家" }, []],
  ["none of what is measured in parts", { ...costs, name: "三级公立医院占比" }, []],
])("the printed shares of a number of bodies: %s", (_, indicator, expected) => {
  expect(printedShares(indicator)).toEqual(expected);
});

test.each([
  ["exactly", [40, 45, 50], 0, 60, [20, 40, 60]],
  ["none beyond the largest", [40, 45, 50], 0, 19, []],
  ["else as rounded", [33.33], 2, 12, [3, 6, 9, 12]],
  ["exactly rather than rounded", [33], 0, 100, [100]],
])("how many bodies there can be: %s", (_, shares, decimals, largest, expected) => {
  expect(possibleWholes(shares, decimals, largest)).toEqual(expected);
});

test.each([
  [21, 52.38, 2, true], // 11 of 21
  [20, 52.38, 2, false],
  [3, 67, 0, true],
  [3, 66, 0, false],
])("of %d bodies, %d %% with %d decimals is a whole number: %s", (whole, share, decimals, is) => {
  expect(isShareOf(whole, share, decimals)).toBe(is);
});
