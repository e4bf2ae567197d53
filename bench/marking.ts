import type { Frame } from "playwright-core";
import { onPane } from "../test/excel-host/browser/onPane";
import { seedOf } from "../test/excel-host/bookOf";
import type { ExcelHost } from "../test/excel-host/ExcelHost";
import { openXlsx } from "../src/workbook/xlsx/openXlsx";
import { closeBrowser } from "../test/support/inBrowser";
import { median, type Measurement } from "./measure";
import type { Row } from "./Row";
import { wideTable } from "./wideTable";

const sheet = "绩效目标表";

const openings = 3;
const edits = 5;

/** The built pane in a browser on a workbook of the emulated Excel: until its list is drawn, until it has marked, until it has answered an edit. */
export async function marking(): Promise<Row> {
  const few = await measured(22);
  const many = await measured(5000);
  await closeBrowser();
  return {
    what: "The pane, in a browser",
    budget: "none",
    measurements: [...few, ...many],
    note: `Time on the clock, with what the browser takes. The Excel is ours, in memory: real Excel adds its own time, most of all to the marking of thousands. Medians of ${openings} openings and of ${edits} edits in each; an edit is a text in place of a number, which changes the marks of its cell, and ends when they are written. 60 ms of it the pane waits for further changes.`,
  };
}

async function measured(count: number): Promise<readonly Measurement[]> {
  const book = seedOf(openXlsx(wideTable(count, 0)).snapshot);
  const runs: Times[] = [];
  for (let run = 0; run < openings; run += 1) {
    process.stderr.write(`  pane: ${count} indicators\n`);
    runs.push(await timesOf({ ...book, limits: { payload: Infinity } }));
  }
  const of = (each: (times: Times) => readonly number[]): number => median(runs.flatMap(each));
  return [
    { peer: `${count} indicators: from start to the list`, ms: of(({ list }) => [list]) },
    { peer: "from the press of the button to the marks", ms: of(({ marks }) => [marks]) },
    { peer: "from an edit to its marks", ms: of((times) => times.edits) },
  ];
}

interface Times {
  readonly list: number;
  readonly marks: number;
  readonly edits: readonly number[];
}

async function timesOf(options: Parameters<typeof onPane>[0]): Promise<Times> {
  let times: Times = { list: 0, marks: 0, edits: [] };
  await onPane(options, async ({ frame, host }) => {
    const list = await listDrawn(frame);
    await quiet(host);
    const button = frame.getByRole("button", { name: "标记", exact: true });
    const marks = await timeUntil(
      () => button.click(),
      () => formulas(host).length > 0,
    );
    const answers: number[] = [];
    for (let edit = 0; edit < edits; edit += 1) {
      await quiet(host);
      const cell = `G${edit + 3}`;
      const isMarked = (): boolean =>
        formulas(host).some((rule) => rule.includes(`EXACT(${cell},`));
      answers.push(
        await timeUntil(() => {
          host.person.type(`${sheet}!${cell}`, "约10");
        }, isMarked),
      );
    }
    times = { list, marks, edits: answers };
  });
  return times;
}

/** When the first row of the list is drawn, in milliseconds since the pane's page was asked for. */
function listDrawn(frame: Frame): Promise<number> {
  return frame.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const look = (): void => {
          if (document.querySelector("ol li")) resolve(performance.now());
          else requestAnimationFrame(look);
        };
        look();
      }),
  );
}

async function timeUntil(deed: () => unknown, isDone: () => boolean): Promise<number> {
  const start = performance.now();
  const doing = Promise.resolve(deed());
  while (!isDone()) await pause(1);
  const time = performance.now() - start;
  await doing;
  return time;
}

function formulas({ book }: ExcelHost): readonly string[] {
  return book.sheet(sheet).state.rules.map(({ formula }) => formula);
}

/** Resolves when the pane has asked Excel for nothing for a while. */
async function quiet(host: ExcelHost): Promise<void> {
  let before = -1;
  while (before !== host.traffic.syncs) {
    before = host.traffic.syncs;
    await pause(1_500);
  }
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
