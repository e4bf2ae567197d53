import { parseCommandLine } from "../../src/cli/parseCommandLine";
import { UsageError } from "../../src/cli/UsageError";
import { period } from "../support/measures";

/** What is wrong with a command line: the code and its facts. */
function fault(...args: readonly string[]): unknown {
  try {
    return parseCommandLine(args);
  } catch (error) {
    if (error instanceof UsageError) return [error.code, error.facts];
    throw error;
  }
}

test("check takes files and every option of the contract", () => {
  expect(
    parseCommandLine(
      "check a.xlsx b.xlsx --plan huzhou-2023 --period 2024H1 --unit 德清县 --profile default --use setting --format json --report r.xlsx --mark=m.xlsx --lang en".split(
        " ",
      ),
    ),
  ).toEqual({
    command: "check",
    locale: "en",
    files: ["a.xlsx", "b.xlsx"],
    plan: "huzhou-2023",
    period: period("2024H1"),
    unit: "德清县",
    profile: "default",
    use: "setting",
    format: "json",
    report: "r.xlsx",
    reportSheet: undefined,
    mark: "m.xlsx",
  });
});

test("check of a file alone leaves everything else to the file", () => {
  expect(parseCommandLine(["check", "a.xlsx"])).toEqual({
    command: "check",
    locale: "zh",
    files: ["a.xlsx"],
    plan: undefined,
    period: undefined,
    unit: undefined,
    profile: undefined,
    use: undefined,
    format: "text",
    report: undefined,
    reportSheet: undefined,
    mark: undefined,
  });
});

test("seal, verify and compare", () => {
  const line = "seal a.xlsx -o b.xlsx --plan p.json --period 2024 --profile cost --unit 甲";
  expect(parseCommandLine(line.split(" "))).toEqual({
    command: "seal",
    locale: "zh",
    file: "a.xlsx",
    plan: "p.json",
    period: period("2024"),
    profile: "cost",
    unit: "甲",
    output: "b.xlsx",
  });
  expect(parseCommandLine(["verify", "a.xlsx", "--format", "json"])).toEqual({
    command: "verify",
    locale: "zh",
    file: "a.xlsx",
    format: "json",
  });
  expect(parseCommandLine(["compare", "a.xlsx", "b.xlsx"])).toEqual({
    command: "compare",
    locale: "zh",
    before: "a.xlsx",
    after: "b.xlsx",
    plan: undefined,
    period: undefined,
    format: "text",
  });
});

test("-- ends the options", () => {
  expect(parseCommandLine(["check", "--lang", "en", "--", "--odd.xlsx"])).toMatchObject({
    files: ["--odd.xlsx"],
  });
});

test("template and plans", () => {
  expect(parseCommandLine(["template", "huzhou-2023", "--form", "annual", "-o", "b.xlsx"])).toEqual(
    {
      command: "template",
      locale: "zh",
      plan: "huzhou-2023",
      form: "annual",
      period: undefined,
      output: "b.xlsx",
    },
  );
  expect(parseCommandLine(["plans", "--format=json"])).toEqual({
    command: "plans",
    locale: "zh",
    format: "json",
  });
});

test("help of a command, also after its options, and of all", () => {
  const topics = [["check", "a.xlsx", "--help"], ["help", "plans"], ["-h"], ["template", "-h"]].map(
    (args) => parseCommandLine(args),
  );
  expect(topics).toEqual(
    ["check", "plans", "main", "template"].map((topic) => ({
      command: "help",
      locale: "zh",
      topic,
    })),
  );
});

test.each<[string, string, Record<string, string>]>([
  ["", "noCommand", {}],
  ["chekc a.xlsx", "unknownCommand", { command: "chekc", nearest: "check" }],
  ["frobnicate", "unknownCommand", { command: "frobnicate" }],
  ["fill", "noFiles", {}],
  ["fill a.xlsx", "noForm", {}],
  ["fill a.xlsx --form self --yes", "yesWithoutOutput", {}],
  ["seal a.xlsx", "noOutput", {}],
  ["verify", "noFiles", {}],
  ["compare a.xlsx", "twoFiles", {}],
  ["rollup a.xlsx", "unavailableCommand", { command: "rollup" }],
  ["check", "noFiles", {}],
  [
    "check a.xlsx --fromat json",
    "unknownOption",
    { command: "check", option: "--fromat", nearest: "--format" },
  ],
  ["check a.xlsx -x", "unknownOption", { command: "check", option: "-x" }],
  ["plans --mark m.xlsx", "unknownOption", { command: "plans", option: "--mark" }],
  ["check a.xlsx --plan", "missingValue", { option: "--plan" }],
  ["check a.xlsx --plan --format json", "missingValue", { option: "--plan" }],
  ["check a.xlsx --plan=", "missingValue", { option: "--plan" }],
  ["check a.xlsx --period 2024H3", "badPeriod", { value: "2024H3" }],
  [
    "check a.xlsx --format xml",
    "badChoice",
    { option: "--format", value: "xml", choices: "text | json" },
  ],
  [
    "check a.xlsx --use both",
    "badChoice",
    { option: "--use", value: "both", choices: "reporting | setting" },
  ],
  ["check a.xlsx --lang fr", "badChoice", { option: "--lang", value: "fr", choices: "zh | en" }],
  ["check a.xlsx --mark m.xls", "notXlsx", { path: "m.xls" }],
  ["template -o b.xlsx", "noPlanGiven", {}],
  ["template huzhou-2023", "noOutput", {}],
  ["template a b -o c.xlsx", "tooManyArguments", { argument: "b" }],
  ["plans all", "tooManyArguments", { argument: "all" }],
])("ontrack %s: %s", (line, code, facts) => {
  expect(fault(...line.split(" ").filter((word) => word !== ""))).toEqual([code, facts]);
});
