import type { XlsxPackage } from "./XlsxPackage";
import { partName } from "./XlsxPackage";
import { XmlReader, xmlToken } from "./XmlReader";

/** One relationship of a part. */
export interface Relationship {
  readonly id: string;
  /** The last word of its type, the same in the transitional and the strict form: `worksheet`, `styles` … */
  readonly kind: string;
  readonly type: string;
  /** The part it leads to, named as the package has it where it has it; an address when external. */
  readonly target: string;
  readonly isExternal: boolean;
}

/**
 * The relationships of a part, those of the package for `""`; none when it has no relationships part.
 *
 * @throws WorkbookError as `XlsxPackage.xml`
 * @example readRelationships(xlsx, "xl/workbook.xml")[0] // { id: "rId1", kind: "worksheet", target: "xl/worksheets/sheet1.xml", … }
 */
export function readRelationships(xlsx: XlsxPackage, part: string): readonly Relationship[] {
  const name = relationshipsPartOf(part);
  if (!xlsx.entry(name)) return [];
  const reader = new XmlReader(xlsx.xml(name), name);
  const relationships: Relationship[] = [];
  for (let token = reader.next(); token !== xmlToken.end; token = reader.next()) {
    if (token !== xmlToken.open || reader.name() !== "Relationship") continue;
    const type = reader.attribute("Type") ?? "";
    const target = reader.attribute("Target") ?? "";
    const isExternal = reader.attribute("TargetMode")?.toLowerCase() === "external";
    relationships.push({
      id: reader.attribute("Id") ?? "",
      kind: type.slice(type.lastIndexOf("/") + 1),
      type,
      target: isExternal ? target : resolveTarget(xlsx, part, target),
      isExternal,
    });
  }
  return relationships;
}

/** @example relationshipsPartOf("xl/workbook.xml") // "xl/_rels/workbook.xml.rels" */
export function relationshipsPartOf(part: string): string {
  const slash = part.lastIndexOf("/") + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
}

/**
 * The first reading of the target that names a part: as it stands, percent-decoded, and, for the producers that forget
 * the slash, from the root of the package.
 */
function resolveTarget(xlsx: XlsxPackage, part: string, target: string): string {
  const path = target.replaceAll("\\", "/").replace(/#.*$/s, "");
  const folder = path.startsWith("/") ? "" : part.slice(0, part.lastIndexOf("/") + 1);
  const readings = [folder + path, folder + percentDecoded(path), path, percentDecoded(path)];
  const names = readings.map(withoutDots);
  return (
    names.map((name) => xlsx.nameOf(name)).find((name) => name !== undefined) ?? names[0] ?? ""
  );
}

function percentDecoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

function withoutDots(path: string): string {
  const names: string[] = [];
  for (const name of partName(path).split("/")) {
    if (name === "..") names.pop();
    else if (name !== ".") names.push(name);
  }
  return names.join("/");
}
