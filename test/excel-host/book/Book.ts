import type { Range } from "../../../src/workbook/a1";
import { BookSheet } from "./BookSheet";

/** A defined name. */
export interface BookName {
  readonly name: string;
  /** Without the leading `=`, e.g. `表!$A$1:$B$2`. */
  readonly formula: string;
  readonly visible: boolean;
  readonly comment: string;
  /** The id of the sheet it is valid on; null for the whole workbook. */
  readonly scope: string | null;
}

/** What is selected. */
export interface Selection {
  readonly sheet: BookSheet;
  readonly area: Range;
}

/** The workbook in memory behind the host. */
export class Book {
  readonly sheets: BookSheet[] = [];
  names: readonly BookName[] = [];
  /** Custom XML parts by id. */
  readonly parts = new Map<string, string>();
  /** The add-in's settings, each as JSON text. */
  readonly settings = new Map<string, string>();
  structurePassword: string | null = null;
  /** Whether day 0 is 1904-01-01. */
  date1904 = false;
  calculationMode = "Automatic";
  selection: Selection | undefined;
  private lastId = 0;

  /** @throws Error when a test asks for a sheet that is not there */
  sheet(name: string): BookSheet {
    const found = this.findSheet(name);
    if (!found) throw new Error(`no sheet ${name}`);
    return found;
  }

  /** A sheet by name, in any case, or by id. */
  findSheet(key: string): BookSheet | undefined {
    const name = key.toLowerCase();
    return this.sheets.find((sheet) => sheet.id === key || sheet.name.toLowerCase() === name);
  }

  addSheet(name: string): BookSheet {
    const number = String(this.sheets.length + this.nextNumber()).padStart(4, "0");
    const sheet = new BookSheet(`{00000000-0001-0000-${number}-000000000000}`, name);
    this.sheets.push(sheet);
    this.selection ??= { sheet, area: { top: 0, left: 0, bottom: 0, right: 0 } };
    return sheet;
  }

  /** A number no other thing of the workbook has. */
  nextNumber(): number {
    this.lastId += 1;
    return this.lastId;
  }

  nextId(): string {
    return `{00000000-0000-0000-0000-${String(this.nextNumber()).padStart(12, "0")}}`;
  }
}
