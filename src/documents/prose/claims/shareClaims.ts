import type { Claim } from "../Claim";
import { groupDeed, leadingVerb } from "../groupVerb";
import { nameSpan } from "../nameSpan";
import { isMeasured } from "../splitList";
import { amountClaim } from "./amountClaim";
import { freeAmounts, type Scene } from "./Scene";

/**
 * 三级医院100%设立党务机构, 50%以上的乡镇卫生院开展安宁疗护服务, 其中60%达到推荐标准: a share of a group, named after what the group does.
 *
 * @example the first is 开展安宁疗护服务的乡镇卫生院占比, 50% or more
 */
export function shareClaims(scene: Scene): readonly Claim[] {
  const { sentence, clause, spent } = scene;
  const { printed, text } = sentence;
  const amount = freeAmounts(scene).find(({ unit }) => unit === "%");
  if (!amount) return [];
  const before = nameSpan(text, clause.start, amount.start);
  const isSubject = before.end > before.start;
  if (
    isSubject &&
    (before.end !== amount.start || isMeasured(text.slice(before.start, before.end)))
  ) {
    return [];
  }
  const start = text.startsWith("的", amount.end) ? amount.end + 1 : amount.end;
  const verb = leadingVerb(text, start, clause.end);
  if (isSubject && !verb) return [];
  const deed = verb ? undefined : groupDeed(text, start, clause.end);
  const subject = isSubject ? printed.slice(before.start, before.end) : scene.group;
  const group = deed ? printed.slice(start, deed.end) : subject;
  const deedStart = verb?.start ?? deedStartOf(text, deed);
  if (deedStart === undefined || group === null) return [];
  for (const inside of clause.amounts) spent.add(inside);
  const did = printed.slice(deedStart, clause.end);
  return [
    amountClaim(sentence, amount, amount.start, {
      name: `${did}的${group}占比`,
      doubts: ["composedName"],
    }),
  ];
}

/** 在县域内得到救治 keeps its place, adverbs go. */
function deedStartOf(text: string, deed: ReturnType<typeof groupDeed>): number | undefined {
  if (!deed) return undefined;
  const place = text.slice(deed.end, deed.verbStart).indexOf("在");
  return place < 0 ? deed.verbStart : deed.end + place;
}
