import type { Figure } from "../Figure";
import { readFigure } from "../readFigure";
import { splitComparison } from "../splitComparison";
import type { NumberTarget } from "./TargetReading";

const neutral =
  /^(?:力争|争取|确保|须|需|应|原则上|总体|平均|基本|均|各|都|为|实现|完成|建成|建立|建设|培育|培养|开展|达到?|稳定在?|维持在?|保持在?)+/;
const counts: readonly (readonly [NonNullable<NumberTarget["counting"]>, RegExp])[] = [
  ["added", /^(?:新增加?|新建|增设|新设|新立项)/],
  ["total", /^(?:累计|总数|共计?|总计)/],
  ["yearly", /^(?:每年|每年度|年均|各年)/],
];
const about = /^(?:约为?|大约|接近|将近|近)/;
const more = /(?<=[\d十百千万])[余多](?=\D)|(?:左右|上下)$/g;
const figure = String.raw`[\d.,%‰/\u4e00-\u9fa5]{1,16}?`;
const fromTo = new RegExp(
  `^(?:从|由)(?:(?:19|20)\\d\\d年底?的?)?(${figure})(?:,?(?:逐步|稳步|进一步)?)(提升|提高|增加|增|增长|上升|升|扩大|降低|下降|减少|缩短|压缩|压减|降)?(?:[至到]|为)(?:(?:19|20)\\d\\d年底?的?)?(.+)$`,
);
const moved =
  /^(?:逐步|稳步|进一步)?(提升|提高|增加|增|增长|上升|升|扩大|降低|下降|减少|缩短|压缩|压减|降)[至到](.+)$/;
const rising = /^(?:提|增|上|升|扩)/;

type Extra = Omit<NumberTarget, "kind" | "value" | "decimals" | "unit" | "upTo">;

/**
 * Reads a target that is a number by itself, with what its words add: `≥50个`, `从20%提升至40%`, `累计6个`, `约95%`.
 *
 * @param text as `tidyValue` writes it.
 * @returns undefined for anything else.
 * @example readNumberTarget("从20%提升至40%") // { kind: "number", value: 40, decimals: 0, unit: "%", from: 20, movement: "up" }
 */
export function readNumberTarget(text: string): NumberTarget | undefined {
  const counted = counts.find(([, words]) => words.test(text.replace(neutral, "")));
  const bare = text.replace(neutral, "");
  const rest = counted ? bare.replace(counted[1], "").replace(neutral, "") : bare;
  return readMoved(rest, counted ? { counting: counted[0] } : {});
}

function readMoved(text: string, extra: Extra): NumberTarget | undefined {
  const [, start, way, goal = ""] = fromTo.exec(text) ?? [];
  if (start === undefined) {
    const [, verb, rest] = moved.exec(text) ?? [];
    return verb === undefined
      ? readLimit(text, extra)
      : readLimit(rest ?? "", { ...extra, movement: wayOf(verb) });
  }
  const target = readLimit(goal, extra);
  const from = readFigure(start);
  if (!target || !from || from.upTo !== undefined) return undefined;
  if (from.unit !== "" && from.unit !== target.unit) return undefined;
  const decimals = Math.max(from.decimals, target.decimals);
  return {
    ...target,
    decimals,
    from: from.value,
    ...(way !== undefined && { movement: wayOf(way) }),
  };
}

function wayOf(verb: string): "up" | "down" {
  return rising.test(verb) ? "up" : "down";
}

function readLimit(text: string, extra: Extra): NumberTarget | undefined {
  const exact = text.replace(about, "").replace(more, "");
  const comparison = splitComparison(exact);
  const read = comparison && readFigure(comparison.core.replace(neutral, ""));
  if (!read || isYear(read)) return undefined;
  // The lower end of a range is a floor already: 90—92以上 says no more than 90—92.
  const isRange = read.upTo !== undefined;
  const comparator = isRange && comparison.comparator === ">=" ? null : comparison.comparator;
  if (comparator && isRange) return undefined;
  return {
    kind: "number",
    ...read,
    ...(comparator && { comparator }),
    ...extra,
    ...(exact !== text && { isApproximate: true }),
  };
}

function isYear({ value, unit }: Figure): boolean {
  return unit === "年" && value >= 1900 && value < 2200;
}
