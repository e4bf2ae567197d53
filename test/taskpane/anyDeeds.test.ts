/** @jest-environment ./test/excel-host/client/OfficeEnvironment.ts */
import fc from "fast-check";
import type { ExcelHost } from "../excel-host/ExcelHost";
import { closePane, expectAsAfresh, markedPane } from "./markedPane";
import { form, newest, notes, other, threeSheets } from "./threeSheets";

afterEach(closePane);

const sheetNames = [form, other, notes, "新表"] as const;
const value = fc.oneof(
  fc.integer({ min: -5, max: 120 }),
  fc.constantFrom<number | string | null>(
    38.9,
    0.385,
    null,
    "未完成",
    "95%",
    "九成",
    "=H6+1",
    "≥40",
  ),
);
const rowNumber = fc.integer({ min: 1, max: 32 });
const columnLetter = fc.constantFrom("A", "C", "D", "F", "H", "H", "H", "I", "K");
const block = fc.array(fc.array(value, { minLength: 2, maxLength: 2 }), {
  minLength: 1,
  maxLength: 4,
});
const rowsAt = fc
  .tuple(rowNumber, fc.integer({ min: 0, max: 2 }))
  .map(([first, more]) => `${first}:${first + more}`);
const columnAt = columnLetter.map((letter) => `${letter}:${letter}`);

type Gesture = (hand: ExcelHost["person"], sheet: string) => void;

const gesture: fc.Arbitrary<readonly [string, Gesture]> = fc.oneof(
  fc.tuple(columnLetter, rowNumber, value).map(([column, row, entered]) => {
    return gestureOf(`type ${column}${row} ${entered}`, (hand, sheet) => {
      hand.type(`${sheet}!${column}${row}`, entered);
    });
  }),
  fc.tuple(columnLetter, rowNumber, block).map(([column, row, rows]) => {
    return gestureOf(`paste ${column}${row} ${JSON.stringify(rows)}`, (hand, sheet) => {
      hand.paste(`${sheet}!${column}${row}`, rows);
    });
  }),
  fc.tuple(columnLetter, rowNumber, fc.integer({ min: 1, max: 40 })).map(([column, row, count]) => {
    const area = `${column}${row}:${column}${row + count}`;
    return gestureOf(`fill ${area}`, (hand, sheet) => {
      hand.fillDown(`${sheet}!${area}`);
    });
  }),
  fc.integer({ min: 0, max: 8 }).map((by) => {
    return gestureOf(`sort by ${by}`, (hand, sheet) => {
      hand.sort(`${sheet}!A5:I28`, by);
    });
  }),
  lines("insertRows", rowsAt),
  lines("deleteRows", rowsAt),
  lines("insertColumns", columnAt),
  lines("deleteColumns", columnAt),
  fc.constantFrom("年报", form, other).map((to) => {
    return gestureOf(`rename to ${to}`, (hand, sheet) => {
      hand.renameSheet(sheet, to);
    });
  }),
  fc.integer({ min: 0, max: 2 }).map((position) => {
    return gestureOf(`move to ${position}`, (hand, sheet) => {
      hand.moveSheet(sheet, position);
    });
  }),
  fc.constant(
    gestureOf("delete the sheet", (hand, sheet) => {
      hand.deleteSheet(sheet);
    }),
  ),
  fc.constant(
    gestureOf("add a sheet", (hand) => {
      hand.addSheet("新表");
    }),
  ),
);

function gestureOf(name: string, act: Gesture): readonly [string, Gesture] {
  return [name, act];
}

function lines(
  kind: "insertRows" | "deleteRows" | "insertColumns" | "deleteColumns",
  at: fc.Arbitrary<string>,
): fc.Arbitrary<readonly [string, Gesture]> {
  return at.map((address) =>
    gestureOf(`${kind} ${address}`, (hand, sheet) => {
      hand[kind](`${sheet}!${address}`);
    }),
  );
}

/** One thing somebody does, and how long nothing else is done, in milliseconds. */
const deed = fc.record({
  who: fc.constantFrom("person" as const, "person" as const, "coauthor" as const),
  sheet: fc.constantFrom(...sheetNames),
  isUndone: fc.integer({ min: 0, max: 3 }).map((one) => one === 0),
  gesture,
  pause: fc.constantFrom(0, 0, 20, 70, 150),
});

test.each([
  ["an Excel that tells everything", newest, false],
  ["an Excel before ExcelApi 1.14", { ...threeSheets, excelApi: "1.13" }, true],
] as const)(
  "whatever people do, in any order and at any pace, %s shows and marks what a fresh check finds",
  async (_, options, isOld) => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(deed, { minLength: 1, maxLength: 12 }),
        fc.constantFrom(0, 15),
        async (deeds, delay) => {
          const pane = await markedPane(options);
          const { host } = pane;
          if (isOld) host.withholdTriggers();
          host.delay(delay);
          for (const { who, sheet, gesture, isUndone, pause } of deeds) {
            const [, act] = gesture;
            const isThere = host.book.findSheet(sheet) !== undefined;
            if (isThere !== (gesture[0] === "add a sheet"))
              tolerant(() => {
                act(host[who], sheet);
              });
            if (isUndone) host.person.undo();
            await new Promise((resolve) => setTimeout(resolve, pause));
          }
          // Such an Excel does not tell that a sheet was renamed or moved.
          if (isOld) host.person.type(`${host.book.sheets[0]?.name ?? ""}!Z99`, 1);
          await expectAsAfresh(pane);
        },
      ),
      { numRuns: 15 },
    );
  },
  180_000,
);

/** Excel does not let a person delete the last sheet or give a sheet the name of another. */
function tolerant(act: () => void): void {
  try {
    act();
  } catch (error) {
    if (!(error instanceof Error && error.message.startsWith("Excel would not"))) throw error;
  }
}
