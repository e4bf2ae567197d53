/**
 * Puts items together that have the same key, both in the order of the items.
 *
 * @example groupedBy([1, 2, 3], (each) => String(each % 2)) // Map { "1" => [1, 3], "0" => [2] }
 */
export function groupedBy<Item>(
  items: readonly Item[],
  keyOf: (item: Item) => string,
): ReadonlyMap<string, readonly Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    const known = groups.get(key);
    if (known) known.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}
