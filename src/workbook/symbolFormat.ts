/**
 * A number format that shows a symbol before the number and otherwise shows it as the cell's own format does.
 *
 * @example symbolFormat("▼", "0.00%") // '"▼ "0.00%;"▼ "-0.00%'
 */
export function symbolFormat(symbol: string, numberFormat: string): string {
  const own = numberFormat === "@" ? "General" : numberFormat;
  const prefix = `"${symbol} "`;
  const sections = splitSections(own);
  const [only = "General"] = sections;
  if (sections.length === 1)
    return `${afterBrackets(only, prefix)};${afterBrackets(only, `${prefix}-`)}`;
  return sections
    .map((section, index) => (index < 3 ? afterBrackets(section, prefix) : section))
    .join(";");
}

/** Splits at the semicolons that are not inside quotes or escaped. */
function splitSections(format: string): readonly string[] {
  const parts = format.match(/(?:"[^"]*"|\\.|[^;"\\])+|(?<=;)(?=;|$)|^(?=;)/g);
  return parts ?? [format];
}

/** Puts text before a section, but after its colours and conditions: `[Red]0` becomes `[Red]"▼ "0`. */
function afterBrackets(section: string, text: string): string {
  const brackets = /^(?:\[[^\]]*\])*/.exec(section)?.[0] ?? "";
  return brackets + text + section.slice(brackets.length);
}
