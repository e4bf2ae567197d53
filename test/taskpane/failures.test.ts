/** @jest-environment ./test/excel-host/client/OfficeEnvironment.ts */
import { WorkbookError } from "../../src/workbook/WorkbookError";
import type { ExcelHost } from "../excel-host/ExcelHost";
import type { Failure, FailurePoint } from "../excel-host/Failure";
import { checkAfresh, mark, marksFor, marksIn, openSession, type OpenSession } from "./openSession";
import { form, newest, other } from "./threeSheets";

const patience = { busyPauses: [1, 1, 1], editingPause: 1 };
let pane: OpenSession;

afterEach(() => pane.close());

/** Everything of the workbook that the pane may change, told so that ids do not matter. */
function stateOf(host: ExcelHost): string {
  const { book } = host;
  return JSON.stringify({
    sheets: book.sheets.map((sheet) => ({
      name: sheet.name,
      values: [...sheet.entries()].map(([at, { value, formula }]) => [at, value, formula]),
      formats: sheet.state.rules.map(({ areas, formula, look }) => ({ areas, formula, look }))
        .length,
    })),
    marks: marksIn(host),
    names: book.names.map(({ name }) => name).sort(),
  });
}

/** What a person does, and how many requests it takes. */
interface Deed {
  readonly requests: number;
  readonly prepare: (open: OpenSession) => Promise<void> | void;
  readonly act: (open: OpenSession) => void;
}

const deeds: Readonly<Record<string, Deed>> = {
  check: {
    requests: 1,
    prepare: () => undefined,
    act: ({ session }) => {
      session.check();
    },
  },
  "check and mark": {
    requests: 2,
    prepare: () => undefined,
    act: (open) => {
      void mark(open);
    },
  },
  "an edit that is marked anew": {
    requests: 2,
    prepare: mark,
    act: ({ host }) => {
      host.person.type(`${form}!H5`, "约39");
    },
  },
  "clearing the marks": {
    requests: 2,
    prepare: mark,
    act: ({ session }) => {
      session.clearMarks();
    },
  },
};

const reasons: readonly Failure[] = [
  "busy",
  "cellEdit",
  "responseTooLarge",
  "accessDenied",
  "sessionLost",
];

async function open({ prepare }: Deed): Promise<OpenSession> {
  pane = await openSession(newest, patience);
  await prepare(pane);
  pane.host.resetTraffic();
  return pane;
}

function told(): string {
  const { failure } = pane.session.store.getState();
  if (!failure) return "";
  return failure.error instanceof WorkbookError ? failure.error.code : failure.error.message;
}

const honest = /^(done|as before, workbook\/\w+|\w+, workbook\/(partlyWritten|unknownState))$/;

/** How a deed ends: with all done, or with the workbook as before and a word about it; then it is tried again. */
async function ending(deed: Deed, done: string, fail: (host: ExcelHost) => void): Promise<string> {
  const { host, session, settled } = await open(deed);
  // The edit itself is the person's and stays.
  const withoutValues = (state: string): string => state.replace(/"values":.*?\],"formats"/g, "");
  const before = withoutValues(stateOf(host));
  fail(host);
  deed.act(pane);
  await settled();
  const word = told();
  const isAsBefore = word !== "" && withoutValues(stateOf(host)) === before;
  const now = isAsBefore ? "as before" : stateOf(host) === done ? "done" : "half";
  host.resetTraffic();
  if (word !== "") session.retry();
  await settled();
  const isRight = stateOf(host) === done && told() === "";
  await pane.close();
  return `${now}${word && `, ${word}`}${isRight ? "" : ", and not right when tried again"}`;
}

describe.each(Object.entries(deeds))("%s", (_, deed) => {
  test.each(reasons)(
    "with a request failing once with %j ends right, or as before and said so",
    async (why) => {
      const { host, settled } = await open(deed);
      deed.act(pane);
      await settled();
      const done = stateOf(host);
      const { actions } = host.traffic;
      await pane.close();
      const found = new Set<string>();
      const inside: readonly FailurePoint[] = deed.requests > 1 ? [Math.floor(actions / 8)] : [];
      for (let request = 1; request <= deed.requests; request += 1) {
        for (const at of ["before", "after", ...(request === 2 ? inside : [])] as const) {
          found.add(
            await ending(deed, done, (excel) => {
              excel.failAt(request, why, at);
            }),
          );
        }
      }
      expect([...found].filter((one) => !honest.test(one))).toEqual([]);
    },
    60_000,
  );

  test("with Excel gone from any request on ends right once it is back and it is tried again", async () => {
    const { host, settled } = await open(deed);
    deed.act(pane);
    await settled();
    const done = stateOf(host);
    await pane.close();
    const found = new Set<string>();
    for (let from = 1; from <= deed.requests; from += 1) {
      for (const at of ["before", "after", 5] as const) {
        found.add(
          await ending(deed, done, (excel) => {
            excel.failAt(from, "sessionLost", at);
            for (let later = from + 1; later < from + 30; later += 1)
              excel.failAt(later, "sessionLost");
          }),
        );
      }
    }
    expect([...found].filter((one) => !honest.test(one))).toEqual([]);
  }, 60_000);
});

test("what stopped halfway is said and put back as it was when that is asked for", async () => {
  pane = await openSession(newest, patience);
  const { host, session, settled } = pane;
  const before = stateOf(host);
  const [write, insideIt] = [2, 400];
  host.resetTraffic();
  host.failAt(write, "sessionLost", insideIt);
  for (let later = write + 1; later < 30; later += 1) host.failAt(later, "sessionLost");
  await mark(pane);
  expect([told(), stateOf(host) === before]).toEqual(["workbook/unknownState", false]);
  host.resetTraffic();
  session.takeBack();
  await settled();
  expect([told(), stateOf(host) === before, session.store.getState().isMarking]).toEqual([
    "",
    true,
    false,
  ]);
});

test("a sheet deleted between reading and marking is no failure: the others are marked", async () => {
  pane = await openSession(newest, patience);
  const { host, session, workbook, settled } = pane;
  const write = workbook.write.bind(workbook);
  workbook.write = (...edits) => {
    if (host.book.findSheet(form)) host.person.deleteSheet(form);
    return write(...edits);
  };
  await mark(pane);
  await settled();
  expect([told(), session.store.getState().isMarking]).toEqual(["", true]);
  expect(Object.keys(marksIn(host))).toEqual([other]);
  expect(marksIn(host)).toEqual(marksFor(await checkAfresh()));
});

test.each([1, 2])(
  "where request %i of opening fails, that is said, and works when tried again",
  async (request) => {
    pane = await openSession(newest, patience, (host) => {
      for (let later = request; later < 9; later += 1) host.failAt(later, "sessionLost");
    });
    const { host, session, settled } = pane;
    expect([told(), session.store.getState().examination]).toEqual(["workbook/refused", null]);
    host.resetTraffic();
    session.retry();
    await settled();
    expect([told(), session.store.getState().examination?.entries.length]).toEqual(["", 26]);
    host.person.type(`${form}!H5`, 39);
    await settled();
    expect(session.store.getState().examination).toEqual(await checkAfresh());
  },
);
