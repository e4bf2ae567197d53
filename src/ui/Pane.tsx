import { Button, makeStyles } from "@fluentui/react-components";
import { useRef, type ReactElement, type RefObject } from "react";
import type { OfferedPlan } from "../flows/choosePlan";
import type { Locale } from "../i18n/Locale";
import { messages } from "../i18n/messages";
import { CarriedPlanBar } from "./CarriedPlanBar";
import { ChoiceBar } from "./ChoiceBar";
import { FailureBar } from "./FailureBar";
import { failureMessage } from "./failureMessage";
import { Loading } from "./Loading";
import { MarkButton } from "./MarkButton";
import { Notice } from "./Notice";
import { NothingFound } from "./NothingFound";
import type { PaneActions } from "./PaneActions";
import { Results } from "./Results";
import type { Session } from "./Session";
import type { SessionState } from "./SessionState";
import { langAttribute, useLanguage } from "./useLanguage";

const useStyles = makeStyles({
  pane: {
    display: "flex",
    flexDirection: "column",
    rowGap: "10px",
    boxSizing: "border-box",
    minWidth: "296px",
    padding: "10px 12px 24px",
    containerType: "inline-size",
  },
  bar: { display: "flex", alignItems: "flex-start", justifyContent: "space-between", gap: "8px" },
});

interface PaneProps {
  readonly session: Session;
  readonly state: SessionState;
  readonly plans: readonly OfferedPlan[];
  readonly actions: PaneActions;
  readonly onLocale: ((locale: Locale) => void) | undefined;
}

/** The whole pane: choices and marks on top, below them the results or why there are none. */
export function Pane(props: PaneProps): ReactElement {
  const { session, state, onLocale } = props;
  const styles = useStyles();
  const { locale } = useLanguage();
  const pane = useRef<HTMLDivElement>(null);
  const { failure, examination } = state;
  return (
    <div ref={pane} className={styles.pane} lang={langAttribute(locale)}>
      <div className={styles.bar}>
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
      <Content {...props} pane={pane} />
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

function Content({
  session,
  state: { examination, isEmpty, choice, failure, asked },
  plans,
  actions,
  pane,
}: PaneProps & { readonly pane: RefObject<HTMLElement> }): ReactElement {
  const language = useLanguage();
  if (!examination && failure) {
    return (
      <Notice
        title={language.words.states.failedTitle}
        actions={actions}
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
        onCheckAgain={session.check}
      />
    );
  }
  return (
    <>
      <ChoiceBar
        examination={examination}
        plans={plans}
        choice={choice}
        onChoose={session.choose}
      />
      <CarriedPlanBar examination={examination} choice={choice} onOrder={session.order} />
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
