import type { SeenSheet, SeenWorkbook } from "./SeenWorkbook";

/** What a workbook tells of itself and its sheets without being asked sheet by sheet. */
export interface SheetList extends Omit<SeenWorkbook, "sheets"> {
  readonly sheets: readonly Pick<SeenSheet, "id" | "name" | "visibility">[];
}

/** Asks for the sheets of a workbook and what belongs to the whole of it; the answer can be read after a sync. */
export function requestList(context: Excel.RequestContext): () => SheetList {
  const { worksheets, protection, customXmlParts } = context.workbook;
  worksheets.load("items/id,items/name,items/visibility");
  protection.load("protected");
  customXmlParts.load("items/id,items/namespaceUri");
  return () => ({
    sheets: worksheets.items.map(({ id, name, visibility }) => ({
      id,
      name,
      visibility: visibilities[visibility],
    })),
    isStructureLocked: protection.protected,
    parts: customXmlParts.items.map(({ id, namespaceUri }) => ({ id, namespace: namespaceUri })),
  });
}

const visibilities = {
  Visible: "visible",
  Hidden: "hidden",
  VeryHidden: "veryHidden",
} as const;
