import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import standard from "../../../seeds/scoring/default.json";
import { sum } from "../../../src/domain/decimal";
import { ProfileError } from "../../../src/intake/scoring/ProfileError";
import { parseProfile } from "../../../src/intake/scoring/parseProfile";

/** What parsing refuses, as code, place and facts; null when it does not. */
function fault(data: unknown): unknown {
  try {
    parseProfile(data);
    return null;
  } catch (error) {
    if (!(error instanceof ProfileError)) throw error;
    return [error.code, error.path, error.values];
  }
}

const one = { name: "产出指标", weight: 100, names: ["产出"], execution: false };
const plain = { ...standard, classes: [one] };
const withClasses = (...classes: readonly object[]): unknown => ({ ...plain, classes });

test("a profile is taken without its version mark", () => {
  const { schema: _schema, ...profile } = plain;
  expect(parseProfile(plain)).toEqual(profile);
});

test("the built-in profiles come to 100, each under the name of its file", () => {
  const folder = path.resolve("seeds/scoring");
  const files = readdirSync(folder).sort();
  const profiles = files.map((file) =>
    parseProfile(JSON.parse(readFileSync(path.join(folder, file), "utf8"))),
  );
  expect(
    profiles.map(({ id, classes }) => [
      `${id}.json`,
      classes.map(({ weight }) => weight),
      sum(classes.map(({ weight }) => weight)),
    ]),
  ).toEqual([
    ["cost.json", [10, 40, 20, 10, 20], 100],
    ["default.json", [10, 50, 30, 10], 100],
    ["equal.json", [10, 22.5, 22.5, 22.5, 22.5], 100],
    ["no-satisfaction.json", [10, 50, 40], 100],
    ["provincial.json", [20, 40, 40], 100],
    ["unit.json", [10, 30, 25, 35], 100],
  ]);
  expect(files).toEqual(profiles.map(({ id }) => `${id}.json`));
});

const { ratings: _ratings, ...withoutRatings } = plain;

test.each([
  ["a newer profile", { schema: 2 }, ["profile/newerSchema", "schema", { found: 2, supported: 1 }]],
  ["no object", 5, ["profile/type", "", { expected: "Object", found: "5" }]],
  ["a missing part", withoutRatings, ["profile/missing", "ratings", { expected: "ratings" }]],
  ["a misspelt name", { ...plain, wieght: 1 }, ["profile/unknownKey", "wieght", {}]],
  [
    "an unknown formula",
    { ...plain, atMost: "square" },
    ["profile/type", "atMost", { expected: '("inverse" | "linear")', found: '"square"' }],
  ],
  [
    "a weight below nothing",
    withClasses({ ...one, weight: -1 }),
    ["profile/type", "classes[0].weight", { expected: ">=0", found: "-1" }],
  ],
  [
    "a weight that cannot be shared to hundredths",
    withClasses({ ...one, weight: 33.333 }),
    ["profile/weightDecimals", "classes[0].weight", { weight: 33.333 }],
  ],
  [
    "weights that do not come to 100",
    withClasses(one, { ...one, names: ["效益"], weight: 0.1 }),
    ["profile/weightsSum", "classes", { sum: 100.1 }],
  ],
  [
    "a name in two classes",
    withClasses({ ...one, weight: 60 }, { ...one, weight: 40 }),
    ["profile/duplicateName", "classes[1].names[0]", { name: "产出" }],
  ],
  [
    "two classes for the execution rate",
    withClasses(
      { ...one, weight: 60, execution: true },
      { ...one, weight: 40, names: ["管理"], execution: true },
    ),
    ["profile/twoExecutions", "classes[1].execution", {}],
  ],
  [
    "steps that rise",
    {
      ...plain,
      satisfaction: [
        { from: 80, share: 0.8 },
        { from: 90, share: 1 },
      ],
    },
    ["profile/stepsOrder", "satisfaction[1].from", { from: 90 }],
  ],
  [
    "ratings that end above 0",
    { ...plain, ratings: [{ from: 60, rating: "fair" }] },
    ["profile/stepsOrder", "ratings[0].from", { from: 60 }],
  ],
  [
    "grades that rise",
    { ...plain, grades: [0.6, 0.8] },
    ["profile/stepsOrder", "grades[1]", { from: 0.8 }],
  ],
])("%s is refused with its place", (_title, data, expected) => {
  expect(fault(data)).toEqual(expected);
});

test("a profile may suggest no deductions", () => {
  expect(parseProfile({ ...plain, overCompletion: [] }).overCompletion).toEqual([]);
});
