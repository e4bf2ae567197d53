import { formatRange } from "../a1";
import type { MarkRule } from "../Workbook";
import { escapeText } from "./escapeXml";
import { insertionPoint } from "./schemaOrder";
import { splice, type Splice, type XmlElement, type XmlPart } from "./XmlPart";

// How a mark is recognised: its formula carries N("ontrack:…").
const TAG = /\bN\(\s*"ontrack:/i;

/** A sheet's text without our marks, and the differential formats they used. */
export interface WithoutMarks {
  readonly text: string;
  readonly dxfIds: ReadonlySet<number>;
}

/** Takes our conditional formats out of a sheet, leaving the user's, also where both stand in one element. */
export function withoutMarks(part: XmlPart): WithoutMarks {
  const splices: Splice[] = [];
  const dxfIds = new Set<number>();
  if (!part.text.includes("ontrack:")) return { text: part.text, dxfIds };
  for (const format of part.children(part.root, "conditionalFormatting")) {
    const rules = part.children(format, "cfRule");
    const ours = rules.filter((rule) => isOurs(part, rule));
    for (const rule of ours) dxfIds.add(Number(part.attribute(rule, "dxfId") ?? -1));
    const gone = ours.length > 0 && ours.length === rules.length ? [format] : ours;
    splices.push(...gone.map(({ start, end }) => ({ start, end, text: "" })));
  }
  return { text: splice(part.text, splices), dxfIds };
}

/**
 * Adds marks to a sheet that has none, where the schema wants them and after the user's own formats
 * in rank.
 *
 * @param dxfIds the differential format of each rule
 */
export function withMarks(
  part: XmlPart,
  rules: readonly MarkRule[],
  dxfIds: readonly number[],
): string {
  if (rules.length === 0) return part.text;
  const p = part.prefix;
  let priority = highestPriority(part);
  let xml = "";
  let open = "";
  for (const [index, { range, formula }] of rules.entries()) {
    const area = formatRange(range);
    if (area !== open) {
      xml += open && `</${p}conditionalFormatting>`;
      xml += `<${p}conditionalFormatting sqref="${area}">`;
      open = area;
    }
    priority += 1;
    xml +=
      `<${p}cfRule type="expression" dxfId="${dxfIds[index] ?? 0}" priority="${priority}">` +
      `<${p}formula>${escapeText(formula)}</${p}formula></${p}cfRule>`;
  }
  const at = insertionPoint(part, "worksheet", "conditionalFormatting");
  const text = `${xml}</${p}conditionalFormatting>`;
  return splice(part.text, [{ start: at, end: at, text }]);
}

function isOurs(part: XmlPart, rule: XmlElement): boolean {
  return part.children(rule, "formula").some((formula) => TAG.test(part.content(formula)));
}

/** Over all rules of the sheet, those in extensions too. */
function highestPriority(part: XmlPart): number {
  let highest = 0;
  for (const [tag] of part.masked.matchAll(/<(?:[\w.-]+:)?cfRule\s[^>]*>/g)) {
    const priority = /\spriority\s*=\s*["'](\d+)/.exec(tag)?.[1];
    highest = Math.max(highest, Number(priority ?? 0));
  }
  return highest;
}
