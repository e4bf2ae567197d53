import { readFileSync } from "node:fs";
import path from "node:path";
import { blankSheet } from "../../../src/flows/forms/blankSheet";
import { fillEdits } from "../../../src/flows/forms/fillEdits";
import type { Filling, Proposal } from "../../../src/flows/forms/Proposal";
import { calculate, formulasOf } from "../../../src/workbench/recalculate";
import { formatA1, parseA1 } from "../../../src/workbook/a1";
import type { GridWorkbook } from "../../../src/workbook/GridWorkbook";
import type { Edit, NewSheet } from "../../../src/workbook/Workbook";
import { newXlsx } from "../../../src/workbook/xlsx/newXlsx";
import { openXlsx } from "../../../src/workbook/xlsx/openXlsx";
import { saveXlsx } from "../../../src/workbook/xlsx/saveXlsx";
import { formTemplates } from "../../fixtures/formTemplates";
import { fillingOf } from "../../support/filledForms";
import { layoutOf } from "../../support/formLayouts";
import { huzhou, huzhouForm } from "../../support/huzhouForm";
import { convertByLibreOffice, findSoffice } from "../../support/libreOffice";
import { period } from "../../support/measures";
import { standard } from "../../support/scoring";
import { sheetOf } from "../../support/sheetOf";
import type { CellSketch } from "../../support/snapshot";
import { yearEnd2024 } from "../../support/values2024";

const year = period("2024");
const self = layoutOf("self");
const report = sheetOf(huzhouForm("2024年实际完成值", yearEnd2024, "上报"));

/** A form of the officer's in a workbook that reports the results on another sheet. */
function bookWith(form: NewSheet): GridWorkbook {
  return openXlsx(newXlsx([form, report]));
}

function scored(book: GridWorkbook): Filling {
  return fillingOf(book.snapshot, self, year, standard);
}

function of({ proposals }: Filling, ...fields: readonly string[]): readonly Proposal[] {
  return proposals.filter(({ field }) => fields.includes(field));
}

async function accept(book: GridWorkbook, filling: Filling): Promise<GridWorkbook> {
  const fresh = filling.proposals.filter(({ state }) => state === "new");
  await book.write(fillEdits(filling, new Set(fresh)));
  return openXlsx(saveXlsx(book));
}

/** What the cells of the proposals hold, and what their formulas come to. */
function worked({ snapshot }: GridWorkbook, proposals: readonly Proposal[]) {
  const results = calculate(snapshot, formulasOf(snapshot));
  return proposals.map(({ cell }) => {
    const [sheet] = snapshot.sheets;
    const found = results.find(
      (each) => each.cell.sheet === sheet?.name && formatA1(each.cell) === formatA1(cell),
    );
    return [formatA1(cell), sheet?.cell(cell.row, cell.column)?.value, found?.value];
  });
}

const templates = formTemplates
  .filter(({ layout }) => layout === "self")
  .map(({ name }) => {
    const file = path.resolve(__dirname, `../../fixtures/templates/${name}.xlsx`);
    return [name, readFileSync(file)] as const;
  });

describe.each(templates)("the officer's own %s", (_, bytes) => {
  async function opened(reported = yearEnd2024): Promise<GridWorkbook> {
    const book = openXlsx(bytes);
    const sheet = sheetOf(huzhouForm("2024年实际完成值", reported, "上报"));
    await book.write([{ kind: "addSheet", sheet }]);
    return openXlsx(saveXlsx(book));
  }

  test("gets its points as formulas that carry their results and come to them", async () => {
    const filling = scored(await opened());
    const points = of(filling, "score");
    const filled = await accept(await opened(), filling);
    expect(points.map(({ formula, noFormula }) => [formula === undefined, noFormula])).toEqual(
      points.map(() => [false, undefined]),
    );
    expect(worked(filled, points)).toEqual(
      points.map(({ cell, value }) => [formatA1(cell), value, value]),
    );
  });

  test("follows a corrected result as if it had been reported, and shows nothing for one that cannot be", async () => {
    const filling = scored(await opened());
    const filled = await accept(await opened(), filling);
    const [actual] = of(filling, "actual");
    const points = of(filling, "score").filter(({ label }) => label === actual?.label);
    if (!actual) throw new Error("there are results");
    const { number } = huzhou.indicators.find(({ id }) => id === actual.subject) ?? {};
    const own = yearEnd2024.find((each) => each.number === number);
    const less = Math.round(Number(own?.value) * 97) / 100;
    const scale = Number(actual.value) / Number(own?.value);
    const entered = async (value: number): Promise<unknown> => {
      await filled.write([{ kind: "set", cell: actual.cell, value: value * scale }]);
      return worked(filled, points)[0]?.[2];
    };
    const corrected = yearEnd2024.map((each) => (each === own ? { ...each, value: less } : each));
    const [anew] = of(scored(await opened(corrected)), "score").filter(
      ({ label }) => label === actual.label,
    );
    expect([await entered(less), await entered(-250)]).toEqual([anew?.value, ""]);
    expect(await entered(Number(own?.value))).toBe(points[0]?.value);
  });
});

const lead: readonly string[] = [
  "2024年度项目绩效自评表 | < | < | < | < | <",
  "三级指标 | 计量单位 | 年度指标值 | 实际完成值 | 分值 | 得分",
];

function formWith(...rows: readonly (string | readonly CellSketch[])[]): NewSheet {
  return sheetOf({ name: "自评", rows: [...lead, ...rows] });
}

/** 得分 that is proposed for each row of a form, with the form's first row of figures in row 3. */
function pointsIn(...rows: readonly (string | readonly CellSketch[])[]): unknown {
  return of(scored(bookWith(formWith(...rows))), "score").map(
    ({ cell, value, formula, noFormula }) => [
      formatA1(cell),
      value,
      formula === undefined ? noFormula : "formula",
    ],
  );
}

const surgery = "三级公立医院出院患者四级手术比例";
const stay = "三级公立医院平均住院日";
const growth = "公立医院门诊和住院次均费用增幅";
const open: CellSketch = { value: null };
const asText: CellSketch = { value: null, numberFormat: "@" };

describe("where the cells allow no formula the points are a value that says why", () => {
  test.each<[string, readonly CellSketch[], unknown]>([
    ["numbers alone", [surgery, "%", 18.5, open, 20, null], "formula"],
    ["the sign beside the target in one cell", [surgery, "%", "≥18.5", open, 20, null], "C3"],
    ["a result with its unit", [surgery, "", 18.5, "18.6%", 20, null], "D3"],
    ["a weight with its unit", [surgery, "%", 18.5, open, "20分", null], "E3"],
    ["a result in a cell for texts", [surgery, "%", 18.5, asText, 20, null], "D3"],
    ["points in a cell for texts", [surgery, "%", 18.5, open, 20, asText], "F3"],
  ])("%s", (_, row, answer) => {
    const basis = answer === "formula" ? answer : { kind: "text", cell: answer };
    expect(pointsIn(row)).toEqual([["F3", 20, basis]]);
  });

  test("another target than the plan's, and another unit", () => {
    expect(
      pointsIn([surgery, "%", 18, open, 20, null], [stay, "小时", null, open, 20, null]),
    ).toEqual([
      ["F3", 20, { kind: "differs", cell: "C3" }],
      ["F4", 20, { kind: "unit", cell: "D4" }],
    ]);
  });

  test("one cell for the points of several components: their sum, proposed once", () => {
    expect(
      pointsIn(`${growth}：门诊 | % | 5 | | 20 | `, `${growth}：住院 | % | 5 | | ^ | ^`),
    ).toEqual(
      // 10 + 10 × 5 ÷ 5.6 = 18.93.
      [["F3", 18.93, { kind: "shared", cell: "F3" }]],
    );
  });

  test("two columns of weights, so that none is known", () => {
    const rows = [
      "2024年度项目绩效自评表 | < | < | < | < | <",
      "三级指标 | 年度指标值 | 实际完成值 | 标准分 | 分值 | 得分",
      `${surgery}（%） | 18.5 | | 20 | 20 | `,
    ];
    const [only] = of(scored(bookWith(sheetOf({ name: "自评", rows }))), "score");
    expect([only?.value, only?.formula, only?.noFormula]).toEqual([
      2.78,
      undefined,
      { kind: "noCell", cell: null },
    ]);
  });
});

test("before a result is reported the formula is proposed and shows nothing; a result that cannot be gets no points either", () => {
  const blank = scored(openXlsx(newXlsx([formWith([surgery, "%", 18.5, open, 20, null])])));
  const impossible = scored(openXlsx(newXlsx([formWith([surgery, "%", 18.5, 120, 20, null])])));
  const points = [blank, impossible].map((filling) =>
    of(filling, "score").map(({ value, formula }) => [value, formula?.startsWith("IF(")]),
  );
  expect(points).toEqual([[["", true]], [["", true]]]);
});

test("a formula that reads a cell whose proposal is declined comes without a result", () => {
  const book = bookWith(formWith([surgery, "%", 18.5, open, 20, null]));
  const filling = scored(book);
  const results = (accepted: readonly Proposal[]): unknown =>
    fillEdits(filling, new Set(accepted)).map((edit) =>
      edit.kind === "set" ? [formatA1(edit.cell), edit.value] : edit.kind,
    );
  expect(results(of(filling, "score"))).toEqual([["F3", null]]);
  expect(results(of(filling, "actual", "score"))).toEqual([
    ["D3", 18.6],
    ["F3", 20],
  ]);
});

describe("分值 and 得分 of the execution rate in her own form", () => {
  const blank = blankSheet(huzhou, self, year);
  if (!blank) throw new Error("the plan has rows for the form");

  /** The blank with amounts, and with what stands in some of its cells. */
  function filledWith(cells: Readonly<Record<string, number | string>>): GridWorkbook {
    const book = bookWith(blank ?? report);
    const amounts = { E7: 40957, G7: 38909.15 };
    const edits = Object.entries({ ...amounts, ...cells }).map(([address, value]): Edit => {
      const position = parseA1(address) ?? { row: -1, column: -1 };
      return { kind: "set", cell: { sheet: blank?.name ?? "", ...position }, value };
    });
    void book.write(edits);
    return openXlsx(saveXlsx(book));
  }

  function execution(book: GridWorkbook): unknown {
    return of(scored(book), "funds.total.weight", "funds.total.score").map(
      ({ cell, label, value, state, formula, noFormula }) => [
        formatA1(cell),
        label,
        value,
        state,
        formula ?? noFormula,
      ],
    );
  }

  test("are proposed where the form stands in a known layout, the points as a formula over the rate", () => {
    expect(execution(filledWith({}))).toEqual([
      ["H7", "年度资金总额 · 分值", 10, "new", undefined],
      [
        "J7",
        "年度资金总额 · 得分",
        9.5,
        "new",
        'IF(OR(COUNT(I7)=0,COUNT(H7)=0),"",ROUND(H7*MAX(0,MIN(1,I7)),2))',
      ],
    ]);
  });

  test("take nothing from what is left to do: the blank fields of the head, and the columns of the table row by row", () => {
    const { open } = scored(filledWith({}));
    expect(open.map(({ label, cells, rows }) => [label, cells, rows.length])).toEqual([
      ...[
        ...["项目名称", "主管部门及代码", "实施单位"],
        ...["其中：当年财政拨款", "上年结转资金", "其他资金"].flatMap((line) =>
          ["年初预算数", "全年预算数（A）", "全年执行数（B）"].map(
            (amount) => `${line} · ${amount}`,
          ),
        ),
        ...["年度总体目标 · 预期目标", "年度总体目标 · 实际完成情况"],
        // The rating beside it.
        "总分",
      ].map((label) => [label, 1, 0]),
      ["偏差原因分析及改进措施", 24, 24],
    ]);
  });

  test("a weight that is printed counts, one with its unit allows no formula, and so does another rate", () => {
    expect(execution(filledWith({ H7: 20 }))).toMatchObject([
      ["H7", "年度资金总额 · 分值", 20, "same", undefined],
      ["J7", "年度资金总额 · 得分", 19, "new", expect.stringContaining("IF(") as string],
    ]);
    expect(execution(filledWith({ H7: "20分" }))).toEqual([
      ["J7", "年度资金总额 · 得分", 19, "new", { kind: "text", cell: "H7" }],
    ]);
    expect(execution(filledWith({ I7: 95 }))).toMatchObject([
      {},
      ["J7", "年度资金总额 · 得分", 9.5, "new", { kind: "differs", cell: "I7" }],
    ]);
  });

  test("written into the form they carry their result", async () => {
    const book = filledWith({});
    const filling = scored(book);
    const points = of(filling, "funds.total.score");
    expect(worked(await accept(book, filling), points)).toEqual([["J7", 9.5, 9.5]]);
  });
});

const soffice = findSoffice();

if (soffice === null) {
  test("LibreOffice is not installed here, so her form is not calculated by it", () => {
    expect(findSoffice()).toBeNull();
  });
} else {
  test("LibreOffice calculates the points of her filled form as they were stored", async () => {
    const book = openXlsx(templates[0]?.[1] ?? new Uint8Array());
    await book.write([{ kind: "addSheet", sheet: report }]);
    const filling = scored(book);
    const fresh = filling.proposals.filter(({ state }) => state === "new");
    const bare = fillEdits(filling, new Set(fresh)).map((edit): Edit =>
      edit.kind === "set" && edit.formula !== undefined ? { ...edit, value: null } : edit,
    );
    await book.write(bare);
    const saved = openXlsx(convertByLibreOffice(soffice, saveXlsx(book), "xlsx"));
    const [sheet] = saved.snapshot.sheets;
    const points = of(filling, "score");
    expect(points.map(({ cell }) => sheet?.cell(cell.row, cell.column)?.value)).toEqual(
      points.map(({ value }) => value),
    );
  }, 120_000);
}
