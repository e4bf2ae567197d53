import type { WordedTarget } from "./TargetReading";

const all =
  /^(?:力争|争取|确保|基本|实现|达到?|做到|应)*(?:100%|百分之百|全面|区域|县域|全域|全部|全)?(?:全覆盖|覆盖|全部|均|都|应[\u4e00-\u9fa5]{1,2}尽[\u4e00-\u9fa5]{1,2}|满覆盖)(?:完成|达标|达到|实现|覆盖|建成|配齐|落实|到位|纳入)?$/;
const isBareCover = /^覆盖$/;
const none =
  /^(?:实现|做到|确保|为)?(?:零|0)(?:发生|事故|容忍|投诉|差错|增长|新增|感染|死亡|报告|缺陷|违规)$/;

/**
 * Reads all or none in words: `全覆盖`, `全部`, `均`, `100%覆盖`, `应检尽检`, `零发生`.
 *
 * @param text as `tidyValue` writes it.
 * @returns undefined for anything else.
 * @example readWorded("实现全覆盖") // { kind: "worded", words: "实现全覆盖", value: 100 }
 */
export function readWorded(text: string): WordedTarget | undefined {
  if (none.test(text)) return { kind: "worded", words: text, value: 0 };
  if (all.test(text) && !isBareCover.test(text)) return { kind: "worded", words: text, value: 100 };
  return undefined;
}
