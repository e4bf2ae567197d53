import { adverbs, predicates } from "./vocabulary";

const lead = new RegExp(
  "^(?:" +
    [
      String.raw`[\s,、;:。·]+`,
      String.raw`(?:到|至|在|于)?20\d\d年?(?:[-至到]20\d\d年)?(?:\d{1,2}月)?(?:底|末)?(?:之?前|以前)?(?=[^\d])`,
      String.raw`(?:到|至)?["“]?十[一二三四五六七八九]五["”]?(?:规划)?(?:期?末|期间|时期|收官)`,
      String.raw`(?:主要|总体|工作|发展)?目标\d?(?=:)`,
      "[一二三四五六七八九]是|其中",
      "累计|总计|共计|平均(?=每)|以及|并且|并(?!发)|且|同时|此外",
      "每年(?!度)|年内|年底前|到?年底|[一二三四五\\d]年内",
      "在[^、的]{2,24}(?:中|方面|上|基础上)(?:(?:增加|细化|补充|充实|调整|修改|明确)(?:增加)?(?:了|为))?",
      "力争|争取|努力|支持|鼓励|引导|探索|确保|保证(?!金)|着力|切实|积极(?!性)|大力|继续(?!医)|重点(?=推动|支持)",
      "(?:基本|全面|逐步|稳步|进一步|持续|不断|初步|率先|总体)(?=实现|达到|建成|建立|形成|推动|推进|提[高升]|降低|完成|使|将)",
      "实现|推动|推进|促进|促使|使得?(?!用)|让|将|把|达成|和(?!谐)|与|及(?![时格])",
      "全(?:[市县区州省](?!域|级|民)|[A-ZＸ×]{2,})|我[市县区州省]|本[市县区州省]",
      "(?:提高|提升|降低|扩大|缩短|压缩|压减|控制|增加|减少)(?=.*(?:率|比例|比|占比|时间|费用|水平|数|量|天数|住院日)(?:[达提降到至控在稳]|$))",
    ].join("|") +
    ")",
);
const tail = new RegExp(
  String.raw`(?:(?:到|至|在|于|较|比)?(?:20\d\d年(?:底|末)?|(?:20\d\d年)?\d{1,2}月(?:底|末)?)(?:之?前)?|${adverbs}|${predicates}|[两三四五六]个|每人每年|每人|人均|年度?内?|在|的|从|由|较|[\s,、;:])$`,
);
/** Words that end like a predicate or an adverb but belong to the name. */
const kept =
  /(?:机制|体制|编制|覆盖|占比|[床医]护?[医护]比|所有|国有|公有|特有|创新|更新|高新|均等|功能|性能|职能|智能|签约|预约|集约|节约|公共|供应|响应|反应|附近|行为|规范|急需|所需|应急|存在|所在|目的|不足|成为|共有)$/;

/**
 * Where the name in a stretch of a sentence stands: without the time, the verb or the area before it and the predicate behind it.
 *
 * @param text in half-width signs, masked.
 * @example nameSpan("到2025年,全市县域就诊率达到90%", 0, 15) // 县域就诊率: { start: 8, end: 13 }
 */
export function nameSpan(
  text: string,
  start: number,
  end: number,
): { readonly start: number; readonly end: number } {
  let from = start;
  let to = end;
  for (
    let match = lead.exec(text.slice(from, to));
    match;
    match = lead.exec(text.slice(from, to))
  ) {
    from += match[0].length;
  }
  for (
    let rest = text.slice(from, to);
    tail.test(rest) && !kept.test(rest);
    rest = text.slice(from, to)
  ) {
    to -= tail.exec(rest)?.[0].length ?? 1;
  }
  return { start: from, end: Math.max(from, to) };
}
