import type { MarkLook } from "../Workbook";
import { dxfXml } from "./dxfXml";
import { numberFormats } from "./numberFormats";
import { addItems, firstOwnItem } from "./styleCollection";
import type { XmlPart } from "./XmlPart";

/** The differential formats of some looks in a styles part. */
export interface AddedDxfs {
  readonly part: XmlPart;
  /** One index into `dxfs` per look. */
  readonly ids: readonly number[];
}

/**
 * Finds a differential format of ours for each look, adding those that are not there. The user's
 * own are never shared, so that taking ours back cannot touch them.
 */
export function addDxfs(part: XmlPart, looks: readonly MarkLook[]): AddedDxfs {
  const dxfs = part.child(part.root, "dxfs");
  const known = new Map<string, number>();
  const items = dxfs ? part.children(dxfs) : [];
  const firstOwn = firstOwnItem(part, "dxfs") ?? items.length;
  for (const [index, item] of items.entries()) {
    if (index >= firstOwn) known.set(withoutId(part.outer(item)), index);
  }
  const formatId = numberFormats(part);
  const added: string[] = [];
  const ids = looks.map((look) => {
    const xml = dxfXml(
      part.prefix,
      look,
      look.numberFormat === null ? 0 : formatId(look.numberFormat),
    );
    const key = withoutId(xml);
    const index = known.get(key) ?? items.length + added.push(xml) - 1;
    known.set(key, index);
    return index;
  });
  return { part: addItems(part, "dxfs", added).part, ids };
}

/** Two formats with one code are equal whatever number it goes by. */
function withoutId(dxf: string): string {
  return dxf.replace(/ numFmtId="\d+"/, "");
}
