import { Button, makeStyles } from "@fluentui/react-components";
import {
  lazy,
  Suspense,
  useMemo,
  useRef,
  useState,
  type ReactElement,
  type RefObject,
} from "react";
import { useStore } from "zustand";
import type { OfferedPlan } from "../flows/choosePlan";
import type { Examination } from "../flows/Examination";
import type { Locale } from "../i18n/Locale";
import { messages } from "../i18n/messages";
import { CarriedPlanBar } from "./CarriedPlanBar";
import { ChoiceBar } from "./ChoiceBar";
import type { FillDesk } from "./fill/FillDesk";
import { FailureBar } from "./FailureBar";
import { failureMessage } from "./failureMessage";
import { Loading } from "./Loading";
import type { ImportedPlans } from "./ImportedPlans";
import { MarkButton } from "./MarkButton";
import { Notice } from "./Notice";
import { NothingFound } from "./NothingFound";
import type { PaneActions } from "./PaneActions";
import { PaneImport } from "./PaneImport";
import { Results } from "./Results";
import type { Session } from "./Session";
import type { SessionState } from "./SessionState";
import { useImports } from "./useImports";
import { langAttribute, useLanguage } from "./useLanguage";

/** Loaded when somebody fills a form. */
const FillView = lazy(async () => ({ default: (await import("./fill/FillView")).FillView }));

const useStyles = makeStyles({
  pane: {
    display: "flex",
    flexDirection: "column",
    rowGap: "10px",
    boxSizing: "border-box",
    minWidth: "296px",
    padding: "10px 12px 24px",
    containerType: "inline-size",
    ":focus": { outlineStyle: "none" },
  },
  bar: { display: "flex", alignItems: "flex-start", justifyContent: "space-between", gap: "8px" },
});

interface PaneProps {
  readonly session: Session;
  readonly state: SessionState;
  readonly plans: readonly OfferedPlan[];
  readonly imported: ImportedPlans;
  readonly actions: PaneActions;
  readonly onLocale: ((locale: Locale) => void) | undefined;
}

/** The whole pane: choices and marks on top, below them the results or why there are none. */
export function Pane(props: PaneProps): ReactElement {
  const { session, state, onLocale, actions } = props;
  const styles = useStyles();
  const { locale, words } = useLanguage();
  const pane = useRef<HTMLDivElement>(null);
  const { failure, examination } = state;
  const imports = useImports(state.asked, pane);
  const [fillDesk, setFillDesk] = useState<FillDesk | null>(null);
  return (
    <div ref={pane} tabIndex={-1} className={styles.pane} lang={langAttribute(locale)}>
      <div className={styles.bar}>
        {actions.loadLayouts && examination?.plan && state.view === "results" && (
          <Button
            size="small"
            onClick={() => {
              session.show("filling");
            }}
          >
            {words.fill}
          </Button>
        )}
        <MarkButton
          state={state}
          onMark={() => {
            session.mark(messages(locale).legend);
          }}
          onClear={session.clearMarks}
        />
        {onLocale && <LanguageButton onLocale={onLocale} />}
      </div>
      {failure && examination && <FailureBar failure={failure} session={session} />}
      {actions.loadLayouts && state.view === "filling" && examination ? (
        <Suspense fallback={<Loading />}>
          <FillView
            session={session}
            examination={examination}
            load={actions.loadLayouts}
            last={fillDesk}
            onDesk={setFillDesk}
            pane={pane}
          />
        </Suspense>
      ) : actions.importer && imports.isOpen ? (
        <PaneImport {...props} {...imports} importer={actions.importer} />
      ) : (
        <Content {...props} pane={pane} onImport={actions.importer && imports.onOpen} />
      )}
    </div>
  );
}

function LanguageButton({
  onLocale,
}: {
  readonly onLocale: (locale: Locale) => void;
}): ReactElement {
  const { words, locale } = useLanguage();
  const other = locale === "zh" ? "en" : "zh";
  return (
    <Button
      size="small"
      appearance="subtle"
      lang={langAttribute(other)}
      title={words.switchLanguage}
      onClick={() => {
        onLocale(other);
      }}
    >
      {words.otherLanguage}
    </Button>
  );
}

interface ContentProps extends PaneProps {
  readonly pane: RefObject<HTMLElement>;
  readonly onImport: (() => void) | undefined;
}

function Content(props: ContentProps): ReactElement {
  const { session, state, actions, onImport } = props;
  const language = useLanguage();
  const { examination, isEmpty, failure } = state;
  if (!examination && failure) {
    return (
      <Notice
        title={language.words.states.failedTitle}
        actions={actions}
        onImport={onImport}
        onCheckAgain={session.retry}
      >
        <p role="alert">{failureMessage(failure.error, language)}</p>
      </Notice>
    );
  }
  if (!examination) return <Loading />;
  if (examination.entries.length === 0) {
    return (
      <NothingFound
        examination={examination}
        isEmpty={isEmpty}
        actions={actions}
        onImport={onImport}
        onCheckAgain={session.check}
      />
    );
  }
  return <Checked {...props} examination={examination} />;
}

function Checked({
  session,
  state: { choice, asked },
  examination,
  plans,
  imported,
  actions,
  pane,
  onImport,
}: ContentProps & { readonly examination: Examination }): ReactElement {
  const own = useStore(imported);
  const offered = useMemo(() => [...own, ...plans], [own, plans]);
  return (
    <>
      <ChoiceBar
        examination={examination}
        plans={offered}
        choice={choice}
        onChoose={session.choose}
      />
      <CarriedPlanBar
        examination={examination}
        choice={choice}
        onOrder={session.order}
        onImport={onImport}
      />
      <Results
        examination={examination}
        asked={asked}
        pane={pane}
        actions={actions}
        onReveal={session.reveal}
      />
    </>
  );
}
