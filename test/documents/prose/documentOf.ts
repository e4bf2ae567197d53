import type { SourceDocument } from "../../../src/documents/SourceDocument";

/** A text file as read: one paragraph a line, empty ones left out. */
export function documentOf(text: string): SourceDocument {
  const lines = text.split(/\r?\n/).map((line, index) => ({ line: index + 1, text: line }));
  return {
    blocks: lines
      .filter((line) => line.text.trim() !== "")
      .map((line) => ({ kind: "paragraph" as const, ...line })),
  };
}
