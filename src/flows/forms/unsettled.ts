import { contains, formatA1, parseRange, type Position } from "../../workbook/a1";

/** A formula of a form, in its cell. */
interface PlacedFormula extends Position {
  readonly formula: string;
}

/**
 * The formulas of one sheet whose result is not known, because they read, directly or through others, a cell that will not hold what they were worked out
 * from.
 *
 * @param changed those cells.
 * @returns the addresses of the formulas.
 * @example unsettled([{ row: 1, column: 8, formula: "G2*2" }], [{ row: 1, column: 6 }]) // Set { "I2" }
 */
export function unsettled(
  formulas: readonly PlacedFormula[],
  changed: readonly Position[],
): ReadonlySet<string> {
  const found = new Set<string>();
  let wave = changed;
  while (wave.length > 0) {
    const next = formulas.filter((each) => !found.has(formatA1(each)) && readsAny(each, wave));
    for (const each of next) found.add(formatA1(each));
    wave = next;
  }
  return found;
}

function readsAny({ formula }: PlacedFormula, cells: readonly Position[]): boolean {
  const addresses = formula.match(/[A-Z]{1,3}\d+(?::[A-Z]{1,3}\d+)?/g) ?? [];
  return addresses.some((address) => {
    const range = parseRange(address);
    return range !== undefined && cells.some((cell) => contains(range, cell));
  });
}
