import type { DocumentWords } from "../DocumentWords";

const byPaste = "Select everything in the viewer, copy it, and paste it into the import window.";
const asDocx = "Open it in Word or WPS, save it as “Word Document (*.docx)”, and import that.";
const asXlsx = "Open it in Excel or WPS, save it as “Excel Workbook (*.xlsx)”, and import that.";

/** What a document turned out to be, what keeps it from being read, and what to do. */
export const documents: DocumentWords = {
  sentences: {
    "document/empty": () =>
      "The file is empty (0 bytes). Export it again or ask the sender for it.",
    "document/encrypted": () =>
      "The file has an opening password. Remove the password, save the file, and import it again.",
    "document/damaged": ({ part }) =>
      `The file is damaged or incomplete (${part}). Download it again, or open and save it in its own program, and import that.`,
    "document/noText": () =>
      "There is neither text nor a table in the file; it may be all pictures. Use a version whose text can be selected, or paste the text into the import window.",
  },
  tooLarge: (what, limit) =>
    `The file has more ${what} than the limit of ${limit} and was not read. Keep only the part with the targets, save it, and import that.`,
  excess: {
    bytes: "bytes",
    parts: "parts",
    cells: "cells",
    elements: "elements",
    depth: "levels of nesting",
    merges: "merged cells",
  },
  notSupported: {
    pdf: `This is a PDF file, which is not read directly. ${byPaste}`,
    ofd: `This is an OFD file, which is not read directly. ${byPaste}`,
    image:
      "This is a picture without text that could be read. Find the original file, or recognise the text first and paste it into the import window.",
    doc: `This is an old Word or WPS document (.doc, .wps), which is not read directly. ${asDocx}`,
    rtf: `This is an RTF file, which is not read directly. ${asDocx}`,
    odt: `This is an ODF text (.odt), which is not read directly. ${asDocx}`,
    mht: `This is a single-file web page (.mht), which is not read directly. ${asDocx}`,
    wordXml: `This is a Word file in XML form, which is not read directly. ${asDocx}`,
    excelXml: `This is an Excel file in XML form, which is not read directly. ${asXlsx}`,
    xlsb: `This is a binary workbook (.xlsb), which is not read directly. ${asXlsx}`,
    ppt: "This is a presentation, which is not read directly. Copy its tables and paste them into the import window.",
    archive: "This is an archive, which is not read directly. Unpack it and choose a file in it.",
    unknown:
      "It cannot be told what file this is. Open it in its own program, and copy and paste the content into the import window.",
  },
  misnamed: (extension, format) =>
    `The file name ends in “${extension}”, but the content is ${format} and was read as that.`,
  formats: {
    xlsx: "an Excel workbook",
    xls: "an old Excel or WPS workbook",
    ods: "an ODF spreadsheet",
    docx: "a Word document",
    html: "a web page",
    delimited: "a table of separated text",
    text: "plain text",
  },
};
