/**
 * A name as plans print it: brackets and quotation marks full width, no spaces beside Chinese characters.
 *
 * @example printedName("三级公立医院病例组合指数(CMI值)") // "三级公立医院病例组合指数（CMI值）"
 */
export function printedName(text: string): string {
  let isOpen = false;
  return text
    .replace(/(?<=[^\x20-\x7e])\s+|\s+(?=[^\x20-\x7e])/g, "")
    .replace(/\(([^()]*)\)/g, (whole, inner: string) =>
      /[^\x20-\x7e]/.test(text) ? `（${inner}）` : whole,
    )
    .replace(/"/g, () => {
      isOpen = !isOpen;
      return isOpen ? "“" : "”";
    });
}
