import type { Range } from "../a1";
import { parseAreas } from "./parseAreas";
import type { ReadBlock } from "./Reading";

/** Asks for the cells of a range, all of it or as far as it is used; the answer can be read after a sync. */
export function requestCells(range: Excel.Range): () => ReadBlock {
  range.load("address,values,formulas,numberFormat,rowHidden,columnHidden");
  const merged = range.getMergedAreasOrNullObject();
  merged.load("address");
  return () => {
    if (range.isNullObject) return { cells: null, merges: [], hasHidden: false };
    const { address, values, formulas, numberFormat, rowHidden, columnHidden } = range;
    return {
      cells: { range: rangeOf(address), values, formulas, numberFormats: numberFormat },
      merges: merged.isNullObject ? [] : parseAreas(merged.address),
      hasHidden: !areShown(rowHidden) || !areShown(columnHidden),
    };
  };
}

/** The range an address of Excel's names. */
export function rangeOf(address: string): Range {
  const [range] = parseAreas(address);
  if (!range) throw new Error(`not an address: ${address}`);
  return range;
}

/** @param isHidden null where some are hidden and some are not, which Excel's own types do not say. */
function areShown(isHidden: boolean | null): boolean {
  return isHidden === false;
}
