import { FluentProvider, makeStyles } from "@fluentui/react-components";
import { useEffect, useMemo, useState, type ReactElement } from "react";
import { createStore } from "zustand/vanilla";
import type { OfferedPlan } from "../flows/choosePlan";
import { loadLanguage } from "../i18n/loadLanguage";
import type { Locale } from "../i18n/Locale";
import type { Workbook } from "../workbook/Workbook";
import { ErrorBoundary } from "./ErrorBoundary";
import type { ImportedPlans } from "./ImportedPlans";
import { Pane } from "./Pane";
import type { PaneActions } from "./PaneActions";
import type { Session } from "./Session";
import { LanguageContext, languageOf } from "./useLanguage";
import { useOnExamined, type OnExamined } from "./useOnExamined";
import { useSession } from "./useSession";
import { useTheme, type ThemeName } from "./useTheme";

export interface AppProps {
  readonly workbook: Workbook;
  /** The plans to choose from; the same array from one rendering to the next. */
  readonly plans: readonly OfferedPlan[];
  readonly locale: Locale;
  /** Asks for the other language; without it the pane offers none, because the host has a switch of its own. */
  readonly onLocale?: (locale: Locale) => void;
  /** `system` unless the host has a theme of its own. */
  readonly theme?: ThemeName;
  /** Whether the workbook is marked from the start. */
  readonly isMarking?: boolean;
  readonly actions?: PaneActions;
  /** Told at once what each check found and whether the workbook is being marked; the same function from one rendering to the next. */
  readonly onExamined?: OnExamined;
  /** Given the session the pane works with, for a host that has buttons of its own. */
  readonly onSession?: (session: Session) => void;
}

const noActions: PaneActions = {};

const useStyles = makeStyles({ app: { minHeight: "100%" } });

/** The pane over any workbook: the same in Excel's task pane and in the browser. The front door gives it its landmark. */
export function App(props: AppProps): ReactElement {
  const {
    workbook,
    plans,
    locale,
    onLocale,
    onExamined,
    onSession,
    theme = "system",
    isMarking = false,
  } = props;
  const styles = useStyles();
  const language = useMemo(() => languageOf(locale), [locale]);
  const [imported] = useState<ImportedPlans>(() => createStore(() => []));
  const { session, state } = useSession({ workbook, plans, imported, isMarking });
  useOnExamined(session, onExamined);
  useEffect(() => onSession?.(session), [session, onSession]);
  return (
    <FluentProvider theme={useTheme(theme)} className={styles.app}>
      <LanguageContext.Provider value={language}>
        <ErrorBoundary onRetry={session.check}>
          <Pane
            session={session}
            state={state}
            plans={plans}
            imported={imported}
            actions={props.actions ?? noActions}
            onLocale={
              onLocale &&
              ((chosen) =>
                void loadLanguage(chosen).then(() => {
                  onLocale(chosen);
                }))
            }
          />
        </ErrorBoundary>
      </LanguageContext.Provider>
    </FluentProvider>
  );
}
