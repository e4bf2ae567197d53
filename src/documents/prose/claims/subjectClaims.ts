import type { Claim } from "../Claim";
import { groupDeed } from "../groupVerb";
import { nameSpan } from "../nameSpan";
import { amountClaim } from "./amountClaim";
import { freeAmounts, type Scene } from "./Scene";

const bodies = /^[家所个名户]$/;
/** Deeds that are done at some time; 更加科学 and 保持 are not. */
const done =
  /^(?:建成|达到|达标|完成|实现|创建|创成|通过|获评|获得|取得|晋升|入驻|开通|接入|纳入|启用|上线)/;

/**
 * 5家县级医院建成医学高地: a number of bodies that are to have done something, named after what they did.
 *
 * @example 建成医学高地的县级医院, 5家
 */
export function subjectClaims(scene: Scene): readonly Claim[] {
  const { sentence, clause, spent } = scene;
  const { printed, text } = sentence;
  const amount = freeAmounts(scene).find(({ unit }) => bodies.test(unit));
  if (!amount) return [];
  const before = nameSpan(text, clause.start, amount.start);
  const deed = groupDeed(text, amount.end, clause.end);
  if (before.end > before.start || !deed || !done.test(text.slice(deed.verbStart))) return [];
  if (clause.amounts.some(({ start, unit }) => start > amount.end && unit === "%")) return [];
  if (/更加|[、和]/.test(text.slice(amount.end, deed.end))) return [];
  for (const inside of clause.amounts) spent.add(inside);
  const did = printed.slice(deed.verbStart, clause.end);
  return [
    amountClaim(sentence, amount, amount.start, {
      name: `${did}的${printed.slice(amount.end, deed.end)}`,
      isCumulative: true,
      wording: `${printed.slice(amount.start, amount.end)}${printed.slice(deed.verbStart, deed.verbEnd)}`,
      doubts: ["composedName"],
    }),
  ];
}
