import { decodeEntities } from "../decodeEntities";
import { WorkbookError } from "../WorkbookError";

/** An element's place in its part's text. Offsets are into the text as it stands in the file. */
export interface XmlElement {
  /** With the file's prefix, e.g. `x:row`. */
  readonly name: string;
  /** Without it: `row`. */
  readonly local: string;
  readonly start: number;
  /** Just after the start tag's `>`. */
  readonly openEnd: number;
  /** Where the end tag begins; `openEnd` when the element is self-closed. */
  readonly closeStart: number;
  readonly end: number;
  readonly selfClosed: boolean;
}

/** The text between two offsets, replaced. */
export interface Splice {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * A part's text with what is needed to change it in place: where its elements stand. Nothing is
 * ever written back from a model, so what is not changed keeps its bytes.
 */
export class XmlPart {
  readonly name: string;
  readonly text: string;
  /** The text with comments, CDATA and instructions blanked, so that every `<` begins a tag. */
  readonly masked: string;
  readonly root: XmlElement;
  /** The prefix of the root and so of the part's main namespace, with its colon; mostly empty. */
  readonly prefix: string;

  /** @throws WorkbookError `xlsx/damagedPart` when there is no root element. */
  constructor(name: string, text: string) {
    this.name = name;
    this.text = text;
    this.masked = mask(text);
    this.root = this.elementAt(this.masked.indexOf("<"));
    this.prefix = this.root.name.slice(0, this.root.name.length - this.root.local.length);
  }

  /** The direct children, all or those with a local name. */
  children(parent: XmlElement, local?: string): XmlElement[] {
    const found: XmlElement[] = [];
    let at = parent.openEnd;
    while ((at = this.masked.indexOf("<", at)) >= 0 && at < parent.closeStart) {
      const child = this.elementAt(at);
      if (local === undefined || child.local === local) found.push(child);
      at = child.end;
    }
    return found;
  }

  child(parent: XmlElement, local: string): XmlElement | undefined {
    return this.children(parent, local)[0];
  }

  /** An attribute's value, read; undefined when it is absent. `name` carries its prefix. */
  attribute(element: XmlElement, name: string): string | undefined {
    const span = attributeSpan(this.text, element.start, element.openEnd, name);
    return span && decodeEntities(this.text.slice(span.valueStart, span.valueEnd));
  }

  /** What an element holds as text, entities and CDATA read; tags inside are left out. */
  content(element: XmlElement): string {
    const raw = this.text.slice(element.openEnd, element.closeStart);
    const parts = raw.split(/<!\[CDATA\[([\s\S]*?)\]\]>/);
    return parts
      .map((part, index) => (index % 2 ? part : decodeEntities(part.replace(/<[^>]*>/g, ""))))
      .join("");
  }

  outer(element: XmlElement): string {
    return this.text.slice(element.start, element.end);
  }

  /** The element whose start tag begins at an offset. */
  elementAt(start: number): XmlElement {
    const openEnd = start < 0 ? -1 : endOfTag(this.masked, start);
    if (openEnd < 0) throw this.damaged();
    const name = /^<([^\s/>]+)/.exec(this.masked.slice(start, Math.min(openEnd, start + 300)))?.[1];
    if (name === undefined) throw this.damaged();
    const local = name.slice(name.indexOf(":") + 1);
    const selfClosed = this.masked[openEnd - 2] === "/";
    const closeStart = selfClosed ? openEnd : this.closeOf(name, local, openEnd);
    const end = selfClosed ? openEnd : this.masked.indexOf(">", closeStart) + 1;
    return { name, local, start, openEnd, closeStart, end, selfClosed };
  }

  damaged(): WorkbookError {
    return new WorkbookError("xlsx/damagedPart", { part: this.name });
  }

  private closeOf(name: string, local: string, from: number): number {
    const close = endTag(this.masked, name, from);
    // The two that can hold a million tags never hold themselves.
    if (local === "sheetData" || local === "row") {
      if (close < 0) throw this.damaged();
      return close;
    }
    let depth = 1;
    for (let at = from; (at = this.masked.indexOf("<", at)) >= 0;) {
      const closing = this.masked[at + 1] === "/";
      const end = endOfTag(this.masked, at);
      if (end < 0) break;
      if (closing) depth -= 1;
      else if (this.masked[end - 2] !== "/") depth += 1;
      if (depth === 0) return at;
      at = end;
    }
    throw this.damaged();
  }
}

/** The text with the splices made; they must not overlap and may come in any order. */
export function splice(text: string, splices: readonly Splice[]): string {
  const ordered = [...splices].sort((a, b) => a.start - b.start || a.end - b.end);
  const pieces: string[] = [];
  let at = 0;
  for (const change of ordered) {
    pieces.push(text.slice(at, change.start), change.text);
    at = change.end;
  }
  pieces.push(text.slice(at));
  return pieces.join("");
}

/**
 * The splice that gives an element an attribute, in place where it has one.
 *
 * @param value written as it is: it must be escaped already; undefined takes the attribute away
 */
export function attributeSplice(
  part: XmlPart,
  element: XmlElement,
  name: string,
  value: string | undefined,
): Splice {
  const span = attributeSpan(part.text, element.start, element.openEnd, name);
  if (span && value === undefined) return { start: span.start, end: span.valueEnd + 1, text: "" };
  if (span) {
    const inQuotes = (value ?? "").replaceAll("'", "&apos;");
    return { start: span.valueStart, end: span.valueEnd, text: inQuotes };
  }
  const tail = /\s*\/?>$/.exec(part.text.slice(element.start, element.openEnd))?.[0].length ?? 1;
  const at = element.openEnd - tail;
  return { start: at, end: at, text: value === undefined ? "" : ` ${name}="${value}"` };
}

/** The splice that adds XML after an element's last child, opening it when it is self-closed. */
export function appendSplice(element: XmlElement, xml: string): Splice {
  if (!element.selfClosed) return { start: element.closeStart, end: element.closeStart, text: xml };
  return { start: element.openEnd - 2, end: element.openEnd, text: `>${xml}</${element.name}>` };
}

/** Just after the `>` of the tag that begins at `start`; -1 when it never ends. */
export function endOfTag(masked: string, start: number): number {
  for (let at = start; at < masked.length; at++) {
    const code = masked.charCodeAt(at);
    if (code === 62) return at + 1;
    if (code === 34 || code === 39) {
      at = masked.indexOf(code === 34 ? '"' : "'", at + 1);
      if (at < 0) return -1;
    }
  }
  return -1;
}

/** Where the next `</name>` begins; -1 when there is none. */
export function endTag(masked: string, name: string, from: number): number {
  const tag = `</${name}`;
  for (let at = from; (at = masked.indexOf(tag, at)) >= 0; at += tag.length) {
    if (/[\s>]/.test(masked.charAt(at + tag.length))) return at;
  }
  return -1;
}

interface AttributeSpan {
  /** Where the white space before the attribute begins. */
  readonly start: number;
  readonly valueStart: number;
  readonly valueEnd: number;
}

function attributeSpan(
  text: string,
  start: number,
  openEnd: number,
  name: string,
): AttributeSpan | undefined {
  const tag = text.slice(start, openEnd);
  if (!tag.includes(name)) return undefined;
  for (const match of tag.matchAll(/\s+([^\s=/>"']+)\s*=\s*(?:"[^"]*"|'[^']*')/g)) {
    if (match[1] !== name) continue;
    const quote = match[0].endsWith('"') ? '"' : "'";
    const end = start + match.index + match[0].length - 1;
    const valueStart = start + match.index + match[0].indexOf(quote) + 1;
    return { start: start + match.index, valueStart, valueEnd: end };
  }
  return undefined;
}

function mask(text: string): string {
  const blank = (found: string): string => " ".repeat(found.length);
  const whole = text.includes("<!") || text.includes("<?", 4);
  if (whole) return text.replace(/<!--[\s\S]*?-->|<!\[CDATA\[[\s\S]*?\]\]>|<\?[\s\S]*?\?>/g, blank);
  return text.replace(/^\uFEFF?\s*<\?[\s\S]*?\?>/, blank);
}
