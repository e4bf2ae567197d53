import { parseRange } from "../../src/workbook/a1";
import { openXlsx } from "../../src/workbook/xlsx/openXlsx";
import type { ConditionalRule, RuleLook } from "../excel-host/book/ConditionalRule";
import { bookOf, seedOf } from "../excel-host/bookOf";
import { ExcelHost } from "../excel-host/ExcelHost";
import { packageText } from "../support/packageText";

/**
 * A file opened in the emulated Excel, with the conditional formats by formula that it holds.
 *
 * @param file an .xlsx file as our own code writes it.
 */
export function openedInExcel(file: Uint8Array): ExcelHost {
  const book = bookOf(seedOf(openXlsx(file).snapshot));
  const parts = packageText(file);
  const looks = all(parts["xl/styles.xml"], /<dxf>(.*?)<\/dxf>/gs).map(([, xml]) => lookOf(xml));
  for (const sheet of book.sheets)
    sheet.change({ rules: rulesOf(sheetPart(parts, sheet.name), looks) });
  return new ExcelHost(book);
}

function all(xml: string | undefined, pattern: RegExp): readonly RegExpExecArray[] {
  return [...(xml ?? "").matchAll(pattern)];
}

function sheetPart(parts: Readonly<Record<string, string>>, name: string): string | undefined {
  const find = (xml: string | undefined, tag: string, id: string, is: string, get: string) =>
    all(xml, new RegExp(`<${tag} [^>]*>`, "g"))
      .map(([element]) => element)
      .filter((element) => attribute(element, id) === is)
      .map((element) => attribute(element, get))[0] ?? "";
  const id = find(parts["xl/workbook.xml"], "sheet", "name", name, "r:id");
  const target = find(parts["xl/_rels/workbook.xml.rels"], "Relationship", "Id", id, "Target");
  return parts[`xl/${target.replace(/^\/xl\//, "")}`];
}

function rulesOf(sheet: string | undefined, looks: readonly RuleLook[]): ConditionalRule[] {
  const blocks = all(sheet, /<conditionalFormatting ([^>]*)>(.*?)<\/conditionalFormatting>/gs);
  return blocks
    .flatMap(([, head = "", body]) => {
      const areas = attribute(` ${head}`, "sqref")
        .split(" ")
        .flatMap((area) => parseRange(area) ?? []);
      return all(body, /<cfRule ([^>]*)>\s*<formula>(.*?)<\/formula>/gs).map(
        ([, rule = "", formula = ""]) => ({
          id: attribute(` ${rule}`, "priority"),
          type: "Custom",
          areas,
          formula: unescaped(formula),
          comparison: null,
          stopIfTrue: false,
          look: looks[Number(attribute(` ${rule}`, "dxfId"))] ?? {},
        }),
      );
    })
    .sort((a, b) => Number(a.id) - Number(b.id));
}

function lookOf(dxf = ""): RuleLook {
  const color = (xml: string | undefined): string | undefined =>
    /rgb="FF(\w{6})"/.exec(xml ?? "")?.[1];
  const font = /<font>(.*?)<\/font>/s.exec(dxf)?.[1];
  const [fill, text] = [color(/<fill>(.*?)<\/fill>/s.exec(dxf)?.[1]), color(font)];
  return {
    bold: font?.includes("<b/>") ?? false,
    ...(fill ? { fill: `#${fill}` } : {}),
    ...(text ? { color: `#${text}` } : {}),
  };
}

function attribute(element: string, name: string): string {
  return unescaped(new RegExp(`\\s${name}="([^"]*)"`).exec(element)?.[1] ?? "");
}

function unescaped(text: string): string {
  const signs = { lt: "<", gt: ">", quot: '"', apos: "'", amp: "&" };
  return text.replace(/&(lt|gt|quot|apos|amp);/g, (_, name: keyof typeof signs) => signs[name]);
}
