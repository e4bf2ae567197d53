/** The minus of a keyboard, which has the same width in every terminal. @example plainMinus("−0.35") // "-0.35" */
export function plainMinus(text: string): string {
  return text.replaceAll("−", "-");
}
