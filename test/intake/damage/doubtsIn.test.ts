import fc from "fast-check";

import { damageOf } from "../../../src/intake/damage/damageOf";
import { doubtsIn } from "../../../src/intake/damage/doubtsIn";
import { proposeReadings } from "../../../src/intake/damage/proposeReadings";

const proof = "（20242026年）";
const profile = damageOf([proof]);
const lost = { kind: "lostElsewhere", character: "—", example: "20242026年" };

const doubted = (...texts: string[]): readonly (readonly [string, string | null])[] =>
  doubtsIn([proof, ...texts]).map(({ repair }) => [repair.found, repair.proposed]);

describe("doubtsIn", () => {
  test("a row of counts that all look like ranges without their dash is proposed as ranges", () => {
    expect(
      doubtsIn([proof, "扶持68个特色科室", "扶持57个特色科室", "初步建成46个示范基地"], profile),
    ).toEqual([
      {
        index: 1,
        start: 2,
        end: 5,
        repair: {
          found: "68个",
          proposed: "6—8个",
          candidates: ["6—8个", "68个"],
          isCertain: false,
          evidence: [lost, { kind: "neighbours", values: [57] }],
        },
      },
      {
        index: 2,
        start: 2,
        end: 5,
        repair: {
          found: "57个",
          proposed: "5—7个",
          candidates: ["5—7个", "57个"],
          isCertain: false,
          evidence: [lost, { kind: "neighbours", values: [68] }],
        },
      },
      {
        index: 3,
        start: 4,
        end: 7,
        repair: {
          found: "46个",
          proposed: "4—6个",
          candidates: ["4—6个", "46个"],
          isCertain: false,
          evidence: [lost, { kind: "neighbours", values: [68, 57] }],
        },
      },
    ]);
  });

  test("where a small neighbour makes a range only possible, nothing is proposed", () => {
    expect(doubted("建成14个县级康复病区", "再建县级康复病区3个")).toEqual([["14个", null]]);
  });

  test("a share above 100 was two figures", () => {
    expect(doubted("患者满意度平均达8590以上")).toEqual([["达8590以上", "达85—90以上"]]);
  });

  test("a figure at the end of a cell gets the unit that the same statement has elsewhere", () => {
    expect(doubted("千人注册护士数达到4.2人。", "千人注册护士数将达到4.2")).toEqual([
      ["达到4.2", "达到4.2人"],
    ]);
  });

  test("names that lost their plus are told apart where the text tells the counts", () => {
    expect(doubted("“3N”网络", "“24N”模式：2个院区、4个中心、N家分院", "“13N”体系")).toEqual([
      ["3N", "3+N"],
      ["24N", "2+4+N"],
      ["13N", null],
    ]);
  });

  test.each([
    [["第一批选派20名骨干医师", "骨干医师选派计划第二批25人", "骨干医师选派计划45名"], "adds up"],
    [
      [
        "骨干医师计划共90名",
        "骨干医师计划首批30名",
        "骨干医师计划次批24人",
        "骨干医师计划末批36人",
      ],
      "adds up",
    ],
    [["签约率达46%以上"], "is a share within its bounds"],
    [["围绕15项任务推进15个子项目"], "has no neighbour"],
    [["建成13家标准化护理站", "新增标准化护理站12家"], "is of its neighbours' size"],
    [["服务15个社区，配备35名护士，床位24张"], "has no neighbour"],
    [["执行率达到120%"], "is no pair of shares"],
  ])("%j: nothing is doubted, the figure %s", (texts) => {
    expect(doubted(...texts)).toEqual([]);
  });

  test("in a document that lost nothing no figure is doubted", () => {
    const count = fc.integer({ min: 1, max: 99 });
    const noun = fc.constantFrom("重点专科", "特色优势科室", "县域医疗副中心");
    const sentence = fc
      .tuple(fc.constantFrom("建成", "累计培育", "新增"), count, noun)
      .map(([verb, value, thing]) => `${verb}${value}个${thing}，占比达到${value}%以上。`);
    fc.assert(
      fc.property(fc.array(sentence, { maxLength: 12 }), (texts) => {
        expect(doubtsIn(["（2024—2026年）", ...texts])).toEqual([]);
      }),
    );
  });
});

describe("proposeReadings", () => {
  test("doubts nothing without a proof that dashes were lost", () => {
    expect(proposeReadings("58个", { profile: { losses: [] }, alike: [46, 35] })).toBeNull();
  });

  test.each(["53个", "50个", "8个", "5.8个", "5—8个", "良好", "58个以上"])(
    "%j has no form of a lost dash",
    (found) => {
      expect(proposeReadings(found, { profile, alike: [46, 35] })).toBeNull();
    },
  );

  test("a cell out of its bounds gives both readings, the range first", () => {
    expect(proposeReadings("9092", { profile, bounds: { lower: 0, upper: 100 } })).toEqual({
      found: "9092",
      proposed: "90—92",
      candidates: ["90—92", "90、92"],
      isCertain: false,
      evidence: [{ kind: "outOfBounds", lower: 0, upper: 100 }, lost],
    });
  });
});
