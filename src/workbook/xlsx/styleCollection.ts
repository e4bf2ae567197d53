import { insertionPoint } from "./schemaOrder";
import { appendSplice, attributeSplice, splice, type XmlElement, XmlPart } from "./XmlPart";

// Everything after this comment is ours; its second word says how the collection looked before.
const BORDER = /<!--ontrack(?: (absent|closed))?-->/;

/**
 * Adds items to a collection of the styles part, such as `dxfs`, behind a comment that separates
 * them from the user's, so that they can be taken back without a trace.
 *
 * @returns the part as it is now and the index of the first new item
 */
export function addItems(
  part: XmlPart,
  local: string,
  items: readonly string[],
): { part: XmlPart; first: number } {
  const collection = part.child(part.root, local);
  if (items.length === 0) return { part, first: 0 };
  const xml = items.join("");
  if (!collection) {
    const at = insertionPoint(part, "styleSheet", local);
    const name = part.prefix + local;
    const text = `<${name} count="${items.length}"><!--ontrack absent-->${xml}</${name}>`;
    return { part: revised(part, [{ start: at, end: at, text }]), first: 0 };
  }
  const first = part.children(collection).length;
  const mark = collection.selfClosed ? "<!--ontrack closed-->" : "<!--ontrack-->";
  const isMarked = BORDER.test(part.text.slice(collection.openEnd, collection.closeStart));
  const splices = [
    ...countSplices(part, collection, items.length),
    appendSplice(collection, isMarked ? xml : mark + xml),
  ];
  return { part: revised(part, splices), first };
}

/** The index of the first item behind our comment; null when there is no such comment. */
export function firstOwnItem(part: XmlPart, local: string): number | null {
  const collection = part.child(part.root, local);
  const border = collection && borderOf(part, collection);
  return border
    ? part.children(collection).filter(({ start }) => start < border.start).length
    : null;
}

/**
 * Takes items off the end of a collection as long as they may go. When none of ours is left behind
 * the comment, the collection is again as it was before the first.
 */
export function dropItems(
  part: XmlPart,
  local: string,
  mayGo: (index: number) => boolean,
): XmlPart {
  const collection = part.child(part.root, local);
  if (!collection) return part;
  const items = part.children(collection);
  let keep = items.length;
  while (keep > 0 && mayGo(keep - 1)) keep -= 1;
  const border = borderOf(part, collection);
  const isCleared = border && !items.slice(0, keep).some(({ start }) => start >= border.end);
  if (keep === items.length && !isCleared) return part;
  if (isCleared && border.before === "absent") {
    return revised(part, [{ start: collection.start, end: collection.end, text: "" }]);
  }
  const count = countSplices(part, collection, keep - items.length);
  if (isCleared && border.before === "closed") {
    const closed = { start: collection.openEnd - 1, end: collection.end, text: "/>" };
    return revised(part, [...count, closed]);
  }
  const gone = items.slice(keep).map(({ start, end }) => ({ start, end, text: "" }));
  const comment = isCleared ? [{ start: border.start, end: border.end, text: "" }] : [];
  return revised(part, [...count, ...comment, ...gone]);
}

interface Border {
  readonly start: number;
  readonly end: number;
  readonly before: string | undefined;
}

function borderOf(part: XmlPart, collection: XmlElement): Border | undefined {
  const match = BORDER.exec(part.text.slice(collection.openEnd, collection.closeStart));
  if (!match) return undefined;
  const start = collection.openEnd + match.index;
  return { start, end: start + match[0].length, before: match[1] };
}

function countSplices(
  part: XmlPart,
  collection: XmlElement,
  by: number,
): ReturnType<typeof attributeSplice>[] {
  const count = part.attribute(collection, "count");
  if (count === undefined || !/^\d+$/.test(count) || by === 0) return [];
  return [attributeSplice(part, collection, "count", String(Number(count) + by))];
}

function revised(part: XmlPart, splices: Parameters<typeof splice>[1]): XmlPart {
  return new XmlPart(part.name, splice(part.text, splices));
}
