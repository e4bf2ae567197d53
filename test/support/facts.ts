import type { Fact, FundsFact, ValueFact } from "../../src/domain/fact";
import { factKey } from "../../src/domain/factKey";
import type { FilledReading } from "../../src/flows/facts/Reconciliation";
import type { FactReading } from "../../src/flows/facts/FactReading";
import { parseA1 } from "../../src/workbook/a1";
import { period } from "./measures";

const nobody = { note: "", by: "", at: null, unit: "", period: period("2024") };

/** 38.8 of ind-01 in 2024, but for what is said otherwise. */
export function aValueFact(said: Partial<ValueFact> = {}): ValueFact {
  const counts = { numerator: null, denominator: null };
  const fact = { kind: "value", measure: "ind-01", value: 38.8 } as const;
  return { ...nobody, ...counts, ...fact, cell: "绩效目标表!J12", ...said };
}

/** 12000 spent in all in 2024, but for what is said otherwise. */
export function aFundsFact(said: Partial<FundsFact> = {}): FundsFact {
  const fact = { kind: "funds", line: "total", amount: "executed", value: 12000 } as const;
  return { ...nobody, ...fact, cell: "自评表!F7", ...said };
}

/** What a cell says of a fact: its value is that of the fact and its place too. */
export function aReading(place: string, fact: Fact, isSum = false): FilledReading {
  return { ...aBlank(place, fact), fact: { ...fact, cell: place }, isSum };
}

/** A blank cell for a fact. */
export function aBlank(place: string, fact: Fact): FactReading {
  const [sheet = "", address = ""] = place.split("!");
  const at = parseA1(address);
  if (!at) throw new Error(`no cell: ${place}`);
  const of = { label: "指标", indicator: "ind-01", isSum: false };
  return { key: factKey(fact), form: "self", cell: { sheet, ...at }, fact: null, ...of };
}
