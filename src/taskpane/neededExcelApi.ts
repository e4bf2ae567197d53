/** The ExcelApi the pane cannot do without, which the manifest asks for too: merged areas came with it. */
export const neededExcelApi = "1.13";
