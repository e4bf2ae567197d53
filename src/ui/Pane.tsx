import { makeStyles } from "@fluentui/react-components";
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
import { CarriedPlanBar } from "./CarriedPlanBar";
import { ChoiceBar } from "./ChoiceBar";
import type { FillDesk } from "./fill/FillDesk";
import { FailureBar } from "./FailureBar";
import { failureMessage } from "./failureMessage";
import { Loading } from "./Loading";
import type { ImportedPlans } from "./ImportedPlans";
import { Notice } from "./Notice";
import { NothingFound } from "./NothingFound";
import type { PaneActions } from "./PaneActions";
import { PaneImport } from "./PaneImport";
import { PaneSeal } from "./PaneSeal";
import { PaneSend } from "./PaneSend";
import { PaneTools } from "./PaneTools";
import { Results } from "./Results";
import type { SendDesk } from "./send/SendDesk";
import type { Session } from "./Session";
import type { SessionState } from "./SessionState";
import { useImports } from "./useImports";
import { langAttribute, useLanguage } from "./useLanguage";
import type { ProfileChoice } from "./useScoring";

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
  const { locale } = useLanguage();
  const pane = useRef<HTMLDivElement>(null);
  const { failure, examination } = state;
  return (
    <div ref={pane} tabIndex={-1} className={styles.pane} lang={langAttribute(locale)}>
      <PaneTools session={session} state={state} actions={actions} onLocale={onLocale} />
      {failure && examination && (
        <FailureBar
          failure={failure}
          session={session}
          canLift={actions.liftsProtection === true}
        />
      )}
      <PaneSeal session={session} load={actions.loadLayouts} />
      <View {...props} pane={pane} />
    </div>
  );
}

/** What was asked for: a form to fill, the check before sending, an import, or else the results. */
function View(props: PaneProps & { readonly pane: RefObject<HTMLElement> }): ReactElement {
  const { session, state, actions, pane } = props;
  const { view, examination } = state;
  const imports = useImports(state.asked, pane);
  const [fillDesk, setFillDesk] = useState<FillDesk | null>(null);
  const [sendDesk, setSendDesk] = useState<SendDesk | null>(null);
  const [profile, onProfile] = useState("");
  const chosen = { profile, onProfile };
  const { importer, loadLayouts: load } = actions;
  if (load && view === "filling" && examination) {
    const desk = { last: fillDesk, onDesk: setFillDesk };
    return (
      <Suspense fallback={<Loading />}>
        <FillView
          session={session}
          examination={examination}
          load={load}
          loadProfiles={actions.loadProfiles}
          profile={chosen}
          {...desk}
          pane={pane}
        />
      </Suspense>
    );
  }
  if (load && view === "sending" && examination) {
    const desk = { last: sendDesk, onDesk: setSendDesk };
    return <PaneSend {...props} {...desk} examination={examination} load={load} profile={chosen} />;
  }
  if (importer && imports.isOpen) return <PaneImport {...props} {...imports} importer={importer} />;
  return <Content {...props} profile={chosen} onImport={importer && imports.onOpen} />;
}

interface ContentProps extends PaneProps {
  readonly profile: ProfileChoice;
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
  profile,
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
        seen={session.seen}
        asked={asked}
        pane={pane}
        actions={actions}
        profile={profile}
        onReveal={session.reveal}
      />
    </>
  );
}
