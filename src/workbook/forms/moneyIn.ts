import { product, quotient } from "../../domain/decimal";
import type { MoneyUnit } from "../../domain/forms/FormLayout";

/** What 1 万元 is in a unit: so many times, over so many. */
const perTenThousand: Readonly<Record<MoneyUnit, readonly [number, number]>> = {
  元: [10_000, 1],
  万元: [1, 1],
  亿元: [1, 10_000],
};

/** An amount of 万元 in another unit. @example moneyIn("亿元", 40957) // 4.0957 */
export function moneyIn(unit: MoneyUnit, amount: number): number {
  const [times, by] = perTenThousand[unit];
  return quotient(product(amount, times), by);
}

/** An amount in some unit in 万元. @example moneyFrom("亿元", 4.0957) // 40957 */
export function moneyFrom(unit: MoneyUnit, amount: number): number {
  const [times, by] = perTenThousand[unit];
  return quotient(product(amount, by), times);
}

/** How amounts are shown: to the 元 in 万元 and 亿元. */
export function moneyFormat(unit: MoneyUnit): string {
  return unit === "亿元" ? "#,##0.0000" : "#,##0.00";
}
