import type { HostOptions } from "../excel-host/startHost";
import { expectSame } from "../support/expectSame";
import { checkAfresh, mark, marksFor, marksIn, openSession, type OpenSession } from "./openSession";

let open: OpenSession | undefined;

/** Opens a workbook, checks and marks it; what was open before is closed. */
export async function markedPane(options: HostOptions): Promise<OpenSession> {
  await closePane();
  open = await openSession(options);
  await mark(open);
  return open;
}

export async function closePane(): Promise<void> {
  await open?.close();
  open = undefined;
}

/** What the pane shows and what is marked are those of a check that knows nothing of what was before. */
export async function expectAsAfresh({ host, session, settled }: OpenSession): Promise<void> {
  await settled();
  const { examination, failure, isMarking } = session.store.getState();
  const afresh = await checkAfresh();
  expect({ failure, isMarking }).toEqual({ failure: null, isMarking: true });
  expectSame(examination, afresh);
  expectSame(marksIn(host), marksFor(afresh));
}
