import huzhouJson from "../../seeds/plans/huzhou-2023.json";
import { parsePlan } from "../../src/intake/parsePlan";
import { matchPlan } from "../../src/workbook/matchPlan";
import { matchTables } from "../../src/workbook/matchTables";
import type { PlanMatch } from "../../src/workbook/PlanMatch";
import { recognise } from "../../src/workbook/recognise";
import { snapshot, type SheetSketch } from "../support/snapshot";

const huzhou = parsePlan(huzhouJson);

function matched(...rows: SheetSketch["rows"]): PlanMatch {
  const shot = snapshot({ rows });
  return matchTables(shot, recognise(shot).tables, huzhou);
}

/** What each row was matched to, in the table's order: `ind-14·门诊`, or `?`. */
function ids(...rows: SheetSketch["rows"]): readonly string[] {
  const match = matched(...rows);
  const all = [
    ...match.matches.map(({ row, indicator, component }) => ({
      row,
      id: component === null ? indicator.id : `${indicator.id}·${component}`,
    })),
    ...match.unmatched.map(({ row }) => ({ row, id: "?" })),
    ...match.duplicates.map(({ row, indicator }) => ({ row, id: `${indicator.id} again` })),
  ];
  return all.sort((a, b) => a.row.top - b.row.top).map(({ id }) => id);
}

const years = "2022年数据 | 2023年目标值 | 2024年目标值 | 2025年目标值";
const header = `一级指标 | 三级指标 | ${years}`;

/** 附件3 as a table: every indicator by its name, one row each, the two baselines of a pair below each other. */
function annex3(): string[] {
  return huzhou.indicators
    .filter(({ sources }) => sources.some(({ section }) => section === "附件3"))
    .flatMap(({ number, name, level1, baseline, targets, components }) => {
      const paths = components.length === 0 ? [{ baseline, targets }] : components;
      return paths.map((path, index) => {
        const values = [
          path.baseline,
          ...[2023, 2024, 2025].map((year) => path.targets[year]?.value),
        ];
        return [...(index === 0 ? [level1, `${number}.${name}`] : ["^", "^"]), ...values].join(
          " | ",
        );
      });
    });
}

describe("matchTables", () => {
  test("附件3 whole: 22 rows, 22 indicators, full confidence, nothing missing", () => {
    const match = matched(header, ...annex3());
    expect({
      ids: match.matches.map(({ indicator }) => indicator.number),
      confidence: match.confidence,
      agreement: match.agreement,
      rest: [match.unmatched, match.duplicates, match.missing, match.missingComponents],
    }).toEqual({
      ids: Array.from({ length: 22 }, (_, index) => index + 1),
      confidence: 1,
      agreement: 1,
      rest: [[], [], [], []],
    });
  });

  test("附件1 whole, with numbers of its own", () => {
    expect(
      ids(
        "序号 | 重点指标 | 2022年 | 2023年 | 2024年 | 2025年",
        "1 | 县域内住院量占比(%) | 90.76 | 90 | 90 | 90",
        "2 | 基层医疗卫生机构诊疗量占总诊疗量的比例(%) | 74.24 | 70 | 70 | 70",
        "3 | 三级公立医院病例组合指数(CMI值) | 0.95 | 1.00 | 1.05 | 1.10",
        "4 | 三级公立医院出院患者四级手术比例(%) | 17.56 | 18 | 18.5 | 19",
        "5 | 三级公立医院占比(%) | 40 | 45 | 45 | 50",
        "6 | 达到国家推荐标准的基层医疗卫生机构占比(%) | 52.38 | 60.00 | 60.00 | 60.00",
        "7 | 电子病历4级及以上覆盖率(%) | 55 | 65 | 75 | 100",
        "8 | 公立医院医疗服务收入占比(%) | 38.09 | 38.5 | 39 | 40",
        "9 | 人员支出占业务支出的比例(%) | 44.16 | 45.00 | 46.00 | 48.00",
        "10 | 实现收支平衡的公立医院占比(%) | 100 | 100 | 100 | 100",
      ),
    ).toEqual([
      "ind-19",
      "ind-20",
      "ind-08",
      "ind-09",
      "key-05",
      "key-06",
      "key-07",
      "ind-01",
      "key-09",
      "ind-12",
    ]);
  });

  test("spelling does not matter: brackets, numbering, spaces, width, 占比 or 比例", () => {
    expect(
      ids(
        header,
        "产出 | （8）三级公立医院 病例组合指数 | 1 | 2 | 3 | 4",
        "产出 | １３、管理费用占公立医院费用总额比例 | 1 | 2 | 3 | 4",
        "产出 | 公立医院人员薪酬中稳定收入占比（％） | 1 | 2 | 3 | 4",
      ),
    ).toEqual(["ind-08", "ind-13", "ind-18"]);
  });

  test("look-alikes are told apart, whatever their values", () => {
    expect(
      ids(
        header,
        "产出 | 县域就诊率 | 90.76 | 90 | 90 | 90",
        "产出 | 区县级三级公立医院占比 | 40 | 45 | 45 | 50",
        "产出 | 三级公立医院占比 | 40 | 45 | 45 | 50",
        "产出 | 电子病历5级及以上覆盖率 | 55 | 65 | 75 | 100",
        "产出 | 二级公立医院平均住院日 | 6.73 | 6.60 | 6.55 | 6.50",
      ),
    ).toEqual(["text-01", "text-11", "key-05", "?", "?"]);
  });

  test("a renamed row is matched when its values bear the name out, and not without them", () => {
    expect(
      ids(
        header,
        "产出 | 11.平均住院日 | 6.73 | 6.60 | 6.55 | 6.50",
        "产出 | 医务人员满意度 | 87.65 | 90 | 90 | 90",
      ),
    ).toEqual(["ind-11", "ind-22"]);
    expect(
      ids(header, "产出 | 平均住院日 | 8.1 | 8 | 7.9 | 7.8", "产出 | 医务人员满意度 | | | | "),
    ).toEqual(["?", "?"]);
  });

  test("values alone match nothing: four indicators of 100 have the same", () => {
    expect(ids(header, "产出 | 创建无烟医院的比例 | 100 | 100 | 100 | 100")).toEqual(["?"]);
  });

  test("components in rows of their own, named in a column or in the name", () => {
    expect(
      ids(
        `三级指标 | 分项 | ${years}`,
        "14.公立医院门诊和住院次均费用增幅 | 门诊 | 1.34 | 5 | 5 | 5",
        "^ | 住院 | 1.81 | 5 | 5 | 5",
        "公立医院门诊患者满意度 | | 89.73 | 90 | 90 | 90",
        "公立医院住院患者满意度 | | 93 | 90 | 90 | 90",
      ),
    ).toEqual(["ind-14·门诊", "ind-14·住院", "ind-21·门诊", "ind-21·住院"]);
  });

  test("a component without its other, a row twice and indicators without a row are reported", () => {
    const rows = annex3().filter((row) => !/14\.|^\^ \| \^ \| 1\.81|22\./.test(row));
    const match = matched(
      header,
      ...rows,
      "产出 | 公立医院门诊次均费用增幅 | 1.34 | 5 | 5 | 5",
      "产出 | 三级公立医院平均住院日 | 6.73 | 6.60 | 6.55 | 6.50",
    );
    expect({
      duplicates: match.duplicates.map(({ row, indicator, first }) => [
        row.top,
        indicator.id,
        first.number,
      ]),
      missing: match.missing.map(({ indicators }) => indicators.map(({ id }) => id)),
      components: match.missingComponents.map(({ indicator, missing }) => [indicator.id, missing]),
      unmatched: match.unmatched.map(({ row }) => row.name),
    }).toEqual({
      duplicates: [[23, "ind-11", 11]],
      missing: [["ind-22"]],
      components: [["ind-14", ["住院"]]],
      unmatched: [],
    });
  });
});

describe("matchPlan", () => {
  const fit = (...rows: SheetSketch["rows"]): unknown => {
    const shot = snapshot({ rows });
    const match = matchPlan(shot, recognise(shot).tables, [huzhou]);
    return match && [match.plan.id, match.confidence, match.agreement];
  };

  test("the plan's own table fits it fully", () => {
    expect(fit(header, ...annex3())).toEqual(["huzhou-2023", 1, 1]);
  });

  test("a form not yet filled fits by its names", () => {
    expect(
      fit(header, ...annex3().map((row) => row.replace(/( \| [\d.]+){4}$/, " | | | | "))),
    ).toEqual(["huzhou-2023", 1, null]);
  });

  test("a county's own figures under the plan's names fit with less confidence", () => {
    expect(
      fit(header, ...annex3().map((row) => row.replace(/( \| [\d.]+){4}$/, " | 1 | 2 | 3 | 4"))),
    ).toEqual(["huzhou-2023", 0.75, 0]);
  });

  test("another plan's indicators do not fit, nor does a single name", () => {
    expect(
      fit(
        header,
        "产出 | 森林覆盖率 | 48 | 49 | 50 | 51",
        "产出 | 空气优良天数比例 | 85 | 86 | 87 | 88",
      ),
    ).toBeNull();
    expect(fit(header, "产出 | 三级公立医院平均住院日 | 9 | 8 | 7 | 6")).toBeNull();
  });

  test("without tables nothing fits", () => {
    expect(fit("姓名 | 部门")).toBeNull();
  });
});
