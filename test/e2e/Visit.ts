import type { Frame, Locator, Page } from "playwright-core";
import type { ExcelHost } from "../excel-host/ExcelHost";

/** How the page is to be seen. */
export interface View {
  /** Of the pane, in pixels. */
  readonly width?: number;
  readonly language?: "zh-CN" | "en-US";
  readonly colorScheme?: "light" | "dark";
  readonly forcedColors?: "active";
}

/** A workbook opened in one of the front doors. */
export interface Visit {
  readonly page: Page;
  /** Where the pane's document is. */
  readonly frame: Frame;
  readonly pane: Locator;
  /** The address of the cell that is selected in the sheet. */
  selected(): Promise<string>;
  /** Types into the selected cell; the empty text empties it. */
  type(text: string): Promise<void>;
  /** The workbook as it is now, in Excel: what a cell holds, how it looks, which sheets there are. */
  inExcel(): Promise<ExcelHost>;
}

/** One of the ways into the product. */
export interface FrontDoor {
  readonly name: string;
  /**
   * Opens a workbook there.
   *
   * @param file an .xlsx file.
   * @param scenario what a person does and sees.
   * @throws when the page did what it must not.
   */
  open(file: Uint8Array, scenario: (visit: Visit) => Promise<void>, view?: View): Promise<void>;
}
