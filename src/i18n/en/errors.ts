import type { ErrorWords } from "../ErrorWords";

/** What happened to the file or workbook, and what to do. */
export const errors: ErrorWords = {
  "xlsx/empty": () => "The file is empty (0 bytes). Export it again or ask the sender for it.",
  "xlsx/notAZip": () =>
    "The file is not an Excel workbook (.xlsx). Open it in Excel or WPS, save it as “Excel Workbook (*.xlsx)”, and check again.",
  "xlsx/truncated": () =>
    "The file is incomplete; the download or copy may have been cut off. Download or copy it again.",
  "xlsx/encrypted": () =>
    "The file has an opening password. Remove the password in Excel or WPS, save it, and check again.",
  "xlsx/legacyFormat": () =>
    "The file has an old format (.xls or .et). Save it in Excel or WPS as “Excel Workbook (*.xlsx)”, and check again.",
  "xlsx/html": () =>
    "The file is a web page that only has the name of an Excel file. Open it in Excel or WPS, save it as “Excel Workbook (*.xlsx)”, and check again.",
  "xlsx/noWorkbook": () =>
    "There is no Excel workbook inside the package; it may be a Word file or an ordinary archive. Check that the right file was chosen.",
  "xlsx/damagedPart": ({ part }) =>
    `The part ${part} inside the file is damaged. Open and repair it in Excel or WPS, save it, and check again.`,
  "xlsx/doctype": ({ part }) =>
    `The part ${part} inside the file declares a document type, which a workbook never does; it was not opened, to be safe. Check where the file came from.`,
  "xlsx/tooLarge": ({ limit }) =>
    `The file unpacks to more than the limit of ${limit} bytes and was not opened. Remove unneeded sheets and pictures, and try again.`,
  "xlsx/tooManyEntries": ({ limit }) =>
    `The file has more than the limit of ${limit} parts and was not opened. Check where the file came from.`,
  "xlsx/tooManyCells": ({ limit }) =>
    `The workbook has more than the limit of ${limit} cells and was not opened. Remove empty rows, empty columns and unneeded sheets, and try again.`,
  "xlsx/tooManyMerges": ({ limit }) =>
    `The workbook has more than the limit of ${limit} merged ranges and was not opened. Unmerge what is not needed, and try again.`,
  "xlsx/duplicateEntry": ({ part }) =>
    `The part ${part} is in the file twice, and it cannot be known which one counts. Open it in Excel or WPS, save it, and check again.`,
  "xlsx/unsupportedCompression": () =>
    "The file is packed in a way that is not supported. Open it in Excel or WPS, save it, and check again.",
  "workbook/noSuchSheet": ({ sheet }) => `Sheet “${sheet}” no longer exists. Run the check again.`,
  "workbook/sheetExists": ({ sheet }) =>
    `There is already a sheet named “${sheet}”. Rename or delete it first.`,
  "workbook/sheetName": ({ sheet }) =>
    `“${sheet}” cannot name a sheet. A name has at most 31 characters and none of \\ / ? * [ ] : in it.`,
  "workbook/notOurSheet": ({ sheet }) =>
    `Sheet “${sheet}” was not made by this tool and was left alone. Rename it and try again.`,
  "workbook/coveredCell": ({ sheet, cell }) =>
    `${cell} on sheet “${sheet}” is covered by a merged cell and cannot be filled. Fill the first cell of the merge.`,
  "workbook/tableHeader": ({ sheet, cell }) =>
    `${cell} on sheet “${sheet}” is a heading of an Excel table, by which formulas find the column. Change it in Excel.`,
  "workbook/textTooLong": ({ sheet, cell }) =>
    `The text does not fit into ${cell} on sheet “${sheet}”; a cell holds at most 32767 characters. Shorten it and try again.`,
  "workbook/protected": ({ sheet }) =>
    `Sheet “${sheet}” is protected and cannot be marked. The protection can be lifted for the moment of writing and then be put back as it was, or the sheet can be checked without marks.`,
  "workbook/passwordNeeded": ({ sheet }) =>
    `The protection of sheet “${sheet}” has a password. Enter it, and the protection is put back as it was after writing; or check without marks.`,
  "workbook/passwordWrong": ({ sheet }) =>
    `This is not the password of sheet “${sheet}”; nothing was written. Enter it again, or check without marks.`,
  "workbook/leftUnprotected": ({ sheet }) =>
    `The protection of sheet “${sheet}” could not be put back after writing. Try again, or protect the sheet on the Review tab.`,
  "workbook/hiddenSheet": ({ sheet }) =>
    `Sheet “${sheet}” is hidden, so the cell cannot be shown. Right-click a sheet tab and choose Unhide.`,
  "workbook/veryHiddenSheet": ({ sheet }) =>
    `Sheet “${sheet}” was hidden by a macro or another program and is not offered under Unhide. Ask whoever made it for a visible one.`,
  "workbook/hiddenCell": ({ sheet, cell }) =>
    `${cell} on sheet “${sheet}” is selected, but its row or column is hidden. Unhide it to see the cell.`,
  "workbook/formulaInTheWay": ({ sheet, cell }) =>
    `${cell} on sheet “${sheet}” holds a formula and was not overwritten. Change the cells the formula refers to.`,
  "workbook/outsideSheet": ({ sheet, cell }) =>
    `${cell} does not fit on sheet “${sheet}”. Check the range of the table.`,
  "workbook/editing": () =>
    "A cell is being edited in Excel, or a dialog is open. Press Enter or close the dialog, and try again.",
  "workbook/busy": () => "Excel is busy and does not answer. Wait a moment and try again.",
  "workbook/tooMuch": () =>
    "There is too much for Excel to read or write at once. Remove unneeded rows, columns and sheets, or open the workbook in desktop Excel.",
  "workbook/refused": ({ reason }) =>
    `Excel did not do this (${reason}); the workbook is as it was. Try again; if that does not help, save the workbook and open it anew.`,
  "workbook/partlyWritten": ({ sheet, marks, cells }) =>
    `Excel stopped halfway and could not be brought back. On sheet “${sheet}” there are now ${marks} unfinished marks; cells written: ${cells || "none"}. Put it back as it was; if that fails too, clear the marks and check these cells.`,
  "workbook/unknownState": ({ sheet }) =>
    `Excel stopped halfway and cannot say how much was written; sheets concerned: “${sheet}”. Do not save yet; put it back as it was, or clear the marks.`,
};
