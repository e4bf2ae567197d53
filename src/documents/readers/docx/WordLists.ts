import { XmlReader, xmlToken } from "../../../workbook/xlsx/XmlReader";

/** One level of a list. */
export interface ListLevel {
  start: number;
  format: string;
  /** As the file has it, `%1` standing for the number of level 1; null draws nothing. */
  text: string | null;
  /** Whether all numbers are drawn as decimals. */
  isLegal: boolean;
  /** The level after whose items it starts anew, counted from 1; 0 never, null after any above. */
  restartAfter: number | null;
  /** The paragraph style that has this level. */
  style: string | null;
}

/** A list as a paragraph names it. */
export interface WordList {
  readonly abstractId: string;
  readonly starts: ReadonlyMap<number, number>;
  readonly levels: ReadonlyMap<number, ListLevel>;
}

/** What numbering.xml says: the kinds of list, and the lists that are of them. */
export interface WordLists {
  readonly lists: ReadonlyMap<string, WordList>;
  readonly abstracts: ReadonlyMap<string, AbstractList>;
}

export interface AbstractList {
  readonly levels: Map<number, ListLevel>;
  /** The style of lists that has the levels instead. */
  styleLink: string | null;
}

interface Draft {
  abstractId: string;
  readonly starts: Map<number, number>;
  readonly levels: Map<number, ListLevel>;
}

/**
 * Reads the numbering part of a Word document.
 *
 * @throws WorkbookError xlsx/damagedPart
 */
export function readWordLists(xml: Uint8Array, part: string): WordLists {
  const reader = new XmlReader(xml, part);
  const abstracts = new Map<string, AbstractList>();
  const lists = new Map<string, Draft>();
  let levels = new Map<number, ListLevel>();
  let abstract: AbstractList = { levels, styleLink: null };
  let list: Draft = emptyList();
  let override = 0;
  for (let token = reader.next(); token !== xmlToken.end; token = reader.next()) {
    if (token !== xmlToken.open) continue;
    const name = reader.name();
    const value = reader.prefixedAttribute("val") ?? "";
    if (name === "abstractNum") {
      levels = new Map();
      abstract = { levels, styleLink: null };
      abstracts.set(reader.prefixedAttribute("abstractNumId") ?? "", abstract);
    } else if (name === "numStyleLink") abstract.styleLink = value;
    else if (name === "num") {
      list = emptyList();
      levels = list.levels;
      lists.set(reader.prefixedAttribute("numId") ?? "", list);
    } else if (name === "abstractNumId") list.abstractId = value;
    else if (name === "lvlOverride") override = levelOf(reader);
    else if (name === "startOverride") list.starts.set(override, Number(value) || 0);
    else if (name === "lvl") levels.set(levelOf(reader), readLevel(reader));
  }
  return { lists, abstracts };
}

function emptyList(): Draft {
  return { abstractId: "", starts: new Map(), levels: new Map() };
}

function levelOf(reader: XmlReader): number {
  return Math.min(Number(reader.prefixedAttribute("ilvl") ?? 0) || 0, 8);
}

function readLevel(reader: XmlReader): ListLevel {
  const level: ListLevel = {
    start: 0,
    format: "decimal",
    text: null,
    isLegal: false,
    restartAfter: null,
    style: null,
  };
  for (const inside = reader.depth; ;) {
    const token = reader.next();
    if (token === xmlToken.close && reader.depth < inside) return level;
    if (token !== xmlToken.open) continue;
    const value = reader.prefixedAttribute("val") ?? "";
    const name = reader.name();
    if (name === "start") level.start = Number(value) || 0;
    else if (name === "numFmt") level.format = value;
    else if (name === "lvlText") level.text = value;
    else if (name === "isLgl") level.isLegal = value !== "0" && value !== "false";
    else if (name === "lvlRestart") level.restartAfter = Number(value) || 0;
    else if (name === "pStyle") level.style = value;
  }
}
