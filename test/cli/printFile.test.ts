import { printFile } from "../../src/cli/printFile";
import type { Layout } from "../../src/cli/printIndicators";
import { anExamination } from "../support/anExamination";
import { aFound } from "../support/aSubmission";

const plain: Layout = { locale: "zh", width: 100, paint: (_, text) => text };
const file = {
  path: "报送/德清.xlsx",
  ...aFound(anExamination),
  failure: null,
};

describe("the text about one file", () => {
  test("head and counts first, the worst indicator on top, what is due by risk, findings by severity", () => {
    expect(printFile(file, "德清县", plain)).toBe(
      `报送/德清.xlsx
  目标方案 某县示范项目实施方案（county-2023、方案文件、匹配 96%）
  表格 绩效目标表 ('1 月')
  填报单位 德清县
  报告期 2024年上半年 · 填报完成值 · 指标 3 项
  偏离 1 · 关注 1 · 正常 1   错误 0 · 警告 1 · 提示 2   暂不能报送（有情况要说明）

  状态               指标                                                  完成值   目标值  与进度差
  ✗  偏离          9 三级公立医院出院患者四级手术比例                      18.10%   18.50%     -0.15
                     落后进度 0.15 个百分点（应达 18.25%）  '1 月'!G15
  !  关注         14 公立医院门诊和住院次均费用增幅
                     门诊 正常；住院 关注
  ✓  正常            · 门诊                                                 1.20%    5.00%     +3.80
  !  关注            · 住院                                                 4.20%    5.00%     +0.80
                     接近上限 5.00%，余地只剩 0.80 个百分点  '1 月'!G17
  ✓  正常         11 三级公立医院平均住院日                               6.57 天  6.55 天    +0.005

  到期事项（按风险从高到低）
  偏离    9 三级公立医院出院患者四级手术比例
            与进度差 -0.15 · 按目前进度测算全年 18.28% · 全年预计未填  '1 月'!G15
            待填：全年预计完成情况、偏差原因、完成目标可能性、整改措施
  关注   14 公立医院门诊和住院次均费用增幅 · 住院
            与进度差 +0.80 · 全年测算不出 · 全年预计未填  '1 月'!G17
            待填：全年预计完成情况、偏差原因、完成目标可能性、整改措施

  审核意见
  警告  [1 月] G15 “三级公立医院出院患者四级手术比例”完成 18.1%，目标 18.5%，评价是“偏离”。请核对数
        值；无误的，请写明原因和改进措施。
  提示  表中没有2024年度的完成值列，因此不能评价完成情况。请加一列“2024年度实际完成值”并填写，或另选
        报告期。
  提示  [1 月] G4 的 6.571 小数位数多于评价所取的 2 位，比较时四舍五入到 2 位。请按 2 位小数填写。

`,
    );
  });

  test("in a narrow terminal long names go on beneath themselves and figures stay aligned", () => {
    const lines = printFile(file, undefined, { ...plain, width: 64 }).split("\n");
    expect(lines.slice(7, 13)).toEqual([
      "  状态               指标               完成值   目标值  与进度差",
      "  ✗  偏离          9 三级公立医院出院   18.10%   18.50%     -0.15",
      "                     患者四级手术比例",
      "                     落后进度 0.15 个百分点（应达 18.25%）",
      "                     '1 月'!G15",
      "  !  关注         14 公立医院门诊和住",
    ]);
  });

  test("in English", () => {
    const lines = printFile(file, undefined, { ...plain, locale: "en" }).split("\n");
    expect(lines.slice(1, 10)).toEqual([
      "  plan 某县示范项目实施方案 (county-2023, plan file, 96% match)",
      "  tables performance target table ('1 月')",
      "  period the first half of 2024 · reporting results · 3 indicators",
      "  off track 1 · watch 1 · on track 1   errors 0 · warnings 1 · hints 2   not ready to send (findings to explain)",
      "",
      "  status                     indicator                                    result     target  vs path",
      "  ✗  off track             9 三级公立医院出院患者四级手术比例             18.10%     18.50%    -0.15",
      "                             behind schedule by 0.15 percentage points (18.25% due)  '1 月'!G15",
      "  !  watch                14 公立医院门诊和住院次均费用增幅",
    ]);
  });

  test("a form with nothing to say about it is ready to send", () => {
    const [entry] = anExamination.entries;
    const examination = {
      ...anExamination,
      plan: null,
      entries: entry ? [entry] : [],
      findings: [],
    };
    expect(printFile({ ...file, ...aFound(examination) }, undefined, plain)).toBe(
      `报送/德清.xlsx
  目标方案 没有识别到
  表格 绩效目标表 ('1 月')
  报告期 2024年上半年 · 填报完成值 · 指标 1 项
  正常 1   错误 0 · 警告 0 · 提示 0   可以报送

  状态               指标                                                  完成值   目标值  与进度差
  ✓  正常         11 三级公立医院平均住院日                               6.57 天  6.55 天    +0.005

  没有审核意见。

`,
    );
  });

  test("a file that cannot be read says why", () => {
    const failure = { code: "xlsx/empty", message: "文件是空的（0 字节）。" };
    expect(printFile({ path: "a.xlsx", examination: null, failure }, undefined, plain)).toBe(
      "a.xlsx\n  错误：文件是空的（0 字节）。\n\n",
    );
  });

  test("colours stand around whole words, so that columns stay aligned", () => {
    const painted = printFile(file, undefined, {
      ...plain,
      paint: (colour, text) => `<${colour}>${text}</>`,
    });
    expect(painted.replace(/<[a-z/]*>/g, "")).toBe(printFile(file, undefined, plain));
    expect(painted.split("\n").filter((line) => line.includes("偏离"))).toEqual([
      "  <red>偏离 1</> · <yellow>关注 1</> · <green>正常 1</>   错误 0 · 警告 1 · 提示 2   <yellow>暂不能报送（有情况要说明）</>",
      "  <red>✗  偏离      </>    9 三级公立医院出院患者四级手术比例                      18.10%   18.50%     -0.15",
      "  <red>偏离</>    9 三级公立医院出院患者四级手术比例",
      "  <yellow>警告</>  [1 月] G15 “三级公立医院出院患者四级手术比例”完成 18.1%，目标 18.5%，评价是“偏离”。请核对数",
    ]);
  });
});
