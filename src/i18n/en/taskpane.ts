import type { taskpane as zh } from "../zh/taskpane";

/** The words of the task pane that the pane in the browser has no use for. */
export const taskpane: typeof zh = {
  notExcel:
    "This page is the task pane of an Excel add-in and works inside Excel. Without Excel, use the workbench.",
  tooOld: (needed) =>
    `This version of Excel is too old for the add-in (it needs ExcelApi ${needed}). Update Excel, or check saved files in the workbench.`,
  toWorkbench: "Open the workbench",
  editing:
    "A cell is being edited in Excel. Press Enter to finish; the check then goes on by itself.",
  busy: "Excel is busy; waiting …",
  dismiss: "OK",
  noIndicatorHere:
    "The selected cell is in no indicator's row. Select a cell in the row of an indicator first.",
};
