import type { Snapshot } from "../../workbook/Workbook";
import { DocumentError } from "../DocumentError";
import type { DocumentFormat } from "../DocumentFormat";
import type { Block, SourceDocument } from "../SourceDocument";
import { asDocumentError } from "./asDocumentError";
import type { Content } from "./Content";
import { isMisnamed } from "./isMisnamed";
import { readerLimits } from "./limits";

/** A file as read: a document of paragraphs and tables, or a workbook. */
export type ReadFile = (
  | { readonly kind: "document"; readonly document: SourceDocument }
  | { readonly kind: "workbook"; readonly snapshot: Snapshot }
) & {
  /** What the content is, whatever the file is called. */
  readonly format: DocumentFormat;
  /** The name promises something quite different, which the person should hear. */
  readonly isMisnamed: boolean;
};

type Reading = { readonly blocks: readonly Block[] } | { readonly snapshot: Snapshot };

/**
 * Reads a file by what it holds, not by what it is called: .xlsx, .xlsm, .xls, .et and .ods as workbooks; .docx, HTML, separated and
 * plain text as documents. The code for a format is loaded when a file of that format is read.
 *
 * @param fileName as chosen; its extension tells .csv from .txt
 * @throws DocumentError for whatever cannot be read, and nothing else
 * @example (await readDocument(bytes, "附件3.docx")).kind // "document"
 */
export async function readDocument(bytes: Uint8Array, fileName: string): Promise<ReadFile> {
  try {
    const { formatOf } = await import("./formatOf");
    const format = formatOf(bytes, fileName);
    const about = { format, isMisnamed: isMisnamed(fileName, format) };
    const reading = await read[format](bytes);
    if ("snapshot" in reading) return { kind: "workbook", ...reading, ...about };
    if (reading.blocks.length === 0) throw new DocumentError("document/noText");
    return { kind: "document", document: { blocks: reading.blocks }, ...about };
  } catch (error) {
    throw asDocumentError(error);
  }
}

const read: Readonly<Record<DocumentFormat, (bytes: Uint8Array) => Promise<Reading>>> = {
  async xlsx(bytes) {
    const { openXlsx } = await import("../../workbook/xlsx/openXlsx");
    return { snapshot: openXlsx(bytes).snapshot };
  },
  async xls(bytes) {
    refuseOver(bytes, readerLimits.containerBytes);
    const { readXls } = await import("./sheets/readXls");
    return { snapshot: readXls(bytes) };
  },
  async ods(bytes) {
    const { readOds } = await import("./sheets/readOds");
    return { snapshot: readOds(bytes) };
  },
  async docx(bytes) {
    const { readDocx } = await import("./docx/readDocx");
    return inBlocks(readDocx(bytes));
  },
  async html(bytes) {
    refuseOver(bytes, readerLimits.textBytes);
    const { readHtml } = await import("./html/readHtml");
    return inBlocks(readHtml(bytes));
  },
  async delimited(bytes) {
    const { readDelimited } = await import("./text/readDelimited");
    return { blocks: readDelimited(await textOf(bytes)) };
  },
  async text(bytes) {
    const { textBlocks } = await import("./text/textBlocks");
    return { blocks: textBlocks(await textOf(bytes)) };
  },
};

async function textOf(bytes: Uint8Array): Promise<string> {
  refuseOver(bytes, readerLimits.textBytes);
  const { decodeText } = await import("./decodeText");
  return decodeText(bytes);
}

async function inBlocks(content: readonly Content[]): Promise<Reading> {
  const { blocksOf } = await import("./blocksOf");
  return { blocks: blocksOf(content) };
}

function refuseOver(bytes: Uint8Array, limit: number): void {
  if (bytes.length > limit) throw new DocumentError("document/tooLarge", { what: "bytes", limit });
}
