import { GridWorkbook } from "../GridWorkbook";
import type { WorkbookWarning } from "../WorkbookContent";
import { customParts } from "./customParts";
import { ownSheetName } from "./definedNames";
import { FileSheet } from "./FileSheet";
import { xlsxLimits, type XlsxLimits } from "./limits";
import { Looks } from "./Looks";
import { packageParts, type PackageParts, type SheetPart } from "./packageParts";
import { readWorkbookFacts, type WorkbookFacts } from "./readWorkbookFacts";
import { readNotes } from "./readNotes";
import { readSheet } from "./readSheet";
import { readStyles } from "./readStyles";
import { readTableHeaders } from "./readTableHeaders";
import { refuseOtherFormats } from "./refuseOtherFormats";
import { SharedStrings } from "./SharedStrings";
import { XlsxPackage } from "./XlsxPackage";

/**
 * Opens an .xlsx or .xlsm file, in Node or a browser. What a file holds is read whatever program wrote it and in
 * whatever dialect; a cell that cannot be read is `damage`, never a guess. Charts, pictures, macros and everything
 * else not listed in `GridWorkbook` is left alone and kept by saving.
 *
 * @param limits other limits than `xlsxLimits`
 * @throws WorkbookError with an `xlsx/…` code for anything that is no readable workbook
 * @example (await openXlsx(bytes).read()).sheets[0]?.cell(0, 0)?.value // "分年度主要目标表"
 */
export function openXlsx(bytes: Uint8Array, limits: Partial<XlsxLimits> = {}): GridWorkbook {
  refuseOtherFormats(bytes);
  const xlsx = new XlsxPackage(bytes, { ...xlsxLimits, ...limits });
  const parts = packageParts(xlsx);
  const facts = readWorkbookFacts(xlsx, parts);
  const worksheets = parts.sheets.filter(({ isWorksheet }) => isWorksheet);
  const sheets = readSheets(xlsx, parts, worksheets, facts);
  return new GridWorkbook({
    ...facts,
    sheets,
    parts: customParts(xlsx, parts.workbook).map(({ namespace, xml }) => ({ namespace, xml })),
    notes: worksheets.flatMap((sheet) => readNotes(xlsx, sheet)),
    warnings: [
      ...parts.missing.map((part) => ({ code: "xlsx/missingPart", part }) as const),
      ...sheets.flatMap(warningsOf),
    ],
    original: bytes,
  });
}

function readSheets(
  xlsx: XlsxPackage,
  parts: PackageParts,
  worksheets: readonly SheetPart[],
  { date1904, names }: WorkbookFacts,
): FileSheet[] {
  const { styles, sharedStrings } = parts;
  const looks = new Looks(xlsx, parts);
  const formats = styles ? readStyles(xlsx.xml(styles), styles) : { numberFormats: [], locked: [] };
  const strings = sharedStrings
    ? new SharedStrings(xlsx.xml(sharedStrings, xlsx.limits.partBytes), sharedStrings)
    : null;
  const ours = new Set(names.filter(({ name }) => name === ownSheetName).map(({ sheet }) => sheet));
  let cellLimit = xlsx.limits.cells;
  return worksheets.map((part) => {
    const xml = xlsx.xml(part.path, xlsx.limits.partBytes);
    const context = {
      strings,
      date1904,
      cellLimit,
      mergeLimit: xlsx.limits.merges,
    };
    const content = readSheet(xml, part.path, context);
    const tableHeaders = readTableHeaders(xlsx, part.path);
    cellLimit -= content.store.length + content.store.duplicates;
    const isOurs = ours.has(part.name);
    return new FileSheet(part, content, { formats, strings, looks, isOurs, tableHeaders });
  });
}

function warningsOf({ name, content }: FileSheet): WorkbookWarning[] {
  const count = content.store.duplicates;
  return [
    ...content.overlappingMerges.map(
      (range) => ({ code: "xlsx/overlappingMerge", sheet: name, range }) as const,
    ),
    ...(count > 0 ? [{ code: "xlsx/duplicateCells", sheet: name, count } as const] : []),
  ];
}
