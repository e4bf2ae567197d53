import type { Paragraph } from "../../SourceDocument";
import { textLines } from "./textLines";

/**
 * The lines of a text that hold something, each with its own number.
 *
 * @example textBlocks("一\n\n二") // [{ kind: "paragraph", line: 1, text: "一" }, { kind: "paragraph", line: 3, text: "二" }]
 */
export function textBlocks(text: string): readonly Paragraph[] {
  return textLines(text).flatMap((line, index) =>
    line
      .split(/[\v\u2028\u2029]/)
      .filter((piece) => piece.trim() !== "")
      .map((piece) => ({ kind: "paragraph", line: index + 1, text: piece }) as const),
  );
}
