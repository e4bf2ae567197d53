import type { workbench as zh } from "../zh/workbench";

/** The words of the browser workbench around the grid and the pane. */
export const workbench: typeof zh = {
  title: "OnTrack 指标在轨",
  open: "Open",
  openHint: "Open an .xlsx or .xlsm file (or drop one anywhere on the page)",
  save: "Save",
  saveHint: "Save as an .xlsx file in which only the changed cells differ",
  undo: "Undo",
  undoHint: "Undo (Ctrl+Z)",
  redo: "Redo",
  redoHint: "Redo (Ctrl+Y)",
  sample: "Sample",
  sampleHint: "Open the Huzhou sample for 2024",
  sampleFailed: "The sample could not be loaded. Please open a file of your own.",
  unsaved: "Unsaved changes",
  grid: "Sheet",
  pane: "Results",
  sheets: "Sheets",
  toGrid: "Skip to the sheet",
  toPane: "Skip to the results",
  resize: "Width of the sheet and the results",
  drop: "Let go to open this file",
  opening: (name) => `Opening ${name}…`,
  loadingGrid: "Loading the grid…",
  gridFailed: "The grid did not load. Please reload the page.",
  gridBroken:
    "Something went wrong while the grid was drawn; nothing you entered is lost. You can save first, then have it drawn again.",
  redrawGrid: "Draw the grid again",
  failed: {
    body: "Something went wrong while the page was drawn; nothing you entered is lost. Save first, then reload the page.",
    save: (name) => `Save ${name}`,
    reload: "Reload the page",
  },
  saved: (name) => `Saved ${name}. It is in your browser's download folder.`,
  templateMade: (name) =>
    `Made the blank template ${name}; it is in your browser's download folder. Fill it in and open it to have it checked.`,
  noTemplate: "This plan has no table to make a template of.",
  notSaved: "Saving failed; the original file is unchanged. Please try again.",
  wrongName: (name) =>
    `“${name}” is not an .xlsx or .xlsm file. Save it as “Excel Workbook (*.xlsx)” in Excel or WPS and open that. The current file is unchanged.`,
  unreadable: (name) =>
    `“${name}” could not be read; another program may be using it, or it was moved. Choose it again. The current file is unchanged.`,
  cut: "The sheet is too large to show whole; only its first part is shown here. Checking and saving cover all of it.",
  kept: "The current file is unchanged.",
  discard: {
    title: "There are unsaved changes",
    body: (current, next) =>
      `Opening ${next} discards what you changed in ${current} and did not save.`,
    save: "Save first",
    discard: "Open without saving",
    cancel: "Cancel",
  },
  refusal: {
    formulaTyped: (cell) =>
      `${cell} was not changed: the workbench writes no new formulas. Please enter a value, or the formula in Excel or WPS.`,
    formulaCell: (cell) =>
      `${cell} is a formula and was not changed. Change the cells it refers to instead.`,
    protectedCell: (cell) =>
      `${cell} is protected and was not changed. Unprotect the sheet in Excel or WPS first.`,
    insideMerge: (cell) =>
      `${cell} is covered by merged cells and was not changed. Use the merge's top left cell.`,
    fillSource: (cell) => `${cell} is a formula and cannot be filled into other cells.`,
    tableHeader: (cell) =>
      `${cell} is the heading of an Excel table and was not changed. Change it in Excel.`,
    textTooLong: (cell) =>
      `The text for ${cell} is too long and was not entered. A cell holds at most 32,767 characters.`,
    outsideSheet: (cell) => `${cell} is outside the sheet shown; nothing was pasted there.`,
    more: (count) =>
      count === 1
        ? "One more cell was left for the same reason."
        : `${count} more cells were left for the same reason.`,
  },
  notCalculated: (count) =>
    count === 1
      ? "One formula cannot be calculated here and shows ⟳; Excel or WPS calculates it on opening."
      : `${count} formulas cannot be calculated here and show ⟳; Excel or WPS calculates them on opening.`,
  dismiss: "Dismiss",
};
