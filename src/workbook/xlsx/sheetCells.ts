import { parseA1 } from "../a1";
import { endOfTag, endTag, type XmlElement, type XmlPart } from "./XmlPart";

/** A row's element with its zero-based number. */
export interface RowSpan {
  readonly element: XmlElement;
  readonly row: number;
}

/** A cell's element with its zero-based position. */
export interface CellSpan {
  readonly element: XmlElement;
  readonly row: number;
  readonly column: number;
}

/**
 * The rows of a sheet in the order they stand in the file; a row without number follows the one
 * before it.
 */
export function rowSpans(part: XmlPart, sheetData: XmlElement): RowSpan[] {
  let row = -1;
  return elementsNamed(part, sheetData, "row").map((element) => {
    const number = quickAttribute(part, element, "r");
    row = number === undefined ? row + 1 : Number(number) - 1;
    if (!Number.isInteger(row) || row < 0) throw part.damaged();
    return { element, row };
  });
}

/** The cells of a row in the order they stand in the file; one without address follows the one before it. */
export function cellSpans(part: XmlPart, { element: parent, row }: RowSpan): CellSpan[] {
  let column = -1;
  return elementsNamed(part, parent, "c").map((element) => {
    const address = quickAttribute(part, element, "r");
    const position = address === undefined ? { row, column: column + 1 } : parseA1(address);
    if (!position) throw part.damaged();
    column = position.column;
    return { element, row, column };
  });
}

/** Much faster than `XmlPart.children`, for elements that never hold their like. */
function elementsNamed(part: XmlPart, parent: XmlElement, local: string): XmlElement[] {
  const { masked, prefix } = part;
  const name = prefix + local;
  const open = `<${name}`;
  const found: XmlElement[] = [];
  for (let at = parent.openEnd; (at = masked.indexOf(open, at)) >= 0 && at < parent.closeStart;) {
    const openEnd = endOfTag(masked, at);
    if (openEnd < 0) throw part.damaged();
    if (!/[\s/>]/.test(masked.charAt(at + open.length))) {
      at = openEnd;
      continue;
    }
    const selfClosed = masked.charCodeAt(openEnd - 2) === 47;
    const closeStart = selfClosed ? openEnd : endTag(masked, name, openEnd);
    if (closeStart < 0) throw part.damaged();
    const end = selfClosed ? openEnd : masked.indexOf(">", closeStart) + 1;
    found.push({ name, local, start: at, openEnd, closeStart, end, selfClosed });
    at = end;
  }
  return found;
}

function quickAttribute(part: XmlPart, element: XmlElement, name: string): string | undefined {
  const usual = element.start + element.name.length + 2;
  if (part.text.startsWith(`${name}="`, usual)) {
    const from = usual + name.length + 2;
    return part.text.slice(from, part.text.indexOf('"', from));
  }
  return part.attribute(element, name);
}
