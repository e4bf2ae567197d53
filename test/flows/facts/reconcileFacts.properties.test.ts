import fc from "fast-check";
import { factKey } from "../../../src/domain/factKey";
import type { FactReading } from "../../../src/flows/facts/FactReading";
import { reconcileFacts } from "../../../src/flows/facts/reconcileFacts";
import { aBlank, aReading, aValueFact } from "../../support/facts";

const sheets = ["绩效目标表", "监控表", "自评表", "转移支付"];
const measures = ["ind-01", "ind-02", "ind-03"];

/** What each form shows of each measure; null for a blank cell. */
const shown = fc.array(
  fc.array(fc.option(fc.integer({ min: 0, max: 3 })), { minLength: 3, maxLength: 3 }),
  {
    minLength: 1,
    maxLength: sheets.length,
  },
);

function readingsOf(values: readonly (readonly (number | null)[])[]): readonly FactReading[] {
  return values.flatMap((forms, sheet) =>
    forms.map((value, row) => {
      const place = `${sheets[sheet] ?? ""}!G${row + 1}`;
      const fact = aValueFact({ measure: measures[row] ?? "", value: value ?? 0 });
      return value === null ? aBlank(place, fact) : aReading(place, fact);
    }),
  );
}

test("reconciling again changes nothing", () => {
  fc.assert(
    fc.property(shown, shown, shown, (first, second, third) => {
      let stored = reconcileFacts([], readingsOf(first)).stored;
      stored = reconcileFacts(stored, readingsOf(second)).stored;
      const once = reconcileFacts(stored, readingsOf(third));
      const twice = reconcileFacts(once.stored, readingsOf(third));
      expect(twice).toEqual({ ...once, changes: [] });
    }),
  );
});

test("a change in one form is found as exactly that change", () => {
  const facts = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 3, maxLength: 3 });
  const index = (length: number): fc.Arbitrary<number> => fc.nat({ max: length - 1 });
  const forms = fc.integer({ min: 1, max: sheets.length });
  fc.assert(
    fc.property(
      facts,
      forms,
      index(4),
      index(3),
      fc.integer({ min: 10 }),
      (values, count, at, row, value) => {
        const before = Array.from({ length: count }, () => values);
        const { stored } = reconcileFacts([], readingsOf(before));
        const sheet = at % count;
        const after = before.map((form, each) => (each === sheet ? form.with(row, value) : form));
        const { changes, conflicts, outdated } = reconcileFacts(stored, readingsOf(after));
        const place = (each: number): string => `${sheets[each] ?? ""}!G${row + 1}`;
        expect({
          changes: changes.map(({ before: was, after: is }) => [was?.value, is.value, is.cell]),
          conflicts,
          outdated: outdated.map(({ reading }) => reading.fact.cell),
        }).toEqual({
          changes: [[values[row], value, place(sheet)]],
          conflicts: [],
          outdated: before.map((_, each) => place(each)).filter((each) => each !== place(sheet)),
        });
      },
    ),
  );
});

test("the order of forms decides nothing but where a fact is said to stand", () => {
  const what = (readings: readonly FactReading[]): unknown => {
    const { facts, conflicts } = reconcileFacts([], readings);
    return [
      facts.map((fact) => `${factKey(fact)} ${fact.value}`).sort(),
      conflicts.map(({ readings: all }) => all.map(({ fact }) => fact.cell).sort()).sort(),
    ];
  };
  fc.assert(
    fc.property(shown, (values) => {
      const readings = readingsOf(values);
      expect(what(readings.toReversed())).toEqual(what(readings));
    }),
  );
});
