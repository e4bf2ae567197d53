import type { Amount, Clause, Sentence } from "./Clause";
import { nameSpan } from "./nameSpan";

const attributive = /^(?:及?以[上下内])?的(?!目标|水平|标准|要求|任务|比例|$)/;
/** 提供6类技术的村卫生室达到80%: what the share is of. */
const condition = /的[^、]{2,20}(?:达到?|占比?|不低于|不少于|超过|力争)+$/;
const listed = /^[、和及或与]/;
/** What a figure after these words is, is given already. */
const given = /(?:依托|围绕|以|按照|按|根据|针对|前)$/;

/**
 * The amounts of a clause that only sort what it speaks of, such as 1000笔 in 日均结算量超过1000笔的医院全部开通: they set no target. In a list of
 * such conditions all of them do.
 */
export function sortingAmounts({ text }: Sentence, clause: Clause): Set<Amount> {
  const sorting = new Set<Amount>();
  let next: Amount | undefined;
  for (const amount of clause.amounts.toReversed()) {
    const after = text.slice(amount.end, next?.start ?? clause.end);
    const name = nameSpan(text, clause.start, amount.start);
    const isAttributive = attributive.test(after) && name.end > name.start;
    const isCondition = next?.unit === "%" && condition.test(after);
    const isListed =
      next !== undefined && sorting.has(next) && (listed.test(after) || after === "");
    const isGiven = given.test(text.slice(clause.start, amount.start));
    // 两个100% says 100% of two things.
    const isTally = next?.start === amount.end && next.unit === "%";
    if (isAttributive || isCondition || isListed || isGiven || isTally) sorting.add(amount);
    next = amount;
  }
  return sorting;
}
