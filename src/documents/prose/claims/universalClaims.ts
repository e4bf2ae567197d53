import type { Claim } from "../Claim";
import { isBareGroup } from "../groupOf";
import { groupDeed, leadingVerb } from "../groupVerb";
import { nameSpan } from "../nameSpan";
import { isMeasured, piecesOf, type Piece } from "../splitList";
import { wholeClaim } from "./wholeClaim";
import type { Scene } from "./Scene";

const all = /全部|(?<![人次日年月平户床件])均(?![衡等值质价线势分])|(?<!首|大|成)都(?!市)/g;
const every = /(?:所有|全体|全部)(?=[^的]{2})/;
const obliged = /^(.{2,40}?(?:医院|机构|中心|卫生院|院|所|站|学校|企业|单位|区县?|县))(必须)/;
const body = /(?:院|机构|中心|站|所|室|校|企业|单位|店|公司)(?:\(·*\))?$/;
/** What can be said of all without being a number: 均实现突破, 均有提升. */
const vague = /突破|提升$|提高$|改善|增强|下降$|加强|优化|前列|良好|明显|进一步|更加|同质化|区间/;

/**
 * 二级及以上医院全部建设警务室, 所有机构达到基本标准, 村卫生室均能够提供中医药服务: all of a group, 100%. A group that the clause does not name is
 * that of the clause before.
 *
 * @example the first is 建设警务室的二级及以上医院占比, 100%
 */
export function universalClaims(scene: Scene): readonly Claim[] {
  const { sentence, clause } = scene;
  const found = allOf(scene);
  const others = found.length > 0 ? [] : [everyOf(scene) ?? obligedOf(scene)];
  return [...found, ...others].flatMap((one) => {
    if (!one || !isStated(scene, one)) return [];
    return named(scene, one).map((said) => {
      clause.amounts
        .filter(({ start }) => start < one.end)
        .forEach((used) => scene.spent.add(used));
      return wholeClaim(sentence, one.word, one.verb, said);
    });
  });
}

interface Universal {
  readonly group: Piece;
  /** Where 全部 stands, where what they do begins, where its verb ends, and where all of it ends. */
  readonly word: number;
  readonly deed: number;
  readonly verb: number;
  readonly end: number;
}

/** Several in one clause are parted at the 、 before the next group: 甲均建有…、乙均提供…. */
function allOf({ sentence: { text }, clause }: Scene): readonly Universal[] {
  const words = [...text.slice(clause.start, clause.end).matchAll(all)];
  let start = clause.start;
  return words.flatMap((match, index) => {
    const word = clause.start + match.index;
    const next = words[index + 1];
    const cut = next ? text.lastIndexOf("、", clause.start + next.index) : -1;
    const end = cut > word ? cut : clause.end;
    const verb = leadingVerb(text, word + match[0].length, end);
    const group = nameSpan(text, start, word);
    if (!verb || isMeasured(text.slice(group.start, group.end))) return [];
    start = end;
    return [{ group, word, deed: verb.start, verb: verb.end, end }];
  });
}

function everyOf({ sentence: { text }, clause }: Scene): Universal | undefined {
  const match = every.exec(text.slice(clause.start, clause.end));
  if (!match) return undefined;
  const word = clause.start + match.index;
  const start = word + match[0].length;
  const deed = groupDeed(text, start, clause.end);
  const before = nameSpan(text, clause.start, word);
  if (!deed || before.end > before.start) return undefined;
  const group = { start, end: deed.end };
  return { group, word, deed: deed.verbStart, verb: deed.verbEnd, end: clause.end };
}

function obligedOf({ sentence: { text }, clause }: Scene): Universal | undefined {
  const from = nameSpan(text, clause.start, clause.end).start;
  const [whole = "", body = "", must = ""] = obliged.exec(text.slice(from, clause.end)) ?? [];
  const after = from + whole.length;
  const verb = whole === "" ? undefined : leadingVerb(text, after, clause.end);
  if (!verb) return undefined;
  const group = { start: from, end: from + body.length };
  return { group, word: after - must.length, deed: verb.start, verb: verb.end, end: clause.end };
}

function isStated(
  { sentence: { text }, clause }: Scene,
  { word, deed, end, group }: Universal,
): boolean {
  const isFigured = clause.amounts.some(
    ({ start, unit }) =>
      start > word &&
      start < end &&
      (unit === "%" || isMeasured(text.slice(group.start, group.end))),
  );
  const did = text.slice(deed, end);
  return !isFigured && !vague.test(did) && (did.length >= 4 || did.startsWith("达标"));
}

function named(
  { sentence: { printed, text }, group: earlier }: Scene,
  { group, deed, end }: Universal,
): readonly Pick<Claim, "name" | "component" | "doubts">[] {
  const own = printed.slice(group.start, group.end);
  const isBare = isBareGroup(own);
  const whom = isBare && earlier !== null ? earlier : own;
  if (whom === "") return [];
  const name = `${printed.slice(deed, end)}的${whom}占比`;
  const pieces = piecesOf(text, group.start, group.end, false);
  const isList =
    pieces.length > 1 &&
    pieces.every((piece) => body.test(text.slice(piece.start, piece.end))) &&
    !/和|及(?!以)|与/.test(text.slice(group.start, group.end));
  const components =
    isList && !isBare ? pieces.map((piece) => printed.slice(piece.start, piece.end)) : [null];
  return components.map((component) => ({ name, component, doubts: ["composedName"] }));
}
