/** The requirement sets of the emulated Excel besides ExcelApi. Versions are texts: 1.10 is not 1.1. */
export function requirementSets(excelApi: string): Readonly<Record<string, string>> {
  return {
    ExcelApi: excelApi,
    SharedRuntime: "1.1",
    // What the client asks before it opens or closes the pane.
    SharedRuntimeInternal: "1.2",
    RibbonApi: "1.2",
    DialogApi: "1.2",
    AddInCommands: "1.1",
    DelayForCellEdit: "1.1",
  };
}
