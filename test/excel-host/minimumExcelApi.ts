/** The version of ExcelApi the manifest asks for: Office.js refuses every member that came later. */
export const minimumExcelApi = "1.13";
