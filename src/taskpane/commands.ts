import type { Locale } from "../i18n/Locale";
import { messages } from "../i18n/messages";
import type { Session } from "../ui/Session";
import type { View } from "../ui/SessionState";
import type { PaneModel } from "./PaneModel";

/** What a command of the ribbon is told by, and tells when it is done. */
interface CommandEvent {
  readonly completed: () => void;
}

type Command = (event: CommandEvent) => Promise<void>;

/** The commands of the ribbon and the context menu, by their names in the manifest. */
export type Commands = Readonly<
  Record<"openPane" | "check" | "clearMarks" | "fillForms" | "checkBeforeSend" | "explain", Command>
>;

/**
 * The commands on the workbook of the pane. Marking and clearing need no open pane; what cannot be done opens it, because
 * there it is said why.
 */
export function commands(
  model: PaneModel,
  locale: Locale,
  openPane: () => Promise<void>,
): Commands {
  return {
    openPane: done(openPane),
    check: done(async () => {
      const session = await model.session;
      session.mark(messages(locale).legend);
      await settled(session);
      if (!isMarked(session)) await openPane();
    }),
    clearMarks: done(async () => {
      const session = await model.session;
      session.clearMarks();
      await settled(session);
      if (session.store.getState().failure) await openPane();
    }),
    explain: done(async () => {
      const session = await model.session;
      await openPane();
      await settled(session);
      const isExplained = session.ask(await model.workbook.activeCell());
      if (!isExplained) model.say("noIndicatorHere");
    }),
    fillForms: shows("filling"),
    checkBeforeSend: shows("sending"),
  };

  function shows(view: View): Command {
    return done(async () => {
      const session = await model.session;
      session.show(view);
      await openPane();
    });
  }
}

/** Excel waits for a command to say that it is done, whatever came of it. */
function done(work: () => Promise<void>): Command {
  return async (event) => {
    try {
      await work();
    } finally {
      event.completed();
    }
  };
}

function isMarked({ store }: Session): boolean {
  const { failure, examination } = store.getState();
  return failure === null && examination !== null && examination.entries.length > 0;
}

/** Resolves when the session has done all it was asked to. */
function settled({ store }: Session): Promise<void> {
  return new Promise((resolve) => {
    if (!store.getState().isBusy) {
      resolve();
      return;
    }
    const stop = store.subscribe(({ isBusy }) => {
      if (isBusy) return;
      stop();
      resolve();
    });
  });
}
