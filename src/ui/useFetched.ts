import { useEffect, useState } from "react";

/**
 * What there is to choose from; empty until it is fetched, and where it cannot be.
 *
 * @param load has to stay the same function.
 */
export function useFetched<Item>(
  load: (() => Promise<readonly Item[]>) | undefined,
): readonly Item[] {
  const [items, setItems] = useState<readonly Item[]>([]);
  useEffect(() => {
    load?.().then(setItems, () => undefined);
  }, [load]);
  return items;
}
