import { readNumber } from "../readNumber";
import type { QualitativeTarget } from "./TargetReading";

const adverb =
  "持续|逐步|不断|进一步|明显|显著|有效|大幅度?|稳步|全面|基本|切实|较|有所|逐年|得到|稳定|继续|更加|长期|充分|较为|很|非常|及时|按时|按期|如期|合理|初步|有力|大力|严格|规范|总体|普遍|日益|只|有";
const outcome =
  "提升|提高|改善|增强|优化|完善|健全|加强|增加|减少|降低|下降|缓解|控制|控|保障|促进|推进|推动|发展|运行|稳定|规范|合理|有序|健康|好转|扩大|普及|落实|达标|完成|建成|实现|保持|可持续|满意|良好|优秀|优良|合格|较好|好|优|良|高|强|长效|不减|只增不减|只降不增|持平|到位|及时|充足|安全|有效|明显|显著";
const whole = new RegExp(
  `^(?:(?:${adverb}){0,4}(?:${outcome}))(?:$|[、,和并](?:${adverb}|${outcome}){1,4}$)`,
);
const tail = new RegExp(`(?:${adverb})(?:${outcome})$`);
const rank =
  /^(?:保持|位居|居|位列|进入|列)?(?:在)?(?:全国|全省|全市|全区|省内|市内|国内)(?:前列|领先|先进(?:水平|行列)?|前茅|前[一二三四五六七八九十\d]+(?:名|位|%)?)(?:水平)?$/;
const longest = 30;

/**
 * Reads a target that a person has to judge: `明显提升`, `良好`, `服务能力持续增强`, `保持全省前列`, `完成`.
 *
 * @param text as `tidyValue` writes it.
 * @returns undefined for anything else.
 * @example readQualitative("明显提升") // { kind: "qualitative", words: "明显提升" }
 */
export function readQualitative(text: string): QualitativeTarget | undefined {
  const isRank = rank.test(text);
  const isSaid = whole.test(text) || (tail.test(text) && !/\d/.test(text));
  const isState = readNumber(text).kind === "state";
  const isShort = text.length <= longest;
  return isShort && (isRank || isSaid || isState)
    ? { kind: "qualitative", words: text }
    : undefined;
}
