import type { FormCell, FormLayout, MoneyUnit } from "../../domain/forms/FormLayout";
import { isMoney } from "../../domain/forms/isMoney";
import { formatA1, formatRange } from "../a1";
import { moneyIn } from "./moneyIn";
import type { FormPlaces } from "./placeForm";

/**
 * The formula of a sum or a rate. It shows nothing while nothing it is made of is filled in.
 *
 * @returns undefined for any other field.
 * @example formulaOf(total, self, places) // 'IF(COUNT(E7,E8)=0,"",SUM(E7,E8))'
 */
export function formulaOf(
  { field = "", sum, rate, unit }: FormCell,
  layout: FormLayout,
  places: FormPlaces,
): string | undefined {
  const own = isMoney(field) ? (unit ?? layout.unit) : null;
  if (sum) {
    const parts = sum.flatMap((part) => referenceTo(part, layout, places, own) ?? []);
    if (parts.length === 0) return undefined;
    const cells = parts.map(({ address }) => address).join(",");
    const terms = parts.map(({ term }) => term).join(",");
    return `IF(COUNT(${cells})=0,"",SUM(${terms}))`;
  }
  if (!rate) return undefined;
  const [above, below] = rate.map((part) => referenceTo(part, layout, places, layout.unit));
  if (!above || !below) return undefined;
  return `IF(OR(COUNT(${above.address})=0,N(${below.address})=0),"",${above.term}/${below.term})`;
}

interface Reference {
  readonly address: string;
  /** The address, converted where its unit is another. */
  readonly term: string;
}

function referenceTo(
  part: string,
  layout: FormLayout,
  { columns, body, head, foot }: FormPlaces,
  wanted: MoneyUnit | null,
): Reference | undefined {
  if (part.startsWith("column:")) {
    const column = columns.find(({ key }) => key === part.slice("column:".length))?.column;
    if (column === undefined || body.bottom < body.top) return undefined;
    const address = formatRange({ ...body, left: column, right: column });
    return { address, term: address };
  }
  const placed = [...head, ...foot].find(({ cell }) => cell.field === part);
  if (!placed) return undefined;
  const address = formatA1({ row: placed.range.top, column: placed.range.left });
  const unit = placed.cell.unit ?? layout.unit;
  if (wanted === null || !isMoney(part) || unit === wanted) return { address, term: address };
  const [times, by] = [moneyIn(wanted, 1), moneyIn(unit, 1)];
  return {
    address,
    term: times >= by ? `N(${address})*${times / by}` : `N(${address})/${by / times}`,
  };
}
