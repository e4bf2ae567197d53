/** The verb a clause begins with, and what follows it. */
export interface VerbSplit {
  readonly verb: string;
  readonly rest: string;
}

const adverbs =
  "(?:进一步|大力|积极|全面|全市域?|重点|集中|加快|持续|继续|深入|高水平|高质量|逐步|初步|基本|力争|争取|分类|分别|共|累计|总计|已|将|各|每年|年内|当年|三年内|全部|推动|推进|组织|支持|提升|鼓励|引导)*";
const words =
  "建成|建设|建立|新建|改建|迁建|扩建|新增|增设|增加|新立项|立项|培育|培养|培训|打造|支持|开展|完成|形成|推广|发出|减免|选送|引进|引育|创建|创成|争创|推进|推动|实施|启动|设置|设立|配备|组建|遴选|评选|选树|发放|举办|制定|出台|发布|签约|服务|救助|实现|达到|确保|编制|研发|投入使用|投入|购置|改造|申报|获得|获评|获批|带动|覆盖|促成|提升|加强";
const leading = new RegExp(
  `^((?:到?(?:20\\d\\d年)?底?前?)?${adverbs}(?:(?:${words})(?:和|并|、)?){1,2}|${adverbs})`,
);

/**
 * Takes the verb with its adverbs off the beginning of a clause.
 *
 * @example verbOf("累计建成") // { verb: "累计建成", rest: "" }
 * @example verbOf("新增乡镇急救站点") // { verb: "新增", rest: "乡镇急救站点" }
 */
export function verbOf(text: string): VerbSplit {
  const plain = text.trim();
  const verb = leading.exec(plain)?.[1] ?? "";
  const rest = plain.slice(verb.length);
  return rest !== "" && /^[的了率额]/.test(rest) ? { verb: "", rest: plain } : { verb, rest };
}

const silent =
  /^(?:推动|推进|初步|基本|全面|高水平|高质量|深入|加快|累计|力争|全市域?|实现|年内|三年内|共|已|将)+|(?:建成|建设|建立|形成|发出|培育|完成|创建|获得|达到|设置|配备|组建)$/g;

/**
 * The part of a verb that belongs to a name: 新增 and 推广 say what is counted, 建成 only that it is.
 *
 * @example namingVerb("累计建成") // ""
 * @example namingVerb("新增") // "新增"
 */
export function namingVerb(verb: string): string {
  return verb
    .replace(silent, "")
    .replace(silent, "")
    .replace(/[和并、]$/, "");
}

/** @example isAdding("新立项") // true */
export function isAdding(verb: string): boolean {
  return /新增|增设|新立项|新建|增加/.test(verb);
}
