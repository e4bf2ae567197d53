/**
 * Whether two texts have a run of characters in common, digits aside.
 *
 * @example sharesWords("建成15个中医药重点专科", "新增中医药重点专科4个", 5) // true
 */
export function sharesWords(one: string, other: string, length: number): boolean {
  const plain = one.replace(/[\d\s]/g, "#");
  for (let at = 0; at + length <= plain.length; at += 1) {
    const run = plain.slice(at, at + length);
    if (!run.includes("#") && other.includes(run)) return true;
  }
  return false;
}
