import type { Block } from "../../../src/documents/SourceDocument";
import { readDocument } from "../../../src/documents/readers/readDocument";

/** The blocks of a file that is a document. */
export async function readBlocks(bytes: Uint8Array, fileName: string): Promise<readonly Block[]> {
  const read = await readDocument(bytes, fileName);
  if (read.kind !== "document") throw new Error(`${fileName} was read as a ${read.kind}`);
  return read.document.blocks;
}

/** Its lines: paragraphs as they are, tables as a list of `row,column[ rows×columns] text`. */
export async function readLines(
  bytes: Uint8Array,
  fileName: string,
): Promise<readonly (string | readonly string[])[]> {
  return (await readBlocks(bytes, fileName)).map(inShort);
}

/** @example inShort({ kind: "table", … }) // ["2×3", "0,0 2×1 指标", "0,1 1×2 目标值"] */
export function inShort(block: Block): string | readonly string[] {
  if (block.kind === "paragraph") return block.text;
  const { rows, columns, cells } = block;
  return [
    `${rows}×${columns}`,
    ...cells.map(({ row, column, rowSpan, columnSpan, text }) => {
      const spans = rowSpan * columnSpan === 1 ? "" : ` ${rowSpan}×${columnSpan}`;
      return `${row},${column}${spans} ${text}`;
    }),
  ];
}
