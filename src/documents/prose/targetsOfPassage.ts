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

/** Ends of sentences outside brackets and quotes; notes on responsibility are no sentences. */
function sentencesOf(
  text: string,
  from: number,
  notes: readonly Responsibility[],
): readonly Stretch[] {
  const masked = maskNested(evenWidth(text));
  const sentences: Stretch[] = [];
  let start = from;
  const take = (end: number): void => {
    const lead = masked.slice(start, end).search(/[^\s。!?]/);
    if (lead >= 0) sentences.push({ start: start + lead, end });
  };
  for (const { index } of masked.matchAll(/[。!?]|\n/g)) {
    if (index < start || notes.some((note) => index > note.start && index < note.end)) continue;
    takeBefore(notes, start, index + 1).forEach((stretch) => {
      start = stretch.start;
      take(stretch.end);
    });
    start = index + 1;
  }
  takeBefore(notes, start, text.length).forEach((stretch) => {
    start = stretch.start;
    take(stretch.end);
  });
  return sentences;
}

/** A stretch without the notes in it. */
function takeBefore(
  notes: readonly Responsibility[],
  start: number,
  end: number,
): readonly Stretch[] {
  const inside = notes.filter((note) => note.start >= start && note.start < end);
  const parts: Stretch[] = [];
  let from = start;
  for (const note of inside) {
    parts.push({ start: from, end: note.start });
    from = note.end;
  }
  return [...parts, { start: from, end }].filter((part) => part.end > part.start);
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
