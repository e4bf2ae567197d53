import fc from "fast-check";

import { figuresIn } from "../../../src/intake/figures/figuresIn";
import { formatTarget } from "../../../src/intake/target/formatTarget";

const shown = (sentence: string): readonly string[] =>
  figuresIn(sentence).map((span) =>
    span.kind === "quantity"
      ? `${span.text} = ${formatTarget(span.reading)}`
      : `${span.text} ${span.kind}`,
  );

describe("figuresIn", () => {
  test.each([
    [
      "到2026年，家庭医生签约率稳定在75%以上，基层诊疗量占比达到 60 %。",
      ["2026年 date", "稳定在75%以上 = ≥75%", "达到 60 % = 60%"],
    ],
    [
      "县办中医院占比从25%提升至50%，急救反应时间缩短至12分钟以内",
      ["从25%提升至50% = 从25%提升至50%", "缩短至12分钟以内 = 降至≤12分钟"],
    ],
    ["两类医院达标率分别达到100%、不低于80%", ["分别达到100% = 100%", "不低于80% = ≥80%"]],
    [
      "新增1个以上（包括1个，下同）国家级、2—3个省级专科，引进博士百名",
      ["1个以上（包括1个，下同） = ≥1个", "2—3个 = 2—3个", "百名 = 100名"],
    ],
    [
      "每千人床位数达到6.5张，全科医生达到4人/万服务人口，床护比达到1∶0.6",
      [
        "每千人 denominator",
        "达到6.5张 = 6.5张",
        "达到4人/万服务人口 = 4人/万服务人口",
        "达到1∶0.6 = 1:0.6",
      ],
    ],
    [
      "九成以上的村卫生室和三分之二的乡镇卫生院达标，乡镇全覆盖，县级医院均设置感染科",
      ["九成以上 = ≥90%", "三分之二 = 66.67%", "全覆盖 = 全覆盖", "均 = 均"],
    ],
    [
      "次均费用较上年下降2个百分点，群众满意度不低于百分之九十",
      ["较上年下降2个百分点 = 较上年下降2个百分点", "不低于百分之九十 = ≥90%"],
    ],
    ["每县至少一家医院达到三级甲等", ["至少一家 = ≥1家", "达到三级甲等 = 三级甲等"]],
  ])("%j: amounts are found with their comparing words", (sentence, expected) => {
    expect(shown(sentence)).toEqual(expected);
  });

  test.each([
    ["省卫发〔2024〕7号", ["〔2024〕7号 documentNumber"]],
    ["（三）开展“双百行动”", ["（三） ordinal", "“双百行动” name"]],
    ["3.推进“五大中心”建设，见附件2", ["3. ordinal", "“五大中心” name", "附件2 ordinal"]],
    ["2024年6月底前完成，2024—2026年推广", ["2024年6月底前 date", "2024—2026年 date"]],
    [
      "电话0571-8123456，索引号A1234567-2/2024-0001",
      ["0571-8123456 code", "A1234567-2/2024-0001 code"],
    ],
    ["实施5G应用和V2.1平台，健全覆盖三级医院", ["5G name", "V2.1 version", "三级 enumeration"]],
    ["第二批试点在十四五期间启动三大行动", ["第二批 ordinal", "十四五 name", "三大 enumeration"]],
    ["千人执业医师数", ["千人 denominator"]],
    ["托位数达到4\ue0105个", ["4\ue0105 code"]],
  ])("%j: figures that are no amounts are told apart", (sentence, expected) => {
    expect(shown(sentence)).toEqual(expected);
  });

  test("dates say their year, month and beginning", () => {
    expect(figuresIn("自2024年3月至2026年底前分步实施")).toEqual([
      {
        kind: "date",
        start: 1,
        end: 16,
        text: "2024年3月至2026年底前",
        from: { year: 2024, month: 3, day: null },
        by: { year: 2026, month: 12, day: null },
      },
    ]);
  });

  test("positions are those of the sentence as it stands, spaces and full-width signs included", () => {
    const sentence = "占比 达到\u200b ４０ ％ 以上。";
    expect(figuresIn(sentence).map(({ start, end }) => sentence.slice(start, end))).toEqual([
      "达到\u200b ４０ ％ 以上",
    ]);
  });

  test("spans follow one another within the text, whatever it holds", () => {
    const pieces = fc.constantFrom(
      ..."到 2025年 —— 达到 95 % 以上 “ ” 第 号 〔 〕 每千人 从 至 1∶ .5 \ue010 三 成 全覆盖 底前 , 12 月".split(
        " ",
      ),
      " ",
    );
    const phrase = fc.array(pieces, { maxLength: 20 }).map((parts) => parts.join(""));
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: "binary" }), phrase), (text) => {
        const spans = figuresIn(text);
        const ends = [0, ...spans.map(({ end }) => end)];
        expect(
          spans.filter(({ start, end }, at) => start < (ends[at] ?? 0) || end <= start),
        ).toEqual([]);
        expect(spans.map(({ text: words }) => words)).toEqual(
          spans.map(({ start, end }) => text.slice(start, end)),
        );
      }),
      { numRuns: 500 },
    );
  });
});
