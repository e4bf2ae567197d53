import { placeName } from "../../workbook/placeName";
import type { OpenPlace, Proposal } from "./Proposal";

/** What is left of open places once something is proposed for some of their cells. */
export function leftOpen(
  open: readonly OpenPlace[],
  proposals: readonly Proposal[],
): readonly OpenPlace[] {
  const proposed = new Set(proposals.map(({ cell }) => placeName(cell)));
  const isLeft = ({ cell }: Pick<Proposal, "cell">): boolean => !proposed.has(placeName(cell));
  return open.flatMap((place): readonly OpenPlace[] => {
    if (place.rows.length === 0) return isLeft({ cell: place.first }) ? [place] : [];
    const rows = place.rows.filter(isLeft);
    const [first] = rows;
    return first ? [{ ...place, cells: rows.length, first: first.cell, rows }] : [];
  });
}
