const piece = /"(?:[^"]|"")*"|'(?:[^']|'')*'|\s+|[^"'\s]+/g;
const quoted = /("(?:[^"]|"")*")/;
/** Before and after these a space says nothing; between two references it is an operator. */
const operator = /[-+*/^&=<>(),;:%{}!]/;
/** Before the names of functions that came after Excel 2007, or that only one program has. */
const prefixes = /_XLFN\.|_XLWS\.|_XLL\.|COM\.MICROSOFT\./g;
const numeral =
  /(?<![\w.$\u0080-\uFFFF])(?:\d+\.?\d*|\.\d+)(?:E[+-]?\d+)?(?![\w.(!\u0080-\uFFFF])/g;

/**
 * A formula in the one form in which programs that write it each in their own manner agree: upper case, without quotes around the
 * names of sheets and spaces that say nothing. It is for comparing, not for calculating; texts in it stay as they are.
 *
 * @param formula without the leading `=`
 * @example canonicalFormula("_xlfn.concat( 'Sheet 1'!A1, 0.50 )") // "CONCAT(SHEET 1!A1,0.5)"
 */
export function canonicalFormula(formula: string): string {
  const pieces = formula.match(piece) ?? [];
  return pieces
    .map((text, index) => {
      if (text.startsWith('"')) return text;
      if (text.startsWith("'")) return text.slice(1, -1).replaceAll("''", "'").toUpperCase();
      if (text.trim() === "") return isOperator(pieces[index - 1], pieces[index + 1]) ? "" : " ";
      return tidied(text);
    })
    .join("")
    .split(quoted)
    .map((text) => (text.startsWith('"') ? text : asShown(text)))
    .join("");
}

/** What Excel shows in other words than files have it: truth values, the reach of a formula that spills, and a table's own row. */
function asShown(text: string): string {
  return text
    .replace(/(TRUE|FALSE)\(\)/g, "$1")
    .replace(/ANCHORARRAY\(([^()]*)\)/g, "$1#")
    .replace(/SINGLE\(([^()]*)\)/g, "@$1")
    .replace(/[\w.\u0080-\uFFFF]*\[\[#THIS ROW\],\[([^[\]]*)\]\]/g, "[@$1]")
    .replace(/[\w.\u0080-\uFFFF]*\[@\[?([^[\]]*)\]?\]/g, "[@$1]");
}

function isOperator(before = "(", after = ")"): boolean {
  return operator.test(before.slice(-1)) || operator.test(after.charAt(0));
}

function tidied(text: string): string {
  return text
    .toUpperCase()
    .replace(prefixes, "")
    .replace(numeral, (digits) => String(Number(digits)));
}

/**
 * Whether a formula gives another result without anything being changed.
 *
 * @param formula as {@link canonicalFormula} gives it
 */
export function isLive(formula: string): boolean {
  return /\b(?:NOW|TODAY|RAND|RANDBETWEEN|RANDARRAY|CELL|INFO)\(/.test(
    formula.replace(/"(?:[^"]|"")*"/g, ""),
  );
}
