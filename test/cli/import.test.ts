import type { ImportAnswer } from "../../src/cli/ImportAnswer";
import type { FileAnswer } from "../../src/cli/FileAnswer";
import { parsePlan } from "../../src/intake/parsePlan";
import { WorkFolder } from "../support/commandLine";

let folder: WorkFolder;

const text = [
  "云溪市卫生健康委员会关于印发云溪市医院提升方案(2024—2026年)的通知",
  "云溪市卫生健康委员会",
  "20240306",
  "一、主要目标",
  "到2026年,县域就诊率达到90%以上。(责任单位:市卫生健康委、市医保局)",
  "二、实施步骤",
  "执行期为20242026年。(一)启动(20243月底前)。全面部署。",
  "(二)推进(20243月—20269月)。2024年建成58个特色科室,2025年新建46个特色科室。",
  "附件1",
  "分年度主要目标表",
  "类别",
  "重点指标",
  "2023年",
  "2024年",
  "2025年",
  "2026年",
  "质量",
  "微创手术占比(%)",
  "12.5",
  "13",
  "14",
  "15",
  "药品费用占比(%)",
  "30.1",
  "29",
  "28",
  "27",
].join("\n");

beforeEach(async () => {
  folder = await WorkFolder.make();
  await folder.write("plan.txt", text);
});

afterEach(async () => {
  await folder.remove();
});

async function answerOf(...args: readonly string[]): Promise<ImportAnswer> {
  const { stdout } = await folder.run(["import", ...args, "--format", "json"]);
  const { files } = JSON.parse(stdout) as { files: readonly ImportAnswer[] };
  const [answer] = files;
  if (!answer) throw new Error("no answer");
  return answer;
}

describe("ontrack import", () => {
  test("tells the plan, every target with its place, and the repairs", async () => {
    const { plan, indicators, repairs } = await answerOf("plan.txt");
    expect(plan).toMatchObject({
      id: "plan",
      title: "云溪市医院提升方案（2024—2026年）",
      document: { issuer: "云溪市卫生健康委员会", issuedOn: "2024-03-06" },
      baselineYear: 2023,
      years: [2024, 2025, 2026],
      source: "file",
    });
    expect(
      indicators.map(({ name, unit, baseline, targets }) => ({ name, unit, baseline, targets })),
    ).toEqual(
      expect.arrayContaining([
        {
          name: "微创手术占比",
          unit: "%",
          baseline: 12.5,
          targets: { 2024: 13, 2025: 14, 2026: 15 },
        },
        {
          name: "药品费用占比",
          unit: "%",
          baseline: 30.1,
          targets: { 2024: 29, 2025: 28, 2026: 27 },
        },
        { name: "县域就诊率", unit: "%", baseline: null, targets: { 2026: 90 } },
      ]),
    );
    expect(indicators.find(({ name }) => name === "县域就诊率")).toMatchObject({
      comparator: ">=",
      responsible: ["市卫生健康委", "市医保局"],
      quotes: [{ at: "line 5" }],
    });
    expect(repairs.find(({ found }) => found.startsWith("58"))).toMatchObject({
      cell: "line 8",
      certain: false,
      candidates: expect.arrayContaining(["58个"]) as unknown,
    });
  });

  test("writes a plan that check and template take", async () => {
    const { stderr } = await folder.run(["import", "plan.txt", "-o", "plan.json"]);
    expect(stderr).toBe("已写入 plan.json\n");
    const plan = parsePlan(JSON.parse((await folder.read("plan.json")).toString("utf8")));
    expect(plan.indicators.length).toBeGreaterThanOrEqual(3);
    await folder.run(["template", "plan.json", "--form", "annual", "-o", "blank.xlsx"]);
    const { stdout } = await folder.run([
      ...["check", "blank.xlsx", "--plan", "plan.json", "--format", "json"],
    ]);
    const { files } = JSON.parse(stdout) as { files: readonly FileAnswer[] };
    expect(files[0]?.plan).toMatchObject({ id: "plan", source: "file" });
  });

  test("reads text from the standard input", async () => {
    const { stdout } = await folder.run(["import", "-"], {
      stdin: "到2025年，县域就诊率达到90%以上。",
    });
    expect(stdout).toContain("县域就诊率");
  });

  test("makes the decisions of an earlier review again", async () => {
    const { indicators } = await answerOf("plan.txt");
    const id = indicators.find(({ name }) => name === "县域就诊率")?.id;
    await folder.write("review.json", JSON.stringify([{ kind: "reject", id }]));
    const reviewed = await answerOf("plan.txt", "--review", "review.json");
    expect(reviewed.indicators.map(({ name }) => name)).not.toContain("县域就诊率");
  });

  test("says of a reviewed plan what is still found in it, not what was", async () => {
    await folder.write(
      "twice.txt",
      "到2025年，县域就诊率从95%提升至90%以上。医院满意度达到90%以上。",
    );
    const before = await answerOf("twice.txt");
    const known = before.findings.find(({ code }) => code === "plan/alreadyMet");
    expect(known).toMatchObject({ indicator: before.indicators[0]?.id });
    const decisions = [{ kind: "change", id: known?.indicator, to: { baseline: 85 } }];
    await folder.write("review.json", JSON.stringify(decisions));
    const after = await answerOf("twice.txt", "--review", "review.json");
    expect(after.findings).toEqual(
      before.findings.filter(({ code }) => code !== "plan/alreadyMet"),
    );
  });

  test("answers in English when asked", async () => {
    const { stdout } = await folder.run(["import", "plan.txt", "--lang", "en"]);
    expect(stdout).toMatch(/are doubtful \(marked “\?”\)|Nothing is doubtful/);
  });
});

describe("the exit code of import", () => {
  test.each([
    ["readings left to decide", ["plan.txt"], 1],
    ["nothing to decide", ["clean.txt"], 0],
    ["a file without targets", ["none.txt"], 2],
    ["a file that is not there", ["missing.docx"], 2],
    ["a PDF", ["scan.pdf"], 2],
    ["no file", [], 2],
    ["two files", ["plan.txt", "clean.txt"], 2],
    ["an output that is no plan file", ["plan.txt", "-o", "plan.xlsx"], 2],
    ["an output in no folder", ["plan.txt", "-o", "nowhere/plan.json"], 2],
    ["an id that is none", ["plan.txt", "--id", "湖州"], 2],
    ["a review that does not fit", ["clean.txt", "--review", "other.json"], 2],
    ["a review that is none", ["clean.txt", "--review", "plan.txt"], 2],
  ])("%s", async (_, args, code) => {
    await folder.write("clean.txt", "到2025年，县域就诊率达到90%以上。");
    await folder.write("none.txt", "会议通知\n请各单位准时参加。");
    await folder.write("scan.pdf", "%PDF-1.7\n");
    await folder.write("other.json", JSON.stringify([{ kind: "reject", id: "ind-99" }]));
    expect((await folder.run(["import", ...args])).code).toBe(code);
  });

  test("a file that cannot be used is explained, and nothing is written", async () => {
    await folder.write("scan.pdf", "%PDF-1.7\n");
    const { stderr, stdout } = await folder.run(["import", "scan.pdf", "-o", "plan.json"]);
    expect(stderr).toMatch(/^错误：scan\.pdf: .*PDF/);
    expect(stdout).toBe("");
    await expect(folder.read("plan.json")).rejects.toThrow("ENOENT");
  });
});
