/**
 * The stretches of neighbours that agree.
 *
 * @example runs([1, 1, 2, 1], (each) => each) // [[1, 1], [2], [1]]
 */
export function runs<Item>(
  items: readonly Item[],
  keyOf: (item: Item) => unknown,
): readonly (readonly Item[])[] {
  const found: Item[][] = [];
  for (const item of items) {
    const last = found.at(-1);
    if (last?.[0] !== undefined && keyOf(last[0]) === keyOf(item)) last.push(item);
    else found.push([item]);
  }
  return found;
}
