import { measureHeads } from "./vocabulary";

/** A piece of a list, with its place. */
export interface Piece {
  readonly start: number;
  readonly end: number;
}

/** One of the quantities a list names: by its own name, or as a part of a name they share. */
export interface Listed {
  readonly name: string;
  readonly component: string | null;
  /** The noun that the components share, where only the last of them carries it. */
  readonly tail?: string;
}

const measured = new RegExp(`(?:${measureHeads})(?:\\(·*\\))?$`);
/** Words of one sort that are listed before a noun they share. */
const contrasts = [
  "门急诊|门诊|急诊|住院|出院",
  "博士|硕士|本科",
  "城镇职工|城乡居民|城乡|职工|居民",
  "患者|医务人员|医护人员|职工|员工|医生|医师|护士",
  "高血压|2型糖尿病|糖尿病|慢阻肺|肺结核",
  "男性|女性|男|女",
  "城市|农村|城镇",
  "孕产妇|孕妇|产妇|婴儿|新生儿|5岁以下儿童",
  "国家级|省级|市级|区级|县级|乡级|村级|一级|二级|三级|四级",
];
const contrasted = contrasts.map(
  (words) =>
    new RegExp(`(${words})(?:和|及|与|以及|、)(${words})(?:(?:和|及|与|以及|、)(${words}))?`),
);
const verb = /(?<=.{2})(?:达到|开展|实现|建成|完成|通过|占|的|设置|配备|人均|次均)/;

/** Whether a name is complete in itself: 患者满意度, not 患者. */
export function isMeasured(name: string): boolean {
  return measured.test(name);
}

/** 门诊次均费用、住院次均费用增幅: the change that the last one names is meant of each. */
const changing = /(?:增幅|增速|增长率|降幅|涨幅)$/;
const changed = /(?:费用|收入|支出|总量|总额|人次)$/;

/** Cuts a list at 、 and, if asked, at 和, 及 and 与. Positions are those of `text`. */
export function piecesOf(
  text: string,
  start: number,
  end: number,
  isFine: boolean,
): readonly Piece[] {
  const cut = isFine ? /、|以及|和(?!谐)|及(?!以|其)|与(?!者)/g : /、/g;
  const pieces: Piece[] = [];
  let from = start;
  for (const match of text.slice(start, end).matchAll(cut)) {
    pieces.push({ start: from, end: start + match.index });
    from = start + match.index + match[0].length;
  }
  return [...pieces, { start: from, end }].filter((piece) => piece.end > piece.start);
}

/**
 * The quantities that share one figure: A率、B率达到90% are two, 门诊和住院满意度 is one with two components, anything else is one.
 *
 * @param text masked; `printed` as it stands.
 */
export function sharing(printed: string, text: string, { start, end }: Piece): readonly Listed[] {
  const pieces = completePieces(text, start, end);
  const change = changing.exec(text.slice(start, end))?.[0] ?? "";
  return pieces.flatMap((piece): readonly Listed[] => {
    const said = printed.slice(piece.start, piece.end);
    const name = changed.test(said) ? `${said}${change}` : said;
    const own = text.slice(piece.start, piece.end);
    const match = contrasted.map((words) => words.exec(own)).find((found) => found !== null);
    if (!match || match[1] === match[2] || isLonger(own, match)) return [{ name, component: null }];
    return match.slice(1).flatMap((component?: string) => (component ? [{ name, component }] : []));
  });
}

/** 医师、护士、驾驶员: the list goes on with what is of another sort, so its words of one sort are not all of it. */
function isLonger(text: string, { index, 0: listed }: RegExpExecArray): boolean {
  return text.charAt(index - 1) === "、" || text.startsWith("、", index + listed.length);
}

/** 基层人均收入与牵头医院人均收入的比值 is one quantity; 医护比与床护比 are two. */
function isRatio(words: string): boolean {
  return /^(?!.*比[和与]).+[和与].+(?:之比|的?比值|[值量数额]比)$/.test(words);
}

/** At 、 and 和 wherever every piece is a quantity of its own. */
function completePieces(text: string, start: number, end: number): readonly Piece[] {
  const lists = [piecesOf(text, start, end, true), piecesOf(text, start, end, false)];
  if (isRatio(text.slice(start, end))) return [{ start, end }];
  const complete = lists.find((list) =>
    list.every((piece) => isMeasured(text.slice(piece.start, piece.end))),
  );
  return complete ?? [{ start, end }];
}

/**
 * The quantities that a list names in the order of as many figures; undefined when their number differs.
 *
 * @example inOrder(text, text, { start: 0, end: 12 }, 2) // 城镇职工和城乡居民报销比例: components 城镇职工, 城乡居民
 */
export function inOrder(
  printed: string,
  text: string,
  { start, end }: Piece,
  count: number,
): readonly Listed[] | undefined {
  const lists = [piecesOf(text, start, end, false), piecesOf(text, start, end, true)];
  const pieces = lists.find(({ length }) => length === count);
  if (!pieces) return undefined;
  const words = pieces.map((piece) => text.slice(piece.start, piece.end));
  const printedWords = pieces.map((piece) => printed.slice(piece.start, piece.end));
  if (words.every(isMeasured)) return printedWords.map((name) => ({ name, component: null }));
  const labels = sharedLabels(words, printedWords);
  const tail = (printedWords.at(-1) ?? "").slice(labels.at(-1)?.length ?? 0);
  return labels.map((component) => ({ name: printed.slice(start, end), component, tail }));
}

/** The last piece carries the noun they share: what is its own is found by the others' kind, last word or length. */
function sharedLabels(words: readonly string[], printed: readonly string[]): readonly string[] {
  const kind = contrasts
    .map((group) => group.split("|"))
    .find((group) => words.slice(0, -1).every((word) => group.some((one) => word.endsWith(one))));
  if (kind) {
    return words.map((word, index) => {
      const isLast = index === words.length - 1;
      const own = kind.find((one) => (isLast ? word.startsWith(one) : word.endsWith(one)));
      return own ?? printed[index] ?? "";
    });
  }
  const last = words.at(-1) ?? "";
  const endings = [words[0]?.slice(-2) ?? "", words[0]?.slice(-1) ?? ""];
  const ending = endings.find((one) => last.indexOf(one, 1) > 0) ?? "";
  const sameWord = ending === "" ? -1 : last.indexOf(ending, 1);
  const verbAt = last.search(verb);
  const length =
    sameWord >= 0
      ? sameWord + ending.length
      : verbAt > 0
        ? verbAt
        : (words[0]?.length ?? last.length);
  return [...printed.slice(0, -1), (printed.at(-1) ?? "").slice(0, length)];
}
