/** A format that is read. `xls` stands for WPS .et too, `delimited` for comma- and tab-separated text. */
export type DocumentFormat = "xlsx" | "xls" | "ods" | "docx" | "html" | "delimited" | "text";
