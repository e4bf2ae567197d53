import type { DocumentFormat } from "../documents/DocumentFormat";
import type { PlanImport } from "../documents/PlanImport";
import type { SourceDocument } from "../documents/SourceDocument";
import type { Snapshot } from "../workbook/Workbook";

/** What was read from a file or from the clipboard. */
export type ImportSource =
  | { readonly kind: "document"; readonly document: SourceDocument }
  | { readonly kind: "workbook"; readonly snapshot: Snapshot };

export interface ReadFile {
  readonly source: ImportSource;
  readonly format: DocumentFormat;
  /** Its name promises something quite different, which the person should hear. */
  readonly isMisnamed: boolean;
}

/** What the clipboard offers of one copy. */
export interface Pasted {
  /** As `text/html`; null where it has none. */
  readonly html: string | null;
  /** As `text/plain`. */
  readonly text: string;
}

/** 导入: reads documents and makes plans of them. The front door gives it, because readers are adapters. */
export interface Importer {
  /** @throws DocumentError */
  readFile(file: File): Promise<ReadFile>;
  /** @throws DocumentError */
  readPasted(pasted: Pasted): Promise<ImportSource>;
  /** Begins to make a plan of what was read; each step takes a few milliseconds. */
  begin(source: ImportSource, name: string): Promise<Generator<void, PlanImport, void>>;
}
