/**
 * A formula of an OpenDocument spreadsheet as Excel writes it, without the leading `=`.
 *
 * @source OpenDocument 1.3 Part 4, 5.8 (references)
 * @example odsFormula("of:=SUM([.B2:.B4];[$附件3.C1])") // "SUM(B2:B4,附件3!C1)"
 */
export function odsFormula(text: string): string {
  return text
    .replace(/^\w*:?=/, "")
    .replace(/"[^"]*"|\[([^\]]*)\]|;/g, (whole, reference: string | undefined) => {
      if (whole === ";") return ",";
      return reference === undefined ? whole : reference.split(":").map(excelReference).join(":");
    });
}

function excelReference(reference: string): string {
  const dot = reference.lastIndexOf(".");
  const sheet = reference.slice(0, Math.max(dot, 0)).replace(/^\$/, "");
  return (sheet === "" ? "" : `${sheet}!`) + reference.slice(dot + 1);
}
