import type { Claim } from "../Claim";
import type { Amount } from "../Clause";
import { countedRow, countVerbBefore, type Counted } from "../countedRow";
import { nameSpan } from "../nameSpan";
import { piecesOf, type Piece } from "../splitList";
import { taskHeads } from "../vocabulary";
import { amountClaim } from "./amountClaim";
import { freeAmounts, type Scene } from "./Scene";

const countable =
  /^(?:[十百千]?[万亿]?(?:[个家所名项处支张台套条种辆座间人篇部门例件株组类科批场期次遍趟户村位对]|人次|床位|张床位|站点?|(?:平方)?公里|千米|平方米|亩|公顷|吨)|[十百千]?[万亿]?元|)$/;
const task = new RegExp(`^(?:${taskHeads})|(?:${taskHeads})$`);
const levelOnly = /^(国家|省|市|区县|县|区|院|镇|乡|村)级?$/;
const levelled = /^(?:国家|省市|省|市|区县|县|区|院|镇|乡|村)级(.{2,})$/;
const adding =
  /新|增|建成|建设|建立|创|打造|培|引|招|选|认定|组建|成立|完成|推广|获|制|发|减免|立项|推出|转化|研发|入|形成|评|推[进动]/;
const perWhom = /^(?:每.+|各.+|.*各)$/;
const placing = /^(?:设置|设立|配备|配置|建有|拥有|有|布局|确定)$/;
const whole = /^(?:全[市县区省州]|[市区县省]|本[市区县])$/;
/** What counted persons go and do; what they are stands in the clause before. */
const going = /^(?:赴|到|去|参加|培养|培训|进修|学习)/;
const atLeast = /(?:不少于|不低于|不超过|至少|超过)$/;
const minimum = /至少|不少于|不低于/;
/** How often something is done within a year is no count of the year's. */
const frequent = /每(?:半年|个?季度|[两三]?个?月|周|[日天])[^,]*$/;
/** What a counted body is there for. */
const serving =
  /^(.{0,30}?(?:医院|机构|中心|卫生院|企业|学校|站|所))((?:承担|开展|提供|参加|达到|建成|成为|通过|具备|完成)[^的]+)$/;

/**
 * 建成9个副中心, 新增1个国家级、3个省级重点专科, 建成门诊各20家: things counted as the object of a verb.
 *
 * @example 新增1个国家级、3个省级重点专科 // 1 国家级重点专科, 3 省级重点专科
 */
export function countClaims(scene: Scene): readonly Claim[] {
  const { text } = scene.sentence;
  const { start, end } = scene.clause;
  const amounts = freeAmounts(scene).filter(isCount);
  const claims: Claim[] = [];
  for (let index = 0; index < amounts.length;) {
    const verb = countVerbBefore(text, start, amounts[index]?.start ?? start);
    const row = verb ? countedRow(text, amounts.slice(index), verb, end) : [];
    if (verb) claims.push(...rowClaims(scene, row, verb));
    index += Math.max(row.length, 1);
  }
  return claims;
}

/** Whether an amount counts things that can be built, held or sent. */
export function isCount({ unit, grade, value, change, from }: Amount): boolean {
  return countable.test(unit) && grade === null && value > 0 && change === null && from === null;
}

function rowClaims(scene: Scene, row: readonly Counted[], verb: Piece): readonly Claim[] {
  const { printed, text } = scene.sentence;
  const said = printed.slice(verb.start, verb.end);
  const nouns = row.map(({ noun }) => printed.slice(noun.start, noun.end));
  const head = nouns.flatMap((noun) => levelled.exec(noun)?.[1] ?? [])[0];
  const span = nameSpan(text, scene.clause.start, verb.start);
  const scope = scopeOf(scene, verb, row[0]?.amount.start ?? verb.end);
  return row.flatMap((counted, index) => {
    const { amount, noun } = counted;
    scene.clause.amounts
      .filter((inside) => inside.start >= noun.start && inside.end <= noun.end)
      .forEach((inside) => scene.spent.add(inside));
    const isEach = text.slice(Math.min(noun.end, amount.start), amount.start).includes("各");
    return namesOf(scene, counted, verb, nouns[index] ?? "", head, isEach).map((one) => {
      scene.spent.add(amount);
      const lead = atLeast.exec(text.slice(verb.end, amount.start))?.[0] ?? "";
      const limit = atLeast.exec(text.slice(span.end, verb.start))?.[0] ?? "";
      const figure = lead + printed.slice(amount.start, amount.end);
      const isAtLeast = minimum.test(text.slice(span.end, amount.start));
      const comparator = amount.comparator ?? (isAtLeast ? ">=" : null);
      return amountClaim(scene.sentence, { ...amount, comparator }, amount.start, {
        ...one,
        scope,
        isCumulative: scope === null && adding.test(said),
        wording: `${limit}${said}${isEach ? "各" : ""}${figure}`,
      });
    });
  });
}

type Named = Pick<Claim, "name"> & Partial<Claim>;

/** “甲、乙、丙”三支队伍: a number that only repeats what is listed, and small ones of slogans. */
function isEnumeration(text: string, { start, comparator }: Amount, name: string): boolean {
  const isWorded = /[二两三四五六七八九十]/.test(text.charAt(start)) && comparator === null;
  return isWorded && (/["”、]/.test(text.charAt(start - 1)) || name.length <= 3);
}

function namesOf(
  scene: Scene,
  { amount, noun }: Counted,
  verb: Piece,
  name: string,
  head: string | undefined,
  isEach: boolean,
): readonly Named[] {
  const { printed, text } = scene.sentence;
  const said = printed.slice(verb.start, verb.end);
  if (amount.unit.endsWith("元") && !/减免|救助/.test(said)) return [];
  if (frequent.test(text.slice(scene.clause.start, amount.start))) return [];
  if (/^推[进动]$/.test(said) && !/(?:建设|创建)$/.test(name)) return [];
  if (isEnumeration(text, amount, name)) return [];
  if (name === "") return deedCounted(scene, amount, verb);
  if (going.test(name)) return personsOf(scene, `${said}人数`);
  if (name.length < 2) return levelOnly.test(name) && head ? composed(`${name}级${head}`) : [];
  if (levelOnly.test(name) && head) return composed(`${name.replace(/级$/, "")}级${head}`);
  const [, body, deed] = serving.exec(name) ?? [];
  if (body !== undefined && deed !== undefined) return composed(`${deed}的${body}`);
  if (task.test(name) && /^(?:[个项类种条大]|)$/.test(amount.unit)) return [];
  if (/^(?:实施|开展|推[进动]|举办|组织)$/.test(said) && /(?:项目|计划|活动|专项)$/.test(name))
    return [];
  const pieces = isEach ? piecesOf(text, noun.start, noun.end, true) : [];
  if (pieces.length < 2)
    return [{ name: name.replace(/(?<=.{4})(?:建设|任务)$|(?<=.{2})[到赴][^的]{2,}$/, "") }];
  return pieces.flatMap((piece, index) => {
    const own = printed.slice(piece.start, piece.end);
    const next = pieces[index + 1];
    const isWhole = !next || /[院所站室心诊地团队科]$/.test(own);
    return isWhole ? [{ name: own }] : composed(own + printed.slice(next.end - 4, next.end));
  });
}

function composed(name: string): readonly Named[] {
  return [{ name, doubts: ["composedName"] }];
}

/** 培训2次, 重点学科立项5个: what is done is counted. */
function deedCounted(
  { sentence: { printed, text }, clause }: Scene,
  amount: Amount,
  verb: Piece,
): readonly Named[] {
  const span = nameSpan(text, clause.start, amount.start);
  const isDeed = span.start < verb.start || /[次遍场期趟]$/.test(amount.unit);
  const name = printed.slice(span.start, span.end).replace(/^(?:组织|开展|举办)/, "");
  return isDeed && name.length >= 4 ? [{ name }] : [];
}

/** 实施人才培养计划,选送35人培养: persons of what the clause before is about. */
function personsOf(
  { sentence: { printed, text }, previous }: Scene,
  what: string,
): readonly Named[] {
  if (!previous) return [];
  const span = nameSpan(text, previous.start, previous.end);
  const plan = printed.slice(span.start, span.end).replace(/^(?:启动|实施|推进|开展|落实)+/, "");
  return plan.length > 2 && plan.length < 30 ? composed(`${plan}${what}`) : [];
}

/** Whom each figure is for: 每个县, 各区县; 建制乡镇 of 建制乡镇设置1个. */
function scopeOf(
  { sentence: { printed, text }, clause }: Scene,
  verb: Piece,
  figure: number,
): string | null {
  const span = nameSpan(text, clause.start, verb.start);
  const subject = text.slice(span.start, span.end);
  const isEach =
    text.slice(span.end, figure).includes("各") &&
    text.slice(span.end, verb.end + 2).includes("各");
  const between = /每[个家所]?[^个]{1,8}/.exec(text.slice(verb.end, figure))?.[0];
  if (between !== undefined) return between;
  if (subject === "" || (whole.test(subject) && !isEach)) return null;
  const isScope = perWhom.test(subject) || isEach || placing.test(text.slice(verb.start, verb.end));
  return isScope && subject.length <= 40 ? printed.slice(span.start, span.end) : null;
}
