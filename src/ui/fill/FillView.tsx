import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useMemo, useState, type ReactElement, type RefObject } from "react";
import { useStore } from "zustand";
import type { FormLayout } from "../../domain/forms/FormLayout";
import type { Examination } from "../../flows/Examination";
import type { Filling, OpenPlace, Proposal } from "../../flows/forms/Proposal";
import { fillingWords } from "../../i18n/fillingWords";
import type { Snapshot } from "../../workbook/Workbook";
import type { PaneActions } from "../PaneActions";
import { ProfileField } from "../ProfileField";
import type { Session } from "../Session";
import { useFetched } from "../useFetched";
import { useLanguage } from "../useLanguage";
import { usePaneKeys } from "../usePaneKeys";
import type { ProfileChoice } from "../useScoring";
import { chosenLayout } from "./chosenLayout";
import { constantAt } from "./constantAt";
import { DueItems } from "./DueItems";
import type { Filled } from "./Filled";
import { placeName } from "../../workbook/placeName";
import { FillDesk } from "./FillDesk";
import { fillingOf } from "./fillingOf";
import { FillResult } from "./FillResult";
import { Forecasts } from "./Forecasts";
import { FormChoice } from "./FormChoice";
import { OpenPlaces } from "./OpenPlaces";
import { ProposalBar } from "./ProposalBar";
import { ProposalList } from "./ProposalList";
import { SameList } from "./SameList";
import { ScoreNotes } from "./ScoreNotes";
import { StaleForms } from "./StaleForms";
import { TroubleNote } from "./TroubleNote";

const useStyles = makeStyles({
  view: { display: "flex", flexDirection: "column", rowGap: "10px" },
  bar: { display: "flex", justifyContent: "space-between", gap: "8px" },
  title: { margin: 0, fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500 },
  note: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

interface FillViewProps {
  readonly session: Session;
  readonly examination: Examination;
  readonly load: NonNullable<PaneActions["loadLayouts"]>;
  readonly profile: ProfileChoice;
  readonly loadProfiles: PaneActions["loadProfiles"];
  /** That of an earlier filling, which is gone on with if it is of this session. */
  readonly last: FillDesk | null;
  /** The same function from one rendering to the next. */
  readonly onDesk: (desk: FillDesk) => void;
  /** Takes the focus when the filling is closed. */
  readonly pane: RefObject<HTMLElement>;
}

/** 填表: which form, what it would hold cell by cell, and what is left for a person; nothing is written before she says so. */
export function FillView(props: FillViewProps): ReactElement {
  const { session, load, last, onDesk, pane } = props;
  const styles = useStyles();
  const { locale } = useLanguage();
  const words = fillingWords(locale);
  const [desk] = useState(() => (last?.session === session ? last : new FillDesk(session)));
  const close = (): void => {
    session.show("results");
    pane.current?.focus();
  };
  usePaneKeys(pane, close);
  useEffect(() => {
    onDesk(desk);
    void desk.fetch(load);
  }, [desk, onDesk, load]);
  const { trouble, filled } = useStore(desk.store);
  // The workbench's own undo may have taken an added sheet away.
  const isThere = !filled?.added || session.seen?.sheets.some(({ name }) => name === filled.sheet);
  return (
    <section aria-label={words.title} className={styles.view}>
      <div className={styles.bar}>
        <Button size="small" onClick={close}>
          {words.back}
        </Button>
      </div>
      <h1 className={styles.title}>{words.title}</h1>
      <FormChoice desk={desk} period={props.examination.period} />
      {trouble && <TroubleNote trouble={trouble} />}
      {filled && isThere && <FillResult filled={filled} desk={desk} />}
      <Form {...props} desk={desk} />
    </section>
  );
}

type FormProps = Pick<FillViewProps, "examination" | "profile" | "loadProfiles"> & {
  readonly desk: FillDesk;
};

function Form({ examination, profile, loadProfiles, desk }: FormProps): ReactElement | null {
  const styles = useStyles();
  const { locale } = useLanguage();
  const words = fillingWords(locale);
  const { layouts, form } = useStore(desk.store);
  const { session } = desk;
  const layout = chosenLayout(layouts, form, examination.period);
  const { seen } = session;
  const profiles = useFetched(loadProfiles);
  const chosen = profiles.find(({ id }) => id === profile.profile) ?? null;
  const proposed = useMemo(
    () =>
      seen && layouts && layout ? fillingOf(seen, examination, layout, layouts, chosen) : null,
    [seen, examination, layout, layouts, chosen],
  );
  if (!layout || !seen) return null;
  if (!proposed) return <p className={styles.note}>{words.nothingFor(layout.title)}</p>;
  const { filling, book } = proposed;
  return (
    <>
      {profiles.length > 0 && isScored(layout) && (
        <ProfileField profiles={profiles} chosen={profile.profile} onChoose={profile.onProfile} />
      )}
      {filling.proposals.some(({ state }) => state !== "same") && (
        <p className={styles.note}>
          {filling.added ? words.intoNew(filling.sheet) : words.intoOwn(filling.sheet)}
        </p>
      )}
      <DueItems items={proposed.due} onReveal={session.reveal} />
      <Proposals
        key={`${layout.id} ${chosen?.id}`}
        filling={filling}
        examination={examination}
        desk={desk}
        onWrite={(accepted) => {
          desk.write(layout.title, proposed, accepted);
        }}
      />
      <ScoreNotes notes={proposed.notes} />
      <Forecasts
        forecasts={proposed.forecasts}
        isAdded={filling.added !== null}
        onReveal={session.reveal}
      />
      <StaleForms forms={book.stale} sheet={filling.sheet} onReveal={session.reveal} />
    </>
  );
}

function isScored({ columns }: FormLayout): boolean {
  return columns.some(({ field }) => field === "weight" || field === "score");
}

interface ProposalsProps {
  readonly filling: Filling;
  readonly examination: Examination;
  readonly desk: FillDesk;
  readonly onWrite: (accepted: ReadonlySet<Proposal>) => void;
}

function Proposals({ filling, examination, desk, onWrite }: ProposalsProps): ReactElement {
  const { session } = desk;
  const { choices, filled } = useStore(desk.store);
  const { proposals } = filling;
  const open = openNow(filling, filled, session.seen);
  const [toDecide, same] = useMemo(
    () => [
      proposals.filter(({ state }) => state !== "same"),
      proposals.filter(({ state }) => state === "same"),
    ],
    [proposals],
  );
  const accepted = useMemo(
    () =>
      new Set(
        toDecide.filter(({ cell, state }) => choices.get(placeName(cell)) ?? state === "new"),
      ),
    [toDecide, choices],
  );
  return (
    <>
      <ProposalBar toDecide={toDecide} accepted={accepted} desk={desk} onWrite={onWrite} />
      {toDecide.length > 0 && (
        <ProposalList
          proposals={toDecide}
          accepted={accepted}
          filling={filling}
          examination={examination}
          desk={desk}
        />
      )}
      {same.length > 0 && <SameList proposals={same} filling={filling} session={session} />}
      <OpenPlaces places={open} isAdded={filling.added !== null} onReveal={session.reveal} />
    </>
  );
}

/** What is left in a form; of one just added also the fields of its head that are still blank. */
function openNow(
  { sheet, open }: Filling,
  filled: Filled | null,
  seen: Snapshot | null,
): readonly OpenPlace[] {
  if (!seen || filled?.sheet !== sheet || !filled.added) return open;
  const known = new Set(open.map(({ first }) => placeName(first)));
  const head = filled.open.filter(
    ({ cells, first }) =>
      cells === 1 && !known.has(placeName(first)) && constantAt(seen, first) === null,
  );
  return [...head, ...open];
}
