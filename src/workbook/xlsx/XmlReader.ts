import { WorkbookError } from "../WorkbookError";
import { decodeXmlText } from "./decodeXmlText";
import { bytesStartWith, doubled, isSpace, packBytes } from "./xmlBytes";

/** What `XmlReader.next` found. */
export const xmlToken = { end: 0, open: 1, close: 2, text: 3 } as const;

const lessThan = 0x3c;
const greaterThan = 0x3e;
const slash = 0x2f;
const colon = 0x3a;

/**
 * Reads UTF-8 XML one token at a time, in one pass over the bytes and without making objects: a sheet has millions of
 * tokens. Names are compared without prefix, so every dialect of the format reads alike. A self-closed element
 * gives an open and a close token. Entities other than XML's own five do not exist; a DOCTYPE is refused.
 */
export class XmlReader {
  readonly bytes: Uint8Array;
  /** The part's name, for errors. */
  readonly part: string;
  /** The local name of the element last opened or closed, as at most four bytes packed; 0 when it is longer. */
  packed = 0;
  /** How many elements are open; an element's open token counts it, its close token does not. */
  depth = 0;
  textStart = 0;
  textEnd = 0;
  isCdata = false;
  attributeCount = 0;
  /** Per attribute: start, local start and end of its name, start and end of its value. */
  attributes = new Int32Array(5 * 32);

  /** Just after the token last read. */
  at = 0;

  private localStart = 0;
  private localEnd = 0;
  private isPendingClose = false;
  private hasRoot = false;
  private open = new Int32Array(2 * 64);

  constructor(bytes: Uint8Array, part: string) {
    this.bytes = bytes;
    this.part = part;
    if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) this.at = 3;
  }

  /** The next token; the other members then describe it. */
  next(): number {
    if (this.isPendingClose) {
      this.isPendingClose = false;
      this.depth -= 1;
      return xmlToken.close;
    }
    const { bytes } = this;
    for (;;) {
      if (this.at >= bytes.length) {
        if (this.depth > 0 || !this.hasRoot) throw this.damaged();
        return xmlToken.end;
      }
      if (bytes[this.at] !== lessThan) {
        if (this.readText()) return xmlToken.text;
        continue;
      }
      const following = bytes[this.at + 1];
      if (following === slash) return this.readClose();
      if (following === 0x3f) this.at = this.after([0x3f, greaterThan], this.at + 2);
      else if (following !== 0x21) return this.readOpen();
      else if (this.readDeclaration()) return xmlToken.text;
    }
  }

  /** Where the start tag of the element last opened begins. */
  tagStart(): number {
    return (this.open[2 * this.depth - 2] ?? 1) - 1;
  }

  /** The local name of the element last opened or closed. */
  name(): string {
    return decodeXmlText(this.bytes, this.localStart, this.localEnd) ?? "";
  }

  /** The value of an attribute without prefix; undefined when it is not there or cannot be read. */
  attribute(name: string): string | undefined {
    return this.findAttribute(name, false);
  }

  /** The value of an attribute with whatever prefix, such as the `r:id` of a relationship. */
  prefixedAttribute(name: string): string | undefined {
    return this.findAttribute(name, true);
  }

  /** Passes over the rest of the element last opened, its close token included. */
  skip(): void {
    for (const inside = this.depth; ;) {
      const token = this.next();
      if (token === xmlToken.close && this.depth < inside) return;
    }
  }

  /**
   * Reads the rest of the element last opened when that is one piece of text or nothing, and leaves the text's place in
   * `textStart` and `textEnd`; otherwise reads nothing and gives false.
   */
  takePlainText(): boolean {
    const { at, depth } = this;
    this.textStart = at;
    this.textEnd = at;
    let token = this.next();
    if (token === xmlToken.text && !this.isCdata) token = this.next();
    if (token === xmlToken.close) return true;
    this.at = at;
    this.depth = depth;
    this.isPendingClose = false;
    return false;
  }

  /**
   * The text directly inside the element last opened, up to and with its close token.
   *
   * @returns undefined when it holds an unknown entity or bytes that are no UTF-8.
   */
  content(): string | undefined {
    let text: string | undefined = "";
    for (const inside = this.depth; ;) {
      const token = this.next();
      if (token === xmlToken.close && this.depth < inside) return text;
      if (token === xmlToken.text && this.depth === inside) {
        const more = this.text();
        text = text === undefined || more === undefined ? undefined : text + more;
      }
    }
  }

  /** The text of the text token, entities replaced; undefined as for `content`. */
  text(): string | undefined {
    return decodeXmlText(this.bytes, this.textStart, this.textEnd, this.isCdata);
  }

  damaged(): WorkbookError {
    return new WorkbookError("xlsx/damagedPart", { part: this.part });
  }

  private findAttribute(name: string, isPrefixed: boolean): string | undefined {
    const { bytes, attributes } = this;
    for (let index = 0; index < this.attributeCount; index++) {
      const [start = 0, local = 0, end = 0, from = 0, to = 0] = attributes.subarray(5 * index);
      if (local > start !== isPrefixed || end - local !== name.length) continue;
      let same = 0;
      while (same < name.length && bytes[local + same] === name.charCodeAt(same)) same += 1;
      if (same === name.length && !(isPrefixed && bytesStartWith(bytes, start, "xmlns:"))) {
        return decodeXmlText(bytes, from, to);
      }
    }
    return undefined;
  }

  /** False for the white space outside the root. */
  private readText(): boolean {
    const { bytes } = this;
    const start = this.at;
    let at = start;
    while (at < bytes.length && bytes[at] !== lessThan) at += 1;
    this.at = at;
    this.textStart = start;
    this.textEnd = at;
    this.isCdata = false;
    if (this.depth > 0) return true;
    if (bytes.subarray(start, at).some((byte) => !isSpace(byte))) throw this.damaged();
    return false;
  }

  private readClose(): number {
    const { bytes } = this;
    this.depth -= 1;
    if (this.depth < 0) throw this.damaged();
    const from = this.open[2 * this.depth] ?? 0;
    const length = (this.open[2 * this.depth + 1] ?? 0) - from;
    let at = this.at + 2;
    this.localStart = at;
    for (let index = 0; index < length; index++) {
      if (bytes[at + index] !== bytes[from + index]) throw this.damaged();
      if (bytes[at + index] === colon) this.localStart = at + index + 1;
    }
    at += length;
    this.localEnd = at;
    while (isSpace(bytes[at])) at += 1;
    if (bytes[at] !== greaterThan) throw this.damaged();
    this.at = at + 1;
    this.packed = packBytes(bytes, this.localStart, this.localEnd);
    return xmlToken.close;
  }

  private readOpen(): number {
    const { bytes } = this;
    const start = this.at + 1;
    let at = start;
    this.localStart = start;
    for (; at < bytes.length; at++) {
      const byte = bytes[at] ?? 0;
      if (byte === colon) this.localStart = at + 1;
      else if (byte <= 0x20 || byte === slash || byte === greaterThan) break;
    }
    this.localEnd = at;
    if (at === start || (this.depth === 0 && this.hasRoot)) throw this.damaged();
    this.hasRoot = true;
    this.packed = packBytes(bytes, this.localStart, at);
    this.push(start, at);
    this.attributeCount = 0;
    for (;;) {
      while (isSpace(bytes[at])) at += 1;
      const byte = bytes[at];
      if (byte === greaterThan) break;
      if (byte === slash && bytes[at + 1] === greaterThan) {
        this.isPendingClose = true;
        at += 1;
        break;
      }
      at = this.readAttribute(at);
    }
    this.at = at + 1;
    return xmlToken.open;
  }

  private readAttribute(start: number): number {
    const { bytes } = this;
    let at = start;
    let local = start;
    for (; at < bytes.length; at++) {
      const byte = bytes[at] ?? 0;
      if (byte === colon) local = at + 1;
      else if (byte <= 0x20 || byte === 0x3d || byte === slash || byte === greaterThan) break;
    }
    const end = at;
    while (isSpace(bytes[at])) at += 1;
    if (end === start || bytes[at] !== 0x3d) throw this.damaged();
    at += 1;
    while (isSpace(bytes[at])) at += 1;
    const quote = bytes[at];
    if (quote !== 0x22 && quote !== 0x27) throw this.damaged();
    const from = ++at;
    while (at < bytes.length && bytes[at] !== quote) at += 1;
    if (at >= bytes.length) throw this.damaged();
    this.addAttribute(start, local, end, from, at);
    return at + 1;
  }

  private addAttribute(start: number, local: number, end: number, from: number, to: number): void {
    const index = 5 * this.attributeCount++;
    if (index === this.attributes.length) this.attributes = doubled(this.attributes);
    const { attributes } = this;
    attributes[index] = start;
    attributes[index + 1] = local;
    attributes[index + 2] = end;
    attributes[index + 3] = from;
    attributes[index + 4] = to;
  }

  private push(start: number, end: number): void {
    if (2 * this.depth === this.open.length) this.open = doubled(this.open);
    this.open[2 * this.depth] = start;
    this.open[2 * this.depth + 1] = end;
    this.depth += 1;
  }

  /** Passes over a comment, gives true for CDATA, refuses anything else that begins with `<!`. */
  private readDeclaration(): boolean {
    const start = this.at;
    if (bytesStartWith(this.bytes, start, "<!--")) {
      this.at = this.after([0x2d, 0x2d, greaterThan], start + 4);
      return false;
    }
    if (this.depth === 0 || !bytesStartWith(this.bytes, start, "<![CDATA[")) {
      throw new WorkbookError("xlsx/doctype", { part: this.part });
    }
    this.at = this.after([0x5d, 0x5d, greaterThan], start + 9);
    this.textStart = start + 9;
    this.textEnd = this.at - 3;
    this.isCdata = true;
    return true;
  }

  /** Just after the next place where the pattern stands. */
  private after(pattern: readonly number[], from: number): number {
    const { bytes } = this;
    for (
      let at = bytes.indexOf(greaterThan, from);
      at >= 0;
      at = bytes.indexOf(greaterThan, at + 1)
    ) {
      const start = at - pattern.length + 1;
      if (start >= from && pattern.every((byte, index) => bytes[start + index] === byte)) {
        return at + 1;
      }
    }
    throw this.damaged();
  }
}
