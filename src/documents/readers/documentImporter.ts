import type { PlanImport } from "../PlanImport";
import type { SourceDocument } from "../SourceDocument";
import type { Snapshot } from "../../workbook/Workbook";
import type { ReadFile } from "./readDocument";
import type { Pasted } from "./readPasted";

type Source =
  | { readonly kind: "document"; readonly document: SourceDocument }
  | { readonly kind: "workbook"; readonly snapshot: Snapshot };

/** What a pane imports with: each part is loaded when it is first used. */
export const documentImporter = {
  async readFile(
    file: File,
  ): Promise<Pick<ReadFile, "format" | "isMisnamed"> & { readonly source: Source }> {
    const { readDocument } = await import("./readDocument");
    const { format, isMisnamed, ...source } = await readDocument(
      new Uint8Array(await file.arrayBuffer()),
      file.name,
    );
    return { source, format, isMisnamed };
  },

  async readPasted(pasted: Pasted): Promise<Source> {
    const { readPasted } = await import("./readPasted");
    return { kind: "document", document: await readPasted(pasted) };
  },

  /** @param name of the file; it gives the plan its id, and its title where the document has none. */
  async begin(source: Source, name: string): Promise<Generator<void, PlanImport, void>> {
    const [{ importPlan, importWorkbook }, { sha256 }] = await Promise.all([
      import("../importPlan"),
      import("../../intake/sha256"),
    ]);
    const options = {
      id: `imported-${sha256(name).slice(0, 8)}`,
      title: name.replace(/\.[^.]*$/, ""),
      year: new Date().getFullYear(),
    };
    return source.kind === "document"
      ? importPlan(source.document, options)
      : importWorkbook(source.snapshot, options);
  },
};
