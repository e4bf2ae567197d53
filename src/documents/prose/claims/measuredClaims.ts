import type { Amount } from "../Clause";
import type { Claim } from "../Claim";
import { nameSpan } from "../nameSpan";
import { objectOf } from "../objectOf";
import { isMeasured, sharing, type Piece } from "../splitList";
import { countVerbs } from "../vocabulary";
import { amountClaim } from "./amountClaim";
import { isCount } from "./countClaims";
import { nameOfChange } from "./nameOfChange";
import { freeAmounts, type Scene } from "./Scene";

/** What may follow a figure that ends its statement. */
const closed =
  /^(?:\(·*\))?(?:的?(?:目标|水平|标准|要求|比例|医院标准)|左右|[\u4e00-\u9fa5]{0,3}以[上下内])?(?:\(·*\))?(?:$|[、和及并且。])/;
const price = /(?:费用|费|标准|收入|薪酬|工资|额|成本|支出|待遇|经费标准)(?:\(·*\))?$/;
const money = /资金|预算|投资|总额|补助款/;
const verbal = new RegExp(`^(?:${countVerbs})(?=.)`);
const dated = /^(?:的|(?:到|至|在|于)?20\d\d年(?:底|末)?(?:之?前)?)*/;
/** Rates of whatever the clause before works on: 启动平台建设,开工率达80%. */
const bareRate = /^(?:开工|完工|竣工|完成|达标|合格|覆盖|普及|入库|通过|执行|验收)率$/;
/** 报销比例职工: the rate, then whose. */
const withPart =
  /^(.{2,}(?:率|比例|占比|水平))((?!.*(?:率|比例|占比|水平|度|数|额|的|目标|占|等))[\u4e00-\u9fa5]{2,6})$/;
const gradual = /^(.{2,40}?)(?:进一步|不断|稳步|持续|明显|逐步|显著|有效|大幅|得到|有所|整体|总体)/;

/**
 * 县域就诊率达到90%以上, 急救反应时间缩短至10分钟以内, 稳定收入的比例45%: what is measured, its predicate, its figure.
 *
 * @example A率、B率达到96% // 96 for each of them
 */
export function measuredClaims(scene: Scene): readonly Claim[] {
  const { sentence, clause, spent } = scene;
  const { text } = sentence;
  const claims: Claim[] = [];
  let start = clause.start;
  for (const amount of freeAmounts(scene)) {
    const own = nameSpan(text, start, amount.start);
    if (!isStated(scene, amount, own.end)) continue;
    const named =
      own.end > own.start
        ? (partOf(scene, amount, claims, own) ?? namesOf(scene, amount, own, own.end))
        : (namedBefore(scene, amount, claims, start) ?? namedAround(scene, amount, own.end));
    if (!named) continue;
    spent.add(amount);
    const compared = {
      ...amount,
      comparator: amount.comparator ?? comparedIn(text, own.end, amount),
    };
    const years = yearReached(text, amount);
    const from = own.end + (dated.exec(text.slice(own.end, amount.start))?.[0].length ?? 0);
    claims.push(
      ...named.map((said) => ({
        ...amountClaim(sentence, compared, from, said),
        ...(years && { years }),
      })),
    );
    start = amount.end;
  }
  return claims;
}

/** 不低于每人每年120元: the words that compare stand apart from the figure. */
function comparedIn(text: string, from: number, { start }: Amount): Amount["comparator"] {
  const words = text.slice(from, start);
  if (/不低于|不少于|至少/.test(words)) return ">=";
  return /不高于|不超过|不多于/.test(words) ? "<=" : null;
}

/** 由2023年的25%提升到2027年的30%. */
function yearReached(text: string, { start, end, from }: Amount): readonly number[] | undefined {
  const years = from === null ? [] : [...text.slice(start, end).matchAll(/20\d\d(?=年)/g)];
  const last = years.length > 1 ? years.at(-1)?.[0] : undefined;
  return last === undefined ? undefined : [Number(last)];
}

/** A率2024年达到88%,2025年达到90%: a further year of the same. */
function namedBefore(
  scene: Scene,
  amount: Amount,
  claims: readonly Claim[],
  from: number,
): readonly Named[] | undefined {
  const { clause, named } = scene;
  const { start, unit } = amount;
  const isDated = clause.times.some((time) => time.start >= from && time.end <= start);
  const last = claims.length > 0 ? claims.slice(-1) : named;
  const same = last.filter((one) => one.unit === unit || one.unit.endsWith("百分点"));
  const isSaid = isDated || isLaterInYear(scene, from, amount) || isTimeBefore(scene);
  if (!isSaid || same.length === 0) return undefined;
  return same.map(({ name, component }) => ({
    name: name.replace(/(?:增幅|下降幅度)$/, ""),
    component,
  }));
}

/** 2026年底,A率达到70%;2027年底,达到85%: a clause before that is a time and nothing else. */
function isTimeBefore({ sentence: { text }, previous }: Scene): boolean {
  const time = previous?.times[0];
  if (!previous || !time) return false;
  const { start, end } = nameSpan(text, previous.start, time.start);
  return end === start && /^[底末之前以,;]*$/.test(text.slice(time.end, previous.end));
}

/** A率6月底前达到60%、12月底前达到95%: a later month of the same year. */
function isLaterInYear(
  { sentence: { text }, clause }: Scene,
  from: number,
  { start }: Amount,
): boolean {
  const isOfYear = clause.times.some((time) => time.start >= from && time.end <= start);
  return !isOfYear && /^[、,和]?(?:至|到)?1?\d月/.test(text.slice(from, start));
}

/** 报销比例职工达到85%、居民达到70%; A医院电子病历水平达到5级,B医院达到4级: only the part is said again. */
function partOf(
  { sentence: { printed, text }, named }: Scene,
  { unit }: Amount,
  claims: readonly Claim[],
  { start, end }: Piece,
): readonly Named[] | undefined {
  const own = printed.slice(start, end);
  const [, whole, part] = withPart.exec(text.slice(start, end)) ?? [];
  if (whole !== undefined && part !== undefined && unit === "%") {
    return [{ name: own.slice(0, whole.length), component: own.slice(whole.length) }];
  }
  const last = claims.at(-1) ?? named.at(-1);
  if (last?.unit !== unit || isMeasured(text.slice(start, end))) return undefined;
  if (last.component !== null && own.length <= 6) return [{ name: last.name, component: own }];
  const quantity = /^.*?(?:医院|机构|卫生院|中心)(?=.{4})/.exec(last.name)?.[0];
  if (unit !== "级" || quantity === undefined || !/(?:医院|机构|卫生院|中心)$/.test(own))
    return undefined;
  return [
    { name: own + last.name.slice(quantity.length), component: null, doubts: ["composedName"] },
  ];
}

type Named = Pick<Claim, "name" | "component"> & Partial<Claim>;

/** 县域就诊率进一步提高,达到90%: the clause before says what. */
function namedAround(scene: Scene, amount: Amount, nameEnd: number): readonly Named[] | undefined {
  const { sentence, previous } = scene;
  if (!previous || previous.amounts.length > 0) return undefined;
  const words = sentence.text.slice(previous.start, previous.end);
  const subject = gradual.exec(words)?.[1];
  if (subject === undefined) return undefined;
  const span = nameSpan(sentence.text, previous.start, previous.start + subject.length);
  const isQuantity = isMeasured(sentence.text.slice(span.start, span.end));
  return isQuantity ? namesOf(scene, amount, span, nameEnd) : undefined;
}

/** Whether the words around a figure make a statement of it. */
function isStated({ sentence: { text }, clause }: Scene, amount: Amount, nameEnd: number): boolean {
  const after = text.slice(amount.end, clause.end);
  const predicate = text.slice(nameEnd, amount.start);
  const said = predicate !== "" || amount.from !== null || amount.change !== null;
  const isCounted = isCount(amount) && amount.unit !== "";
  const isCompared = amount.comparator !== null;
  if (isCounted && !/[达不低高超至到为于在控≥≤><=]/.test(predicate.replace("至少", "")))
    return false;
  return closed.test(after) && (said || isCompared || (!isCounted && amount.unit !== "年"));
}

function namesOf(
  { sentence, previous }: Scene,
  amount: Amount,
  span: Piece,
  nameEnd: number,
): readonly Named[] | undefined {
  const { printed, text } = sentence;
  const verb = isCount(amount)
    ? (verbal.exec(text.slice(span.start, span.end))?.[0].length ?? 0)
    : 0;
  const start = span.start + verb;
  const name = text.slice(start, span.end);
  const isBare = nameEnd === amount.start && amount.from === null && amount.change === null;
  if (name.length < 2 || name.length > 90 || (isBare && !isMeasured(name))) return undefined;
  if (amount.unit.includes("元") && (money.test(name) || !price.test(name))) return undefined;
  if (amount.unit === "" && amount.decimals === 0 && !isMeasured(name)) return undefined;
  const object = bareRate.test(name) ? objectOf(sentence, previous).replace(/建设$/, "") : "";
  if (object !== "") return [{ name: object + name, component: null, doubts: ["composedName"] }];
  const listed = sharing(printed, text, { start, end: span.end });
  const said = printed.slice(span.start, start);
  return listed.map((one) => ({
    ...one,
    ...renamed(one.name, amount),
    ...(verb > 0 && {
      isCumulative: true,
      wording: said + printed.slice(nameEnd, amount.end),
    }),
  }));
}

/** 60% of bodies is a share; 下降10% is a fall, not a value. */
function renamed(name: string, { unit, change, grade }: Amount): Partial<Claim> {
  if (grade !== null) return { name: `${name}达到${grade}`, doubts: ["composedName"] };
  const isComposed = unit === "%" && !isMeasured(evenBrackets(name)) && change === null;
  if (isComposed) return { name: `${name}占比`, doubts: ["composedName"] };
  const changed = nameOfChange(name, change);
  return changed === name ? {} : { name: changed, doubts: ["composedName"] };
}

function evenBrackets(name: string): string {
  return name.replace(/[（(][^（）()]*[)）]$/, "");
}
