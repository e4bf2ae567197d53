/** @jest-environment ./test/excel-host/client/OfficeEnvironment.ts */
import fc from "fast-check";
import { seedOf } from "../excel-host/bookOf";
import type { ExcelHost } from "../excel-host/ExcelHost";
import type { HostOptions } from "../excel-host/startHost";
import { huzhouForm } from "../support/huzhouForm";
import { snapshot } from "../support/snapshot";
import { firstHalf2024, yearEnd2024 } from "../support/values2024";
import { checkAfresh, mark, marksFor, marksIn, openSession, type OpenSession } from "./openSession";

const form = "绩效目标表";
const other = "上半年";
const book = seedOf(
  snapshot(
    huzhouForm("2024年实际完成值", yearEnd2024),
    huzhouForm("2024年上半年完成值", firstHalf2024, other),
    { name: "说明", rows: [["本表由各单位填写。", 1]] },
  ),
);
/** An Excel that tells what it can, and one that tells neither whose a change is nor that a sheet was renamed. */
const newest: HostOptions = { ...book, excelApi: "1.14", isOnline: true };

let open: OpenSession | undefined;

afterEach(async () => {
  await open?.close();
});

async function marked(options: HostOptions = newest): Promise<OpenSession> {
  await open?.close();
  open = await openSession(options);
  await mark(open);
  return open;
}

/** What the pane shows and what is marked are those of a check that knows nothing of what was before. */
async function expectAsAfresh({ host, session, settled }: OpenSession): Promise<void> {
  await settled();
  const { examination, failure, isMarking } = session.store.getState();
  const afresh = await checkAfresh();
  expect({ failure, isMarking }).toEqual({ failure: null, isMarking: true });
  expect(examination).toEqual(afresh);
  expect(marksIn(host)).toEqual(marksFor(afresh));
}

type Storm = (host: ExcelHost) => void;

const storms: readonly (readonly [string, Storm])[] = [
  ["a value filled down over 1,000 cells", ({ person }) => person.fillDown(`${form}!H5:H1004`)],
  [
    "a block pasted over results, targets and remarks",
    ({ person }) => {
      person.paste(`${form}!F6`, [
        [25, 26, 24, "核实"],
        [30, "≥31", "31.5", null],
        ["", 100, "未完成", 0],
      ]);
    },
  ],
  ["the table sorted by its results", ({ person }) => person.sort(`${form}!C5:I20`, 5)],
  ["rows inserted above the table", ({ person }) => person.insertRows(`${form}!1:3`)],
  ["a row inserted inside the table", ({ person }) => person.insertRows(`${form}!9:9`)],
  ["rows deleted inside the table", ({ person }) => person.deleteRows(`${form}!8:10`)],
  ["rows deleted above the table", ({ person }) => person.deleteRows(`${form}!1:2`)],
  ["a column inserted before the targets", ({ person }) => person.insertColumns(`${form}!D:D`)],
  ["a column of targets deleted", ({ person }) => person.deleteColumns(`${form}!E:E`)],
  [
    "typing, inserting, pasting, all undone",
    ({ person }) => {
      person.type(`${form}!H5`, 12);
      person.insertRows(`${form}!5:6`);
      person.paste(`${form}!H8`, [[1], [2]]);
      for (let count = 0; count < 3; count += 1) person.undo();
    },
  ],
  [
    "two people at once",
    ({ person, coauthor }) => {
      person.type(`${form}!H5`, 39.2);
      coauthor.type(`${form}!H6`, 90);
      coauthor.insertRows(`${form}!3:3`);
      person.type(`${form}!H8`, 23);
      coauthor.paste(`${other}!H5`, [[38.9], [100]]);
    },
  ],
  ["the sheet renamed", ({ person }) => person.renameSheet(form, "年报")],
  ["the sheet moved behind the others", ({ person }) => person.moveSheet(form, 3)],
  ["the sheet deleted", ({ person }) => person.deleteSheet(form)],
  [
    "all sheets with tables deleted",
    ({ person }) => [form, other].map((n) => person.deleteSheet(n)),
  ],
  [
    "a sheet added and filled",
    ({ person }) => {
      person.addSheet("新表");
      person.paste("新表!B3", [
        ["类别", "重点指标", "2022年", "2023年", "2024年", "2024年完成值"],
        ["公立医院", "三级公立医院病例组合指数(CMI值)", 0.95, 1, 1.05, 0.9],
      ]);
    },
  ],
  ["the headings of the table cleared", ({ person }) => person.clear(`${form}!A3:I4`)],
  [
    "two ranges at once",
    ({ person }) => {
      person.paste(`${form}!H5`, [[38.9]]);
      person.clear(`${form}!H7:H12`);
    },
  ],
  ["the sheet hidden", ({ person }) => person.showSheet(form, "Hidden")],
];

test.each(storms)("after %s, statuses and marks are those of a fresh check", async (_, storm) => {
  const pane = await marked();
  storm(pane.host);
  await expectAsAfresh(pane);
});

test.each(storms)("the same for %s in several bursts during a slow check", async (_, storm) => {
  const pane = await marked();
  pane.host.delay(40);
  pane.host.person.type(`${form}!H13`, 99);
  await new Promise((resolve) => setTimeout(resolve, 70));
  storm(pane.host);
  await new Promise((resolve) => setTimeout(resolve, 70));
  if (pane.host.book.findSheet(other)) pane.host.coauthor.type(`${other}!H6`, 99);
  await expectAsAfresh(pane);
});

const sheetNames = [form, other, "说明", "新表"] as const;
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
  fc.constant(gestureOf("delete the sheet", (hand, sheet) => hand.deleteSheet(sheet))),
  fc.constant(gestureOf("add a sheet", (hand) => hand.addSheet("新表"))),
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
  ["an Excel before ExcelApi 1.14", { ...book, excelApi: "1.13" }, true],
] as const)(
  "whatever people do, in any order and at any pace, %s shows and marks what a fresh check finds",
  async (_, options, isOld) => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(deed, { minLength: 1, maxLength: 12 }),
        fc.constantFrom(0, 15),
        async (deeds, delay) => {
          const pane = await marked(options);
          const { host } = pane;
          if (isOld) host.withholdTriggers();
          host.delay(delay);
          for (const { who, sheet, gesture, isUndone, pause } of deeds) {
            const [, act] = gesture;
            const isThere = host.book.findSheet(sheet) !== undefined;
            if (isThere !== (gesture[0] === "add a sheet")) tolerant(() => act(host[who], sheet));
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
