import type { Amount } from "../Clause";
import type { Claim } from "../Claim";
import { nameSpan } from "../nameSpan";
import { inOrder, type Listed, type Piece } from "../splitList";
import { countVerbs } from "../vocabulary";
import { amountClaim } from "./amountClaim";
import { nameOfChange } from "./nameOfChange";
import { freeAmounts, type Scene } from "./Scene";

const counting = new RegExp(`^分别(?!达到|提升)(${countVerbs})`);
const grading = /^分别(?:创建|创成|建成|晋升|升级|达到|评为|争创|建设)(?:成为|成|为)?/;
const leading =
  /(?:不低于|不少于|不高于|不超过|达到?|维持在|稳定在|控制在|保持在|为|[提升高降低至到在]{2,3})+\s*$/;
const money = /资金|预算|投资|经费/;

/**
 * 分别: as many quantities as figures, in the same order.
 *
 * @example 城镇职工和城乡居民报销比例分别维持在85%、70% // 85 for 城镇职工, 70 for 城乡居民
 */
export function pairedClaims(scene: Scene): readonly Claim[] {
  const { sentence, clause, spent } = scene;
  const { printed, text } = sentence;
  const at = text.slice(clause.start, clause.end).indexOf("分别") + clause.start;
  const amounts = freeAmounts(scene).filter(({ end }) => end > at);
  if (at < clause.start || amounts.length < 2) return [];
  amounts.forEach((amount) => spent.add(amount));
  const span = nameSpan(text, clause.start, at);
  const years = yearsInOrder(scene, at, amounts.length);
  const listed = years
    ? amounts.map(() => oneName(scene, span, amounts))
    : inOrder(printed, text, span, amounts.length);
  const isMoney =
    money.test(text.slice(span.start, span.end)) && (amounts[0]?.unit ?? "").endsWith("元");
  if (!listed || isMoney) return [];
  return amounts.flatMap((amount, index) => {
    const { name, component, tail = "" }: Listed = listed[index] ?? noName;
    if (name === "") return [];
    const body = component === null ? name : component + tail;
    if (amount.grade !== null) return [pairedGrade(scene, at, amount, body)];
    const figure = withSharedHead(withSharedTail(text, amount, amounts.at(-1)), amounts[0]);
    const year = years?.[index];
    const claim = pairedFigure(scene, at, figure, { name, component });
    return [{ ...claim, ...(year !== undefined && { years: [year] }) }];
  });
}

const noName: Listed = { name: "", component: null };

/** 2023年、2024年、2025年分别建成3个、6个、9个副中心: the years are what is paired. */
function yearsInOrder({ clause }: Scene, at: number, count: number): readonly number[] | undefined {
  return clause.times.find(({ end, years }) => end <= at && years.length === count)?.years;
}

function oneName(
  { sentence: { printed }, clause }: Scene,
  { start, end }: Piece,
  amounts: readonly Amount[],
): Listed {
  const behind = printed.slice(amounts.at(-1)?.end ?? clause.end, clause.end);
  return { name: end > start ? printed.slice(start, end) : behind, component: null };
}

function pairedFigure(
  { sentence }: Scene,
  at: number,
  amount: Amount,
  { name, component }: Listed,
): Claim {
  const { printed, text } = sentence;
  const from = amount.start - (leading.exec(text.slice(at, amount.start))?.[0].length ?? 0);
  const verb = counting.exec(text.slice(at))?.[1];
  return amountClaim(sentence, amount, from, {
    name: nameOfChange(name, amount.change),
    component,
    isCumulative: verb !== undefined,
    wording: `${verb ?? ""}${printed.slice(from, amount.end)}`,
    doubts: ["pairing"],
  });
}

/** 分别创建为三甲和三乙中医医院: a state for each body. */
function pairedGrade({ sentence, clause }: Scene, at: number, amount: Amount, body: string): Claim {
  const { printed, text } = sentence;
  const verb = grading.exec(text.slice(at))?.[0].slice(2) ?? "达到";
  const last = clause.amounts.at(-1) ?? amount;
  const noun = printed.slice(last.end, clause.end).replace(/[。；;]$/, "");
  const kind = noun.length <= 10 ? noun : "";
  return amountClaim(sentence, amount, amount.start, {
    name: `${body}${verb}${amount.grade}${kind}`,
    wording: `${verb}${printed.slice(amount.start, amount.end)}${kind}`,
    doubts: ["pairing", "composedName"],
  });
}

/** 分别下降6%、8%: the fall is said once for all. */
function withSharedHead(amount: Amount, first: Amount | undefined): Amount {
  const isShared = amount.change === null && amount.grade === null && amount.unit === first?.unit;
  return isShared ? { ...amount, change: first.change } : amount;
}

/** 百名和千名以上: 以上 is said once for all. */
function withSharedTail(text: string, amount: Amount, last: Amount | undefined): Amount {
  if (!last || amount === last) return amount;
  if (amount.unit === "" && last.unit !== "") {
    return withSharedTail(text, { ...amount, unit: last.unit }, last);
  }
  if (amount.comparator !== null || last.unit !== amount.unit) return amount;
  const isTail = /以[上下内]$/.test(text.slice(last.start, last.end));
  return isTail ? { ...amount, comparator: last.comparator } : amount;
}
