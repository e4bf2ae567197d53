import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useState, type ReactElement, type RefObject } from "react";
import { useStore } from "zustand";
import type { Examination } from "../../flows/Examination";
import { describePeriod } from "../../i18n/describePeriod";
import { sendingWords } from "../../i18n/sendingWords";
import type { Importer } from "../Importer";
import type { PaneActions } from "../PaneActions";
import { ProfileField } from "../ProfileField";
import { SelectField } from "../SelectField";
import type { Session } from "../Session";
import { useLanguage } from "../useLanguage";
import { usePaneKeys } from "../usePaneKeys";
import type { ProfileChoice } from "../useScoring";
import { AdoptedNote } from "./AdoptedNote";
import type { Grouping } from "./groupsOf";
import { HitList } from "./HitList";
import { MendedList } from "./MendedList";
import { PreviousChoice } from "./PreviousChoice";
import { readPrevious } from "./readPrevious";
import { ReportButton } from "./ReportButton";
import { SealBox } from "./SealBox";
import { SendDesk } from "./SendDesk";
import { TroubleNote } from "./TroubleNote";
import { useSettings } from "./useSettings";
import { VerdictBar, type CheckState } from "./VerdictBar";
import { VersionCompare } from "./VersionCompare";

const groupings: readonly Grouping[] = ["severity", "sheet", "indicator"];

const useStyles = makeStyles({
  view: { display: "flex", flexDirection: "column", rowGap: "10px" },
  bar: { display: "flex" },
  title: { margin: 0, fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500 },
  note: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
    overflowWrap: "anywhere",
  },
  choices: { display: "grid", gridTemplateColumns: "1fr 1fr", gap: "8px" },
});

interface SendViewProps {
  readonly session: Session;
  readonly examination: Examination;
  readonly actions: PaneActions;
  readonly load: NonNullable<PaneActions["loadLayouts"]>;
  readonly profile: ProfileChoice;
  /** That of an earlier visit, whose unsaved words are gone on with if it is of this session. */
  readonly last: SendDesk | null;
  /** The same function from one rendering to the next. */
  readonly onDesk: (desk: SendDesk) => void;
  /** Takes the focus when the view is closed. */
  readonly pane: RefObject<HTMLElement>;
}

/** 发送前校验: the verdict, what is left to correct and to explain, and 封存. */
export function SendView(props: SendViewProps): ReactElement {
  const { session, last, onDesk, pane } = props;
  const styles = useStyles();
  const { locale } = useLanguage();
  const words = sendingWords(locale);
  const [desk] = useState(() => (last?.session === session ? last : new SendDesk(session)));
  const close = (): void => {
    session.show("results");
    pane.current?.focus();
  };
  usePaneKeys(pane, close);
  useEffect(() => {
    onDesk(desk);
    return desk.start();
  }, [desk, onDesk]);
  return (
    <section aria-label={words.title} className={styles.view}>
      <div className={styles.bar}>
        <Button size="small" onClick={close}>
          {words.back}
        </Button>
      </div>
      <h1 className={styles.title}>{words.title}</h1>
      <Work {...props} desk={desk} />
    </section>
  );
}

type WorkProps = SendViewProps & { readonly desk: SendDesk };

function Work(props: WorkProps): ReactElement {
  const { desk, examination, actions } = props;
  const styles = useStyles();
  const words = sendingWords(useLanguage().locale);
  const { checked, due, mended, trouble, adopted } = useStore(desk.store);
  const { isBusy } = useStore(desk.session.store);
  const [grouping, setGrouping] = useState<Grouping>("severity");
  const { importer, loadCopies } = actions;
  const state = stateOf(
    due !== undefined || (checked === null && isBusy),
    checked?.examination === examination,
  );
  const canSeal = state === "fresh" && checked?.check.sendable === true;
  return (
    <>
      <VerdictBar check={checked?.check ?? null} state={state} onCheck={desk.check} />
      <Basis examination={examination} rules={checked?.check.rulesVersion ?? ""} />
      {trouble && <TroubleNote trouble={trouble} desk={desk} />}
      {adopted && <AdoptedNote adopted={adopted} onUndo={desk.undo} />}
      {loadCopies && <SealBox desk={desk} load={loadCopies} canSeal={canSeal} />}
      <ReportButton desk={desk} isFresh={state === "fresh"} />
      <Choices {...props} grouping={grouping} onGrouping={setGrouping} />
      {importer && <OtherFiles {...props} importer={importer} />}
      {checked?.lines.length === 0 && <p className={styles.note}>{words.none}</p>}
      {checked && checked.lines.length > 0 && (
        <HitList key={grouping} checked={checked} grouping={grouping} desk={desk} />
      )}
      <MendedList lines={mended} />
    </>
  );
}

/** Last year's submission and another version of this one, to compare with. */
function OtherFiles(props: WorkProps & { readonly importer: Importer }): ReactElement {
  const { desk, examination, importer, load } = props;
  const { checked, previous } = useStore(desk.store);
  return (
    <>
      <PreviousChoice
        previous={previous}
        onChoose={(file) => {
          void readPrevious(file, importer, examination).then((read) => {
            if (read) desk.compareWith(read);
            else desk.refuse({ kind: "previous", name: file.name });
          });
        }}
        onLeave={() => {
          desk.compareWith(null);
        }}
      />
      {checked && (
        <VersionCompare
          submission={checked.submission}
          importer={importer}
          load={load}
          onReveal={desk.session.reveal}
        />
      )}
    </>
  );
}

function stateOf(isChecking: boolean, isOfNow: boolean): CheckState {
  if (isChecking) return "checking";
  return isOfNow ? "fresh" : "stale";
}

/** What it is checked by. */
function Basis({
  examination: { plan, period },
  rules,
}: {
  readonly examination: Examination;
  readonly rules: string;
}): ReactElement {
  const styles = useStyles();
  const { locale, words: pane } = useLanguage();
  const words = sendingWords(locale);
  const planTitle = plan?.source === "embedded" ? pane.choices.ownPlan : plan?.plan.title;
  const title = planTitle ?? words.noPlan;
  return <p className={styles.note}>{words.basis(title, describePeriod(period, locale), rules)}</p>;
}

interface ChoicesProps extends WorkProps {
  readonly grouping: Grouping;
  readonly onGrouping: (grouping: Grouping) => void;
}

/** By which method it is scored, and how the hits are put together. */
function Choices(props: ChoicesProps): ReactElement {
  const { desk, actions, load, profile, grouping, onGrouping } = props;
  const styles = useStyles();
  const { locale } = useLanguage();
  const words = sendingWords(locale);
  const profiles = useSettings(desk, load, actions.loadProfiles, profile.profile);
  return (
    <div className={styles.choices}>
      <SelectField
        label={words.grouping}
        value={grouping}
        onChange={(value) => {
          onGrouping(groupings.find((each) => each === value) ?? "severity");
        }}
      >
        {groupings.map((each) => (
          <option key={each} value={each}>
            {words.groupings[each]}
          </option>
        ))}
      </SelectField>
      {profiles.length > 0 && (
        <ProfileField profiles={profiles} chosen={profile.profile} onChoose={profile.onProfile} />
      )}
    </div>
  );
}
