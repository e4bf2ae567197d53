import { xmlToken, type XmlReader } from "../../../workbook/xlsx/XmlReader";

/**
 * Visits the elements inside the one just opened, at any depth, and reads on to its end. A visit may read the element it was
 * called for to its end, or skip it; what is inside is then not visited.
 *
 * @param onText called for the texts that no visit has read
 */
export function forEachElement(
  reader: XmlReader,
  visit: (name: string) => void,
  onText?: () => void,
): void {
  for (const inside = reader.depth; ;) {
    const token = reader.next();
    if (token === xmlToken.close && reader.depth < inside) return;
    if (token === xmlToken.open) visit(reader.name());
    else if (token === xmlToken.text) onText?.();
  }
}
