import type { StoredFact, ValueFact } from "../../../src/domain/fact";
import { reconcileFacts } from "../../../src/flows/facts/reconcileFacts";
import { aBlank, aFundsFact, aReading, aValueFact } from "../../support/facts";

const at = (value: number, said: Partial<ValueFact> = {}): ValueFact =>
  aValueFact({ value, ...said });
const target = "绩效目标表!J12";
const self = "自评表!G14";
const transfer = "转移支付!G9";

/** A stored fact, entered in the target table, and values that forms were known to show instead. */
function stored(value: number, ...outdated: readonly number[]): readonly StoredFact[] {
  return [{ fact: at(value), outdated }];
}

/** The value that holds with its cell, what is in conflict, blank and out of date, and what would be stored. */
function brief(...args: Parameters<typeof reconcileFacts>): unknown {
  const { facts, stored: store, changes, conflicts, blanks, outdated } = reconcileFacts(...args);
  return {
    facts: facts.map(({ value, cell }) => [value, cell]),
    store: store.map(({ fact, outdated: values }) => [fact.value, ...values]),
    changes: changes.map(({ before, after }) => [before?.value ?? null, after.value]),
    conflicts: conflicts.map(({ readings }) => readings.map(({ fact }) => [fact.cell, fact.value])),
    blanks: blanks.map(({ cells }) => cells.length),
    outdated: outdated.map(({ reading }) => reading.fact.cell),
  };
}
const nothing = { facts: [], store: [], changes: [], conflicts: [], blanks: [], outdated: [] };

describe("without a store", () => {
  test("what every form agrees on is a fact, of the first of them", () => {
    expect(brief([], [aReading(target, at(5)), aReading(self, at(5))])).toEqual({
      ...nothing,
      facts: [[5, target]],
      store: [[5]],
      changes: [[null, 5]],
    });
  });

  test("what they disagree on is a conflict, and nothing is stored", () => {
    expect(brief([], [aReading(target, at(5)), aReading(self, at(6))])).toEqual({
      ...nothing,
      conflicts: [
        [
          [target, 5],
          [self, 6],
        ],
      ],
    });
  });

  test("blank cells alone are no fact", () => {
    expect(brief([], [aBlank(target, at(0)), aBlank(self, at(0))])).toEqual(nothing);
  });

  test("a zero is a fact", () => {
    expect(brief([], [aReading(target, at(0))])).toEqual({
      ...nothing,
      facts: [[0, target]],
      store: [[0]],
      changes: [[null, 0]],
    });
  });
});

describe("with a store", () => {
  test("a cell that alone differs is a person's change, and the others are out of date", () => {
    const readings = [aReading(target, at(5)), aReading(self, at(6)), aReading(transfer, at(5))];
    expect(brief(stored(5), readings)).toEqual({
      ...nothing,
      facts: [[6, self]],
      store: [[6, 5]],
      changes: [[5, 6]],
      outdated: [target, transfer],
    });
  });

  test("several cells changed to the same value are one change", () => {
    const readings = [aReading(target, at(6)), aReading(self, at(6)), aReading(transfer, at(5))];
    expect(brief(stored(5), readings)).toEqual({
      ...nothing,
      facts: [[6, target]],
      store: [[6, 5]],
      changes: [[5, 6]],
      outdated: [transfer],
    });
  });

  test("changed to different values they are in conflict; what was stored stays stored and is not used", () => {
    const readings = [aReading(target, at(6)), aReading(self, at(7)), aReading(transfer, at(5))];
    expect(brief(stored(5), readings)).toEqual({
      ...nothing,
      store: [[5]],
      conflicts: [
        [
          [target, 6],
          [self, 7],
          [transfer, 5],
        ],
      ],
    });
  });

  test("a blank cell deletes nothing and is listed", () => {
    expect(brief(stored(5), [aBlank(target, at(5)), aReading(self, at(5))])).toEqual({
      ...nothing,
      facts: [[5, self]],
      store: [[5]],
      blanks: [1],
    });
  });

  test("a fact that no form shows any more stands in the store alone", () => {
    const alone = { ...nothing, facts: [[5, null]], store: [[5]] };
    expect(brief(stored(5), [aBlank(target, at(5))])).toEqual({ ...alone, blanks: [1] });
    expect(brief(stored(5), [])).toEqual(alone);
  });
});

describe("a form that was not brought up to date", () => {
  test("is no change back to the old value", () => {
    expect(brief(stored(6, 5), [aReading(target, at(6)), aReading(self, at(5))])).toEqual({
      ...nothing,
      facts: [[6, target]],
      store: [[6, 5]],
      outdated: [self],
    });
  });

  test("does not contradict a further change", () => {
    expect(brief(stored(6, 5), [aReading(target, at(7)), aReading(self, at(5))])).toEqual({
      ...nothing,
      facts: [[7, target]],
      store: [[7, 5]],
      changes: [[6, 7]],
      outdated: [self],
    });
  });

  test("does not bring the old value back when the cell of the fact is emptied", () => {
    expect(brief(stored(6, 5), [aBlank(target, at(6)), aReading(self, at(5))])).toEqual({
      ...nothing,
      facts: [[6, null]],
      store: [[6, 5]],
      blanks: [1],
      outdated: [self],
    });
  });

  test("is right after all when the cell of the fact goes back to the old value", () => {
    expect(brief(stored(6, 5), [aReading(target, at(5)), aReading(self, at(5))])).toEqual({
      ...nothing,
      facts: [[5, target]],
      store: [[5]],
      changes: [[6, 5]],
    });
  });

  test("is forgotten once it shows the fact: the same value typed again is a change", () => {
    expect(brief(stored(6, 5), [aReading(target, at(6)), aReading(self, at(6))])).toEqual({
      ...nothing,
      facts: [[6, target]],
      store: [[6]],
    });
  });
});

describe("where a fact is from", () => {
  const known = { note: "医院年报", by: "王芳", at: "2024-12-31T09:00:00.000Z" };

  test("note, name and time stay with it while it stands, also when rows were inserted above", () => {
    const { facts, changes } = reconcileFacts(
      [{ fact: at(5, known), outdated: [] }],
      [aReading(self, at(5)), aReading("绩效目标表!J14", at(5))],
    );
    expect({ facts, changes }).toEqual({
      facts: [at(5, { ...known, cell: "绩效目标表!J14" })],
      changes: [],
    });
  });

  test("a changed one is of who made the change, where that was said, and of nobody otherwise", () => {
    const before = [{ fact: at(5, known), outdated: [] }];
    const told = { note: "更正", by: "李敏", at: null };
    const changed = [aReading(self, at(6))];
    expect([
      reconcileFacts(before, changed, told).facts,
      reconcileFacts(before, changed).facts,
    ]).toEqual([[at(6, { ...told, cell: self })], [at(6, { cell: self })]]);
  });
});

describe("numerator and denominator", () => {
  const counted = { numerator: 9, denominator: 20 };

  test("are taken from the form that has them", () => {
    const readings = [aReading(target, at(45)), aReading(self, at(45, counted))];
    expect(reconcileFacts([], readings).facts).toEqual([at(45, counted)]);
  });

  test("are added to a stored fact", () => {
    const readings = [aReading(target, at(45)), aReading(self, at(45, counted))];
    expect(reconcileFacts(stored(45), readings).changes).toEqual([
      { before: at(45), after: at(45, counted) },
    ]);
  });

  test("are not kept beside another value", () => {
    const before = [{ fact: at(45, counted), outdated: [] }];
    expect(reconcileFacts(before, [aReading(self, at(50))]).facts).toEqual([
      at(50, { cell: self }),
    ]);
  });

  test("that differ under one value are a conflict", () => {
    const other = { numerator: 18, denominator: 40 };
    const readings = [aReading(target, at(45, counted)), aReading(self, at(45, other))];
    expect(brief([], readings)).toEqual({
      ...nothing,
      conflicts: [
        [
          [target, 45],
          [self, 45],
        ],
      ],
    });
  });
});

describe("money", () => {
  const spent = (value: number) => aFundsFact({ value });

  test("that a person has typed counts before the sums of forms", () => {
    const readings = [aReading("监控表!F7", spent(80), true), aReading(self, spent(100))];
    expect(brief([], readings)).toEqual({
      ...nothing,
      facts: [[100, self]],
      store: [[100, 80]],
      changes: [[null, 100]],
      outdated: ["监控表!F7"],
    });
  });

  test("of sums alone the first that comes to something counts", () => {
    const readings = [aReading("监控表!F7", spent(0), true), aReading(self, spent(100), true)];
    expect(brief([], readings)).toEqual({
      ...nothing,
      facts: [[100, self]],
      store: [[100, 0]],
      changes: [[null, 100]],
      outdated: ["监控表!F7"],
    });
  });
});
