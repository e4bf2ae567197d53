import { readParts } from "../../src/intake/readParts";

const shown = (text: string, count?: number): unknown =>
  readParts(text, count)?.map(({ label, reading }) => {
    const said = reading.kind === "number" ? `${reading.value}${reading.unit}` : reading.kind;
    return label === null ? said : `${label}=${said}`;
  });

describe("readParts", () => {
  test.each([
    ["1.34/1.81", ["1.34", "1.81"]],
    ["1.34\n1.81", ["1.34", "1.81"]],
    ["1.34 1.81", ["1.34", "1.81"]],
    ["1.34、1.81", ["1.34", "1.81"]],
    ["85%，70%", ["85%", "70%"]],
    ["门诊1.34，住院1.81", ["门诊=1.34", "住院=1.81"]],
    ["门诊：89.73%；住院：93.00%", ["门诊=89.73%", "住院=93%"]],
    ["门诊 89.73%\n住院 —", ["门诊=89.73%", "住院=blank"]],
    ["1.34/—", ["1.34", "blank"]],
    ["门诊：89.73", ["门诊=89.73"]],
    ["5", ["5"]],
    ["/", ["blank"]],
    ["5.2/10万", ["5.2/10万"]],
    ["1,234", ["1234"]],
    ["门诊和住院均提高", undefined],
    ["较好，90", undefined],
  ])("%j", (text, expected) => {
    expect(shown(text)).toEqual(expected);
  });

  test("the number of values expected decides between a thousands separator and a list", () => {
    expect([shown("100,100", 2), shown("100,100"), shown("100 100", 2)]).toEqual([
      ["100", "100"],
      ["100100"],
      ["100", "100"],
    ]);
  });
});
