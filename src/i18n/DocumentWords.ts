import type { DocumentErrorCode, Excess, ForeignFormat } from "../documents/DocumentError";
import type { DocumentFormat } from "../documents/DocumentFormat";

/** What is said of a document that is read, or cannot be: one sentence for what it is, and one for what to do. */
export interface DocumentWords {
  readonly sentences: Readonly<
    Record<
      Exclude<DocumentErrorCode, "document/notSupported" | "document/tooLarge">,
      (facts: { readonly part: string }) => string
    >
  >;
  readonly tooLarge: (what: string, limit: string) => string;
  readonly excess: Readonly<Record<Excess, string>>;
  readonly notSupported: Readonly<Record<ForeignFormat, string>>;
  readonly misnamed: (extension: string, format: string) => string;
  readonly formats: Readonly<Record<DocumentFormat, string>>;
}
