/**
 * Whether two texts have a run of characters in common, digits and spaces aside.
 *
 * @example sharesWords("建成15个中医药重点专科", "新增中医药重点专科4个", 5) // true
 */
export function sharesWords(one: string, other: string, length: number): boolean {
  return one.split(/[\d\s]+/).some((piece) => {
    for (let at = 0; at + length <= piece.length; at += 1) {
      if (other.includes(piece.slice(at, at + length))) return true;
    }
    return false;
  });
}
