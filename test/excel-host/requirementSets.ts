/** The requirement sets of the emulated Excel besides ExcelApi. Versions are texts: 1.10 is not 1.1. */
export function requirementSets(excelApi: string): Readonly<Record<string, string>> {
  return {
    ExcelApi: excelApi,
    SharedRuntime: "1.1",
    RibbonApi: "1.2",
    DialogApi: "1.2",
    AddInCommands: "1.1",
    DelayForCellEdit: "1.1",
  };
}
