import { decodeXmlText } from "./decodeXmlText";
import { readRichText } from "./readRichText";
import { unescapeText } from "./unescapeText";
import { packName } from "./xmlBytes";
import { XmlReader, xmlToken } from "./XmlReader";

const item = packName("si");
const text = packName("t");

/** The shared strings of a workbook; each is decoded when it is first asked for. */
export class SharedStrings {
  length = 0;
  private readonly bytes: Uint8Array;
  private readonly part: string;
  /** Per string, start and end: of its text when it is plain, else `-1 - start` of its element. */
  private places = new Int32Array(512);
  private readonly known: (string | undefined)[] = [];

  /** @throws WorkbookError xlsx/damagedPart when the XML is broken. */
  constructor(xml: Uint8Array, part: string) {
    this.bytes = xml;
    this.part = part;
    const reader = new XmlReader(xml, part);
    for (let token = reader.next(); token !== xmlToken.end; token = reader.next()) {
      if (token === xmlToken.open && reader.packed === item && reader.depth === 2) this.add(reader);
    }
  }

  /** A string; undefined when there is none of that number or it cannot be read. */
  at(index: number): string | undefined {
    const known = this.known[index];
    if (known !== undefined || index >= this.length) return known;
    const start = this.places[2 * index] ?? 0;
    const end = this.places[2 * index + 1] ?? 0;
    const value = start < 0 ? this.readRich(-1 - start, end) : this.readPlain(start, end);
    this.known[index] = value;
    return value;
  }

  private readPlain(start: number, end: number): string | undefined {
    const plain = decodeXmlText(this.bytes, start, end);
    return plain === undefined ? undefined : unescapeText(plain);
  }

  private readRich(start: number, end: number): string | undefined {
    const reader = new XmlReader(this.bytes.subarray(start, end), this.part);
    reader.next();
    return readRichText(reader);
  }

  /** Plain is an item with nothing but one `t`, whose text is in one piece. */
  private add(reader: XmlReader): void {
    const itemStart = reader.tagStart();
    let opened = 0;
    let pieces = 0;
    let start = 0;
    let end = 0;
    for (const inside = reader.depth; ;) {
      const token = reader.next();
      if (token === xmlToken.open) opened += reader.packed === text ? 1 : 2;
      else if (token === xmlToken.text && reader.depth > inside) {
        pieces += reader.isCdata ? 2 : 1;
        start = reader.textStart;
        end = reader.textEnd;
      } else if (reader.depth < inside) break;
    }
    if (opened === 1 && pieces <= 1) this.addPlace(start, end);
    else this.addPlace(-1 - itemStart, reader.at);
  }

  private addPlace(start: number, end: number): void {
    const at = 2 * this.length++;
    if (at === this.places.length) {
      const larger = new Int32Array(2 * at);
      larger.set(this.places);
      this.places = larger;
    }
    this.places[at] = start;
    this.places[at + 1] = end;
  }
}
