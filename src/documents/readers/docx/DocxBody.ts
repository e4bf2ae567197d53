import { xmlToken, type XmlReader } from "../../../workbook/xlsx/XmlReader";
import { DocumentError } from "../../DocumentError";
import type { Content } from "../Content";
import { readerLimits } from "../limits";
import { DocxTable, type CellSetup } from "./DocxTable";
import { readParagraphSetup } from "./readParagraphSetup";
import { symbolText } from "./symbolText";
import type { WordNumbering } from "./WordNumbering";
import { isOn } from "./WordStyles";

/** Nothing in these is seen by a reader who has accepted all changes. */
const unseen = new Set([
  ...["del", "moveFrom", "sdtPr", "sectPr", "Fallback", "instrText", "delText", "delInstrText"],
  ...["rt", "tblPr", "tblGrid", "tblPrEx", "tcPrChange", "trPrChange", "rPrChange", "pPrChange"],
]);

/** What stands for a character or a break of a line. */
const characters: Readonly<Record<string, string>> = {
  tab: "\t",
  ptab: "\t",
  br: "\n",
  cr: "\n",
  noBreakHyphen: "-",
};

/** Reads the main part of a Word document in one pass. */
export class DocxBody {
  private readonly reader: XmlReader;
  private readonly numbering: WordNumbering;
  private cells = 0;

  constructor(reader: XmlReader, numbering: WordNumbering) {
    this.reader = reader;
    this.numbering = numbering;
  }

  /** @throws DocumentError document/tooLarge */
  read(): readonly Content[] {
    const { reader } = this;
    for (let token = reader.next(); token !== xmlToken.end; token = reader.next()) {
      if (token === xmlToken.open && reader.name() === "body") return this.blocks(null);
    }
    throw reader.damaged();
  }

  /** The paragraphs and tables of the element just opened; its close token is read too. */
  private blocks(cell: CellSetup | null): readonly Content[] {
    const { reader } = this;
    const content: Content[] = [];
    let carried = "";
    for (const inside = reader.depth; ;) {
      const token = this.next();
      if (token === xmlToken.close && reader.depth < inside) {
        return carried === "" ? content : [...content, carried];
      }
      if (token !== xmlToken.open) continue;
      const name = reader.name();
      if (name === "p") {
        const { text, boxes, goesOn } = this.paragraph(carried, cell !== null);
        carried = goesOn ? text : "";
        if (!goesOn && text !== "") content.push(text);
        for (const box of boxes) content.push(box);
      } else if (name === "tbl") content.push(this.table());
      else if (name === "tcPr" && cell) cell.read(reader);
      else if (unseen.has(name)) reader.skip();
    }
  }

  /**
   * The paragraph just opened, with its number, and what stands in text boxes anchored in it.
   *
   * @param carried the text of paragraphs before it whose end was deleted
   */
  private paragraph(carried: string, isInCell: boolean): ReadParagraph {
    const { reader } = this;
    const boxes: Content[] = [];
    let text = carried;
    let setup = noSetup;
    let run = plainRun;
    for (const inside = reader.depth; ;) {
      const token = this.next();
      if (token === xmlToken.close && reader.depth < inside) break;
      if (token !== xmlToken.open) continue;
      const name = reader.name();
      if (name === "r") run = plainRun;
      else if (name === "rPr") run = this.runSetup();
      else if (name === "pPr") setup = readParagraphSetup(reader);
      else if (name === "txbxContent") for (const box of this.blocks(null)) boxes.push(box);
      else if (unseen.has(name)) reader.skip();
      else if (!run.isHidden) text += this.piece(name, run.font);
    }
    if (setup.isEndDeleted) return { text, boxes, goesOn: true };
    const number = this.numbering.next(setup, setup.style);
    return { text: numbered(number, text, isInCell), boxes, goesOn: false };
  }

  private piece(name: string, font: string): string {
    const { reader } = this;
    if (name === "t") {
      const isKept = reader.prefixedAttribute("space") === "preserve";
      const text = reader.content();
      if (text === undefined) throw reader.damaged();
      return isKept ? text : text.trim();
    }
    if (name === "sym") {
      const own = reader.prefixedAttribute("font") ?? font;
      return symbolText(own, reader.prefixedAttribute("char") ?? "");
    }
    return characters[name] ?? "";
  }

  private runSetup(): RunSetup {
    const { reader } = this;
    let run = plainRun;
    for (const inside = reader.depth; ;) {
      const token = this.next();
      if (token === xmlToken.close && reader.depth < inside) return run;
      if (token !== xmlToken.open) continue;
      const name = reader.name();
      if (name === "vanish")
        run = { ...run, isHidden: isOn(reader.prefixedAttribute("val") ?? "1") };
      else if (name === "rFonts") run = { ...run, font: reader.prefixedAttribute("ascii") ?? "" };
      else if (name === "rPrChange") reader.skip();
    }
  }

  private table(): Content {
    const { reader } = this;
    const table = new DocxTable();
    for (const inside = reader.depth; ;) {
      const token = this.next();
      if (token === xmlToken.close && reader.depth < inside) return { cells: table.cells };
      if (token !== xmlToken.open) continue;
      const name = reader.name();
      if (name === "tr") table.beginRow();
      else if (name === "trPr") table.readRowSetup(reader);
      else if (name === "tc") {
        this.countCell();
        const cell = table.beginCell();
        cell.finish(this.blocks(cell));
      } else if (unseen.has(name)) reader.skip();
    }
  }

  private countCell(): void {
    this.cells += 1;
    const limit = readerLimits.cells;
    if (this.cells > limit) throw new DocumentError("document/tooLarge", { what: "cells", limit });
  }

  private next(): number {
    const limit = readerLimits.depth;
    if (this.reader.depth > limit) {
      throw new DocumentError("document/tooLarge", { what: "depth", limit });
    }
    return this.reader.next();
  }
}

interface ReadParagraph {
  readonly text: string;
  readonly boxes: readonly Content[];
  /** Its end was deleted: the next paragraph goes on in the same line. */
  readonly goesOn: boolean;
}

interface RunSetup {
  readonly isHidden: boolean;
  readonly font: string;
}

const plainRun: RunSetup = { isHidden: false, font: "" };
const noSetup: ReturnType<typeof readParagraphSetup> = {
  list: null,
  level: null,
  style: null,
  isEndDeleted: false,
};

/** An empty item of a list shows its number only in a cell, where it numbers the row. */
function numbered(number: string, text: string, isInCell: boolean): string {
  if (number === "" || (text.trim() === "" && !isInCell)) return text;
  const isWord = /[\p{L}\p{N}]$/u.test(number) && !/\p{Script=Han}$/u.test(number);
  return isWord && text !== "" ? `${number} ${text}` : number + text;
}
