import { figuresIn } from "../figures/figuresIn";
import type { FigurePlace } from "./FigurePlace";

const longestNoun = 14;
const longestSentence = 80;
const sentenceEnd = /[。;；\n]/;

/** The figures of a document's texts, in reading order, with the words around them. */
export function figurePlaces(texts: readonly string[]): readonly FigurePlace[] {
  return texts.flatMap(figurePlacesIn);
}

/** The figures of one text, the `index`th of its document. */
export function figurePlacesIn(text: string, index: number): readonly FigurePlace[] {
  if (!/\d/.test(text)) return [];
  return figuresIn(text).flatMap((span) => {
    if (span.kind !== "quantity" || span.reading.kind !== "number") return [];
    const { start, end } = span;
    const before =
      /[\u4e00-\u9fa5“”"]*$/.exec(text.slice(Math.max(start - longestNoun, 0), start))?.[0] ?? "";
    const after = /^的?([\u4e00-\u9fa5]*)/.exec(text.slice(end, end + longestNoun))?.[1] ?? "";
    const noun = after.length > 1 ? after : before;
    const sentence = sentenceAt(text, start);
    return [
      { index, start, end, text: span.text, target: span.reading, before, after, noun, sentence },
    ];
  });
}

function sentenceAt(text: string, at: number): string {
  const near = longestSentence / 2;
  const before =
    text
      .slice(Math.max(at - near, 0), at)
      .split(sentenceEnd)
      .at(-1) ?? "";
  const after = text.slice(at, at + near).split(sentenceEnd, 1)[0] ?? "";
  return before + after;
}
