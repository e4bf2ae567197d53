/** Innermost pairs only, and short ones: an opening sign that is never closed must not swallow the text. */
const pairs = [
  /《[^《》]{1,80}》/g,
  /[“‘「](?!十.五[”])[^“”‘’「」]{1,60}[”’」]/g,
  /"(?!十.五")[^"]{1,60}"/g,
  /\([^()]{0,80}\)/g,
];

/**
 * Puts `·` for every character inside brackets, quotes and titles, so that what is said in passing is not read as the sentence. “十四五” stays, for it
 * is a time.
 *
 * @param text in half-width signs.
 * @example maskNested("指数(CMI值)达到1.1") // "指数(····)达到1.1"
 */
export function maskNested(text: string): string {
  return pairs.reduce(
    (masked, pair) =>
      masked.replace(
        pair,
        (whole) => whole.charAt(0) + "·".repeat(whole.length - 2) + whole.charAt(whole.length - 1),
      ),
    text,
  );
}
