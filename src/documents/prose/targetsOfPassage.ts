import { figuresIn } from "../../intake/figures/figuresIn";
import type { ProseTarget } from "../ProseTarget";
import { evenWidth } from "./evenWidth";
import type { Passage } from "./passagesOf";
import { maskNested } from "./maskNested";
import type { Place } from "./Outline";
import { responsibleUnits, type Responsibility } from "./responsibleUnits";
import { targetsOfSentence } from "./targetsOfSentence";
import { timesOf } from "./timesOf";

interface Stretch {
  readonly start: number;
  readonly end: number;
}

/**
 * The targets of one paragraph. A sentence without a year takes those of the sentence before it, else of the first after it that
 * has one; units that a note names are responsible for what stands before it.
 *
 * @param start where the text begins behind the paragraph's number.
 */
export function targetsOfPassage(
  passage: Passage,
  start: number,
  place: Place,
  issuedIn: number | null,
): readonly ProseTarget[] {
  const { text } = passage;
  const { section, heading } = place;
  if (place.isHistory) return [];
  const notes = responsibleUnits(text);
  const sentences = sentencesOf(text, start, notes);
  const years = sentences.map(({ start: from, end }) => yearsIn(text.slice(from, end)));
  return sentences.flatMap((sentence, index) => {
    const near =
      years.slice(0, index).findLast((own) => own.length > 0) ??
      years.slice(index + 1).find((own) => own.length > 0);
    return targetsOfSentence(text.slice(sentence.start, sentence.end), {
      section,
      heading,
      at: { kind: "line", line: lineAt(passage, sentence.start) },
      years: near ?? [],
      responsible: notes.find((note) => note.start >= sentence.end)?.units ?? [],
      issuedIn,
    });
  });
}

/** Sentences end outside brackets and quotes; notes on responsibility are none. */
function sentencesOf(
  text: string,
  from: number,
  notes: readonly Responsibility[],
): readonly Stretch[] {
  const masked = maskNested(evenWidth(text));
  const stops = [...masked.matchAll(/[。!?\n]/g)]
    .map(({ index }) => index + 1)
    .filter((stop) => !notes.some((note) => stop > note.start && stop <= note.end));
  const ends = [...stops, ...notes.map((note) => note.start), text.length];
  let start = from;
  return ends
    .sort((a, b) => a - b)
    .flatMap((end) => {
      const lead = masked.slice(start, end).search(/[^\s。!?]/);
      const pieces = lead < 0 ? [] : shortened(masked, { start: start + lead, end });
      start = Math.max(start, notes.find((note) => note.start === end)?.end ?? end);
      return pieces;
    });
}

/** No sentence is longer than this; a list without full stops is read in pieces. */
const longest = 1000;

function shortened(masked: string, { start, end }: Stretch): readonly Stretch[] {
  const pieces: Stretch[] = [];
  let from = start;
  while (end - from > longest) {
    const next = masked.slice(from + longest, end).search(/[,;、]/);
    if (next < 0) break;
    pieces.push({ start: from, end: from + longest + next + 1 });
    from += longest + next + 1;
  }
  return [...pieces, { start: from, end }];
}

function yearsIn(sentence: string): readonly number[] {
  if (!/\d|十.五|[０-９]/.test(sentence)) return [];
  const text = maskNested(evenWidth(sentence));
  const spans = figuresIn(sentence).filter(({ start }) => text.charAt(start) !== "·");
  return timesOf(text, spans).at(-1)?.years ?? [];
}

function lineAt({ lines }: Passage, position: number): number {
  return lines.findLast(({ start }) => start <= position)?.line ?? lines[0]?.line ?? 1;
}
