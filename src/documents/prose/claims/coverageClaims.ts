import type { Claim } from "../Claim";
import { nameSpan } from "../nameSpan";
import { objectOf } from "../objectOf";
import { wholeClaim } from "./wholeClaim";
import type { Scene } from "./Scene";

const covered = /(?:全覆盖|全面覆盖)(?=$|[、和及与。]|的?目标|的?要求)/g;
const reaching = /^([^的]{2,30})((?:实现)?覆盖到?(?:所有|全部|全体))([^的]{2,30})$/;
const leadVerb = /^(?:形成|达到|做到|推进|完成|建立|基本|实施|落实|努力)+/;
const rate = "覆盖率";
/** Of what else is covered in a row, and of the first of it: 区域. */
const longestPart = 4;
const firstPart = 2;
/** Regions that name where and leave open what is covered. */
const bare = /^(?:区域|全域|市域|县域|城乡|镇街|乡镇|村级|区县|县区|全市|全区)?$/;
const quotedList = /^(.*?)(["“][^"”]+["”])((?:[、和]?["“][^"”]+["”])+)(?![和及与、])(.*)$/;

/**
 * 全覆盖 as a rate of coverage of 100%: 信用监管实现全覆盖, 战略合作实现区县和市级医院的全覆盖, 区域全覆盖、人群全覆盖.
 *
 * @example the first is 信用监管覆盖率, 100%
 */
export function coverageClaims(scene: Scene): readonly Claim[] {
  const { sentence, clause, spent } = scene;
  const { text } = sentence;
  const claims: Claim[] = [];
  let start = clause.start;
  for (const match of text.slice(clause.start, clause.end).matchAll(covered)) {
    const at = clause.start + match.index;
    const first = claims[0];
    for (const amount of clause.amounts) if (amount.start < at) spent.add(amount);
    const said = sayOf(scene, start, at);
    start = at + match[0].length;
    if (!said) continue;
    const whole = (name: string, component: string | null): Claim =>
      wholeClaim(sentence, at, start, { ...said, name, component, doubts: ["composedName"] });
    const part = said.name.slice(0, -rate.length);
    const parts =
      first && part.length <= longestPart
        ? [{ name: sharedName(first), component: part }]
        : quotedParts(said.name);
    claims.push(...parts.map(({ name, component }) => whole(name, component)));
  }
  return [...withFirstPart(claims), ...reachingAll(scene)];
}

/** 远程医疗覆盖所有县级医院. */
function reachingAll({ sentence, clause }: Scene): readonly Claim[] {
  const { printed, text } = sentence;
  const span = nameSpan(text, clause.start, clause.end);
  const [whole, what = "", verb = "", whom = ""] =
    reaching.exec(text.slice(span.start, span.end)) ?? [];
  if (whole === undefined) return [];
  const at = span.start + what.length;
  return [
    wholeClaim(sentence, at, at + verb.length, {
      name: `${printed.slice(span.start, at)}覆盖率`,
      scope: printed.slice(span.end - whom.length, span.end),
      doubts: ["composedName"],
    }),
  ];
}

/** What is covered, and whom for: 战略合作实现区县医院的. */
function sayOf(
  { sentence, clause, previous }: Scene,
  start: number,
  at: number,
): Pick<Claim, "name" | "scope"> | undefined {
  const { printed, text } = sentence;
  const span = nameSpan(text, start, at);
  const own = printed.slice(span.start, span.end).replace(leadVerb, "");
  const [what = "", where] = own.split(/(?:要|应|力争)?实现/, 2);
  if (where !== undefined && text.charAt(at - 1) === "的")
    return { name: `${what}覆盖率`, scope: where };
  const name = what + (where ?? "");
  if (!bare.test(name))
    return name.length <= 60 ? { name: `${name}覆盖率`, scope: null } : undefined;
  if (start !== clause.start) return { name: `${name}覆盖率`, scope: null };
  const object = objectOf(sentence, previous);
  return object === "" ? undefined : { name: `${object}${name}覆盖率`, scope: null };
}

/** 人群 of 医保支付改革区域全覆盖、人群全覆盖 is of the same thing as 区域. */
function sharedName({ name, component }: Claim): string {
  return component === null ? name.slice(0, -firstPart - rate.length) + rate : name;
}

/** The first of such a row is a part too. */
function withFirstPart(claims: readonly Claim[]): readonly Claim[] {
  const [first, second] = claims;
  if (!first || !second || first.component !== null || second.component === null) return claims;
  if (first.name === second.name) return claims;
  const component = first.name.slice(second.name.length - rate.length, -rate.length);
  return [{ ...first, name: second.name, component }, ...claims.slice(1)];
}

/** "甲""乙"服务 are two services. */
function quotedParts(name: string): readonly Pick<Claim, "name" | "component">[] {
  const [, , first, others = ""] = quotedList.exec(name) ?? [];
  if (first === undefined) return [{ name, component: null }];
  const parts = [first, ...(others.match(/["“][^"”]+["”]/g) ?? [])];
  return parts.map((part) => ({ name, component: part.replace(/["“”]/g, "") }));
}
