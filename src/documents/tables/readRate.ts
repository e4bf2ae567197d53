import type { Commitment } from "./Commitment";
import type { FigureInClause } from "./FigureInClause";
import { verbOf } from "./verbOf";

/** Rates that say nothing without what they are of. */
const bare = /^.{0,2}(?:开工|完成|达标|覆盖|合格|通过|使用|知晓|执行|竣工|投用)率$/;
const linking = /(?:平均|分别|均|将|要|力争|基本|逐步|全部|达到?|为|实现|的|至|比例达|率达)+$/;

/**
 * Reads a rate, a time or an index that is to reach a figure, and full coverage as 100%: 开工率达80%, 急救反应时间缩短至10分钟以内, 机制全覆盖. A rate that
 * does not say what it is of takes the object of the clause before.
 */
export function readRate({ span, clause, before }: FigureInClause): readonly Commitment[] {
  const { reading } = span;
  const text = clause.text.slice(0, span.start - clause.start);
  const isCoverage = reading.kind === "worded";
  const printed = isCoverage ? coveredName(text) : measuredName(text);
  if (printed.length < 2) return [];
  const topic = bare.test(printed) && before ? topicOf(before.text) : "";
  const name = isCoverage ? `${printed}覆盖率` : `${topic}${printed}`;
  if (reading.kind !== "number" && reading.kind !== "worded") return [];
  return [
    {
      name,
      printed,
      wording: span.text,
      value: reading.value,
      ...(reading.kind === "number" && reading.upTo !== undefined && { upTo: reading.upTo }),
      unit: reading.kind === "number" ? reading.unit : "%",
      comparator: (reading.kind === "number" ? reading.comparator : undefined) ?? null,
      isAdded: false,
      isState: false,
      isComposed: topic !== "" || isCoverage,
      isPaired: false,
      isWorded: isCoverage,
      start: span.start,
      end: span.end,
    },
  ];
}

function measuredName(text: string): string {
  const { rest } = verbOf(text.replace(linking, ""));
  return rest.replace(linking, "").trim();
}

/** 战略合作实现区县的全覆盖: what is covered, else what covers. */
function coveredName(text: string): string {
  const plain = text.replace(/(?:的|建设|实现)+$/, "");
  const [subject = "", object = ""] = splitAtVerb(plain);
  return (subject === "" ? object : subject).replace(/(?:的|建设|工作)+$/, "").trim();
}

function splitAtVerb(text: string): readonly string[] {
  const at = text.indexOf("实现");
  if (at > 0) return [verbOf(text.slice(0, at)).rest, text.slice(at + 2)];
  return ["", verbOf(at === 0 ? text.slice(2) : text).rest];
}

function topicOf(text: string): string {
  return verbOf(text).rest.replace(/(?:建设|工作|实施)$/, "");
}
