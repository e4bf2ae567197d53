import type { Repair } from "../Repair";

/** One paragraph made of the lines it was broken into. */
export interface JoinedLine {
  readonly text: string;
  /** Its lines among those given, ascending. */
  readonly lines: readonly number[];
  /** One for each break that was closed. */
  readonly repairs: readonly Repair[];
}

const ended = /[。；;：:！!？?”"’》）)】\]…．.]\s*$/;
const beginning =
  /^\s*(?:[一二三四五六七八九十]{1,3}[、.．]|[（(][一二三四五六七八九十\d]{1,3}[）)]|\d{1,3}[.．、)）]|第[一二三四五六七八九十百\d]{1,4}[条章节]|附件|附表|表\d|目标\d|[①-⑳]|[•·●■◆★-])/;
const sentence = /[，,。；;]/;
const longParagraph = 60;
const longItem = 20;
const wordLength = 4;
const tail = 40;
const shown = 6;
const indented = /^(?:\u3000| {2}|\t)/;
const narrowest = 40;
const slack = 3;
const fewest = 3;

/**
 * Joins lines that the end of a page or a line broke inside a sentence. A line goes on where it is running text without an end of its
 * sentence and the next line that says something is running text too and begins no heading or list. Cells of tables are no running text.
 *
 * @param lines of the document, empty ones included.
 * @returns the paragraphs in order, empty lines left out.
 * @example joinBrokenLines(["1.巩固成果。到2025年，力争全", "部达到标准，形成体系。"]).length // 1
 */
export function joinBrokenLines(lines: readonly string[]): readonly JoinedLine[] {
  const whole = lines.join("\n");
  const measure = measureOf(lines);
  const paragraphs: { text: string; lines: number[]; repairs: Repair[] }[] = [];
  lines.forEach((line, index) => {
    if (line.trim() === "") return;
    const open = paragraphs.at(-1);
    const last = lines[open?.lines.at(-1) ?? -1] ?? "";
    const isWrapped = widthOf(last) >= measure || (isIndented(open, lines) && !indented.test(line));
    if (!open || !goesOn(open.text, line, whole, isWrapped)) {
      paragraphs.push({ text: line, lines: [index], repairs: [] });
      return;
    }
    const start = open.text.trimEnd();
    const rest = line.trimStart();
    const gap = /\w$/.test(start) && /^[A-Za-z]/.test(rest) ? " " : "";
    open.repairs.push(repairOf(start, rest, gap));
    open.text = `${start}${gap}${rest}`;
    open.lines.push(index);
  });
  return paragraphs;
}

function goesOn(text: string, next: string, whole: string, isWrapped: boolean): boolean {
  if (ended.test(text.slice(-tail)) || beginning.test(next)) return false;
  if (isWrapped && (sentence.test(text) || text.length >= longItem)) return true;
  if (!sentence.test(next)) return false;
  const isLong = text.length >= longParagraph || text.includes("。");
  if (isLong && sentence.test(text)) return true;
  if (!beginning.test(text)) return false;
  return /[，,；;].*\S/.test(text) || (text.length >= longItem && isWordCut(text, next, whole));
}

/** The paragraph's first line is set in, as a line that only goes on never is. */
function isIndented(
  open: { readonly lines: readonly number[] } | undefined,
  lines: readonly string[],
): boolean {
  return indented.test(lines[open?.lines[0] ?? -1] ?? "");
}

/** The width from which a line is full, where at least three that end inside a sentence are equally wide; else no line is. */
function measureOf(lines: readonly string[]): number {
  const widths = lines
    .filter((line) => sentence.test(line) && !ended.test(line.slice(-tail)))
    .map(widthOf);
  const widest = widths.reduce((most, width) => Math.max(most, width), narrowest);
  const measure = widest - slack;
  const full = widths.filter((width) => width >= measure);
  const longer = lines.filter((line) => widthOf(line) > measure + 2 * slack);
  return full.length >= fewest && longer.length === 0 ? measure : Infinity;
}

/** In halves of a Chinese character. */
function widthOf(line: string): number {
  return line.length + (line.match(/[\u1100-\uffff]/g)?.length ?? 0);
}

/** The two characters on each side of the break stand together elsewhere: 服务体 and 系中 of 服务体系. */
function isWordCut(text: string, next: string, whole: string): boolean {
  const start = text.trimEnd();
  const rest = next.trimStart();
  return [1, 2, 3].some((before) =>
    whole.includes(start.slice(-before) + rest.slice(0, wordLength - before)),
  );
}

function repairOf(start: string, rest: string, gap: string): Repair {
  const before = start.slice(-shown);
  const after = rest.slice(0, shown);
  const proposed = `${before}${gap}${after}`;
  return {
    found: `${before}\n${after}`,
    proposed,
    candidates: [proposed],
    isCertain: true,
    evidence: [{ kind: "lineBreak" }],
  };
}
