const ESCAPES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "\t": "&#9;",
  "\n": "&#10;",
  "\r": "&#13;",
};

/**
 * A value as it stands between double quotes in a start tag. Characters XML cannot hold are left out.
 *
 * @example escapeAttribute('"▼ "0.00') // "&quot;▼ &quot;0.00"
 */
export function escapeAttribute(value: string): string {
  return withoutForbidden(value).replace(/[&<>"\t\n\r]/g, (character) => ESCAPES[character] ?? "");
}

/**
 * A text as it stands between tags. Characters XML cannot hold are left out.
 *
 * @example escapeText("F7<17.93") // "F7&lt;17.93"
 */
export function escapeText(value: string): string {
  return withoutForbidden(value).replace(/[&<>\r]/g, (character) => ESCAPES[character] ?? "");
}

/**
 * A cell's text: what XML cannot hold is written `_xHHHH_`, and a text that already looks so is
 * guarded, so that reading gives exactly the text back (ECMA-376 part 1, 22.9.2.19 ST_Xstring).
 *
 * @example escapeCellText("a\u000b_x0041_") // "a_x000B__x005F_x0041_"
 */
export function escapeCellText(value: string): string {
  return value
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, "_x005F_")
    .replace(FORBIDDEN_OR_RETURN, (character) => {
      const code = character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0");
      return `_x${code}_`;
    })
    .replace(/[&<>]/g, (character) => ESCAPES[character] ?? "");
}

// What XML allows; with the u flag a surrogate that stands alone is not in these ranges.
const FORBIDDEN = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;
const FORBIDDEN_OR_RETURN = /[^\t\n\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

function withoutForbidden(value: string): string {
  return value.replace(FORBIDDEN, "");
}
