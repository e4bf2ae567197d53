import { useCallback, useMemo, type ReactElement } from "react";
import type { Examination } from "../flows/Examination";
import type { Locale } from "../i18n/Locale";
import { App } from "../ui/App";
import type { PaneActions } from "../ui/PaneActions";
import type { Desk } from "./Desk";
import type { WorkbenchSession } from "./WorkbenchSession";

interface Properties {
  readonly desk: Desk;
  readonly locale: Locale;
  readonly session: WorkbenchSession;
  readonly actions: PaneActions;
}

/** The pane beside the grid, working on the file of the desk. */
export function PaneArea({ desk, locale, session, actions }: Properties): ReactElement {
  const onExamined = useCallback(
    (examination: Examination | null, isMarking: boolean) => {
      session.examined(desk, examination, isMarking);
    },
    [desk, session],
  );
  const withCopies = useMemo(
    (): PaneActions => ({
      ...actions,
      loadCopies: async () => {
        const { deskCopies } = await import("./deskCopies");
        return deskCopies(desk.file, ({ name, bytes }) => {
          session.saveCopy(name, bytes);
        });
      },
    }),
    [actions, desk, session],
  );
  return (
    <App
      workbook={desk.port}
      plans={session.plans}
      locale={locale}
      onLocale={(chosen) => {
        session.speak(chosen);
      }}
      isMarking
      actions={withCopies}
      onExamined={onExamined}
    />
  );
}
