import type { Funds } from "../../domain/plan";
import { halfWidth } from "../../intake/halfWidth";
import { Outline } from "../prose/Outline";
import { readHeading } from "../prose/readHeading";
import type { Paragraph } from "../SourceDocument";

/** An amount of money as a sentence states it. */
export interface StatedAmount {
  readonly name: string;
  readonly amount: number;
  readonly unit: Funds["unit"];
  readonly section: string;
}

/** What the sentences of a document say of its money. */
export interface FundsProse {
  readonly total: StatedAmount | null;
  /** 其中中央…, 省级…: in the order of the text. */
  readonly parts: readonly StatedAmount[];
  readonly byYear: readonly (StatedAmount & { readonly year: number })[];
}

const figure = String.raw`(\d+(?:\.\d+)?)(亿元|万元|元)`;
const totalWords = new RegExp(
  `((?:项目|资金|实施期|方案|计划)*(?:总(?:预算|投资|投入|资金|额)|(?:预算|投资|资金|投入)(?:总额|总量|总数)))(?:资金)?(?:共计?|合计|约?为|约|达)?${figure}`,
);
const partWords = new RegExp(
  `([\u4e00-\u9fff]{2,16}?(?:资金|补助|投入|配套|渠道|自筹|拨款|债券))(?:来源)?(?:约?为|约|共计?|安排)?${figure}`,
  "g",
);
const yearSpan = /(20\d\d)年?度?[-~至到]?(20\d\d)年?度?/;
const eachYear = new RegExp(`(20\\d\\d)年度?[^,，;；。\\d]{0,16}?${figure}`, "g");
const aboutMoney = /资金|预算|投资|经费|投入/;

/**
 * Reads total, sources and years of a project's money from its sentences: 总预算9.75亿元,其中中央…5亿元; 2023—2025年度资金使用计划分别为….
 * Amounts without such words (fees, incomes) are none of it. It pauses after
 * each paragraph.
 */
export function* readFundsProse(
  paragraphs: readonly Paragraph[],
): Generator<void, FundsProse, void> {
  const outline = new Outline();
  const read: { total: StatedAmount | null; parts: StatedAmount[]; byYear: FundsProse["byYear"] } =
    {
      total: null,
      parts: [],
      byYear: [],
    };
  for (const { text } of paragraphs) {
    yield;
    const heading = readHeading(text);
    if (heading) outline.enter(heading);
    const plain = halfWidth(text).replace(/\s/g, "");
    if (!aboutMoney.test(plain) || !/\d[亿万]?元/.test(plain)) continue;
    for (const sentence of plain.split("。")) {
      const { section } = outline.place;
      const total = totalIn(sentence, section);
      if (total && !read.total) {
        read.total = total.stated;
        read.parts = [...partsIn(sentence.slice(total.end), section)];
      }
      if (read.byYear.length === 0) read.byYear = yearsIn(sentence, section);
    }
  }
  return read;
}

function totalIn(
  sentence: string,
  section: string,
): { readonly stated: StatedAmount; readonly end: number } | undefined {
  const match = totalWords.exec(sentence);
  if (!match) return undefined;
  const [whole, name = "", amount = "", unit = ""] = match;
  return { stated: stated(name, amount, unit, section), end: match.index + whole.length };
}

function partsIn(rest: string, section: string): readonly StatedAmount[] {
  return [...rest.matchAll(partWords)].map(([, name = "", amount = "", unit = ""]) =>
    stated(
      name.replace(/^(?:其中|包括|分别为|争取|申请|安排|筹措|以及|和|及)+/, ""),
      amount,
      unit,
      section,
    ),
  );
}

/** Years named one by one, or a span of years with as many amounts 分别. A span that lost its dash is still one: 20232025. */
function yearsIn(sentence: string, section: string): FundsProse["byYear"] {
  const span = yearSpan.exec(sentence);
  const [first, last] = [Number(span?.[1]), Number(span?.[2])];
  const isListed = sentence.includes("分别") && aboutMoney.test(sentence) && last > first;
  if (isListed) {
    const amounts = [...sentence.slice(sentence.indexOf("分别")).matchAll(new RegExp(figure, "g"))];
    if (amounts.length !== last - first + 1) return [];
    return amounts.map(([, amount = "", unit = ""], index) =>
      ofYear(first + index, amount, unit, section),
    );
  }
  const each = [...sentence.matchAll(eachYear)];
  if (each.length < 2 || !aboutMoney.test(sentence)) return [];
  return each.map(([, year = "", amount = "", unit = ""]) =>
    ofYear(Number(year), amount, unit, section),
  );
}

function ofYear(
  year: number,
  amount: string,
  unit: string,
  section: string,
): FundsProse["byYear"][number] {
  return { year, ...stated(`${year}年度资金使用计划`, amount, unit, section) };
}

function stated(name: string, amount: string, unit: string, section: string): StatedAmount {
  const known: Funds["unit"] = unit === "亿元" || unit === "元" ? unit : "万元";
  return { name, amount: Number(amount), unit: known, section };
}
