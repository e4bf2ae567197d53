import type { Examination } from "../../src/flows/Examination";
import { Examiner } from "../../src/flows/Examiner";
import { markEdits } from "../../src/flows/markEdits";
import { messages } from "../../src/i18n/messages";
import { builtinPlans } from "../../src/doors/builtinPlans";
import { Session } from "../../src/ui/Session";
import { OfficeWorkbook } from "../../src/workbook/office/OfficeWorkbook";
import type { Patience } from "../../src/workbook/office/Patience";
import { formatRange } from "../../src/workbook/a1";
import type { ExcelHost } from "../excel-host/ExcelHost";
import { startHost, type HostOptions } from "../excel-host/startHost";

/** The pane's session on the workbook of the emulated Excel, without what is drawn. */
export interface OpenSession {
  readonly host: ExcelHost;
  readonly session: Session;
  readonly workbook: OfficeWorkbook;
  /** Resolves when every event has come and the session has done what follows from it. */
  readonly settled: () => Promise<void>;
  /** Has to be waited for before another workbook is opened, or that would be told to forget these handlers. */
  readonly close: () => Promise<void>;
}

/** How long a burst of changes is waited for here, and longer than that. */
const burstPause = 15;
const quiet = 30;

/**
 * Opens a workbook and checks it.
 *
 * @param prepare told the host before the pane is opened.
 */
export async function openSession(
  options: HostOptions,
  patience: Partial<Patience> = {},
  prepare: (host: ExcelHost) => void = () => undefined,
): Promise<OpenSession> {
  const host = await startHost(options);
  prepare(host);
  const workbook = new OfficeWorkbook({ patience: { burstPause, ...patience } });
  const session = new Session({ workbook, plans: builtinPlans, isMarking: false });
  const stop = session.start();
  const close = async (): Promise<void> => {
    host.delay(0);
    host.resetTraffic();
    stop();
    for (let turn = 0; turn < 100 && host.handlers > 0; turn += 1)
      await new Promise((resolve) => setTimeout(resolve, 5));
  };
  const settled = async (): Promise<void> => {
    do {
      await host.eventsDelivered();
      await new Promise((resolve) => setTimeout(resolve, quiet));
    } while (session.store.getState().isBusy);
  };
  await settled();
  return { host, session, workbook, settled, close };
}

/** Checks and marks as the button does. */
export async function mark({ session, settled }: OpenSession): Promise<void> {
  session.mark(messages("zh").legend);
  await settled();
}

/** What a check of the workbook as it is now finds that knows nothing of earlier ones. */
export async function checkAfresh(): Promise<Examination> {
  const openYear = new Date().getFullYear();
  return new Examiner({ plans: builtinPlans, openYear }).examine(await new OfficeWorkbook().read());
}

/** One mark in a workbook or to be written into it; of one cell's the one before goes before. */
interface PlainMark {
  readonly areas: readonly string[];
  readonly formula: string;
  readonly fill: string | null | undefined;
  readonly numberFormat: string | null | undefined;
}

type MarksBySheet = Readonly<Record<string, readonly PlainMark[]>>;

/** The marks that are in the workbook, by cell; those of the legend left out. */
export function marksIn({ book }: ExcelHost): MarksBySheet {
  return bySheet(
    book.sheets.map(({ name, state }) => {
      const own = state.rules.filter(({ formula }) => /N\("ontrack:(?!legend)/.test(formula));
      return [
        name,
        own.map(({ areas, formula, look }) => ({
          areas: areas.map(formatRange),
          formula: formula.replace(/^=/, ""),
          fill: look.fill,
          numberFormat: look.numberFormat,
        })),
      ];
    }),
  );
}

/** The marks that marking writes into a workbook without any. */
export function marksFor(examination: Examination): MarksBySheet {
  return bySheet(
    markEdits(examination).flatMap((edit) =>
      edit.kind === "mark"
        ? [
            [
              edit.sheet,
              edit.rules.map(({ range, formula, look }) => ({
                areas: [formatRange(range)],
                formula,
                fill: look.fill,
                numberFormat: look.numberFormat ?? undefined,
              })),
            ] as const,
          ]
        : [],
    ),
  );
}

function bySheet(sheets: readonly (readonly [string, readonly PlainMark[]])[]): MarksBySheet {
  const cell = ({ areas }: PlainMark): string => areas.join();
  return Object.fromEntries(
    sheets
      .filter(([, marks]) => marks.length > 0)
      .map(([name, marks]) => [name, marks.toSorted((a, b) => cell(a).localeCompare(cell(b)))]),
  );
}
