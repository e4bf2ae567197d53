import { unflatten, type Unflattened } from "../../../src/documents/flattened/unflatten";
import { finishSteps } from "../../../src/intake/finishSteps";
import type { Paragraph, SourceDocument, SourceTable } from "../../../src/documents/SourceDocument";

/** A document of lines; empty ones are left out but counted. */
export function documentOf(lines: readonly string[]): SourceDocument {
  const blocks = lines.flatMap((text, index): readonly Paragraph[] =>
    text.trim() === "" ? [] : [{ kind: "paragraph", line: index + 1, text }],
  );
  return { blocks };
}

export function unflattened(lines: readonly string[]): Unflattened {
  return finishSteps(unflatten(documentOf(lines)));
}

/** A table drawn line by line; `^` and `<` continue the cell above or to the left, a dot is an empty cell. */
export function drawn({ rows, columns, cells }: SourceTable): readonly string[] {
  const grid = Array.from({ length: rows }, () => Array.from({ length: columns }, () => "."));
  for (const { row, column, rowSpan, columnSpan, text } of cells) {
    for (let down = 0; down < rowSpan; down += 1) {
      for (let right = 0; right < columnSpan; right += 1) {
        const line = grid[row + down];
        if (line)
          line[column + right] = down > 0 ? "^" : right > 0 ? "<" : text.replace(/\n/g, "+");
      }
    }
  }
  return grid.map((line) => line.join(" | "));
}

/** The tables of a flattened text, drawn. */
export function tablesIn(lines: readonly string[]): readonly (readonly string[])[] {
  const { blocks } = unflattened(lines).document;
  return blocks.flatMap((block) => (block.kind === "table" ? [drawn(block)] : []));
}
