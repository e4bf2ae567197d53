import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement, ReactNode } from "react";
import type { Plan } from "../../domain/plan";
import type { Quote } from "../../documents/SourceDocument";
import { importWords } from "../../i18n/importWords";
import type { Decision } from "../../intake/review/Decision";
import { useLanguage } from "../useLanguage";
import { canJoin } from "./canJoin";
import { DraftForm } from "./DraftForm";
import { DraftQuotes } from "./DraftQuotes";
import { JoinForm } from "./JoinForm";
import { ReadingChoice } from "./ReadingChoice";
import { RepairLine } from "./RepairLine";
import type { DraftRow } from "./Review";

const useStyles = makeStyles({
  detail: {
    display: "flex",
    flexDirection: "column",
    rowGap: "8px",
    padding: "4px 8px 12px 32px",
    backgroundColor: tokens.colorNeutralBackground1Selected,
    overflowWrap: "anywhere",
    "@container (max-width: 400px)": { paddingLeft: "10px" },
  },
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightSemibold,
  },
  refused: { margin: 0, color: tokens.colorStatusDangerForeground1 },
  list: { margin: 0, paddingLeft: "18px" },
  actions: { display: "flex", flexWrap: "wrap", gap: "6px" },
});

interface DraftDetailProps {
  readonly id: string;
  readonly row: DraftRow;
  readonly plan: Plan;
  readonly isEditing: boolean;
  /** Whether it was to be accepted before its readings were chosen. */
  readonly isRefused: boolean;
  readonly onEdit: (isEditing: boolean) => void;
  readonly isJoining: boolean;
  readonly onJoin: (isJoining: boolean) => void;
  readonly onAccept: () => void;
  readonly onReject: () => void;
  readonly onRestore: () => void;
  readonly onDecide: (decision: Decision) => void;
  readonly onQuote: (quote: Quote) => void;
  /** The source around the quote, where there is no room for it beside the list. */
  readonly excerpt: ReactNode;
}

/** Everything a person needs to judge the current draft, and what she can do with it. */
export function DraftDetail(props: DraftDetailProps): ReactElement {
  const { id, row, onDecide } = props;
  const styles = useStyles();
  const { locale } = useLanguage();
  const words = importWords(locale);
  const { draft, item } = row;
  return (
    <section id={id} aria-label={words.detail.label(item.name)} className={styles.detail}>
      <Reasons row={row} />
      <DraftQuotes quotes={draft.quotes} onQuote={props.onQuote} />
      {props.excerpt}
      {props.isRefused && row.openTargets.length > 0 && (
        <p role="alert" className={styles.refused}>
          {words.detail.settleFirst}
        </p>
      )}
      {!row.isOut &&
        row.openTargets.map((target) => (
          <ReadingChoice
            key={`${target.component ?? ""} ${target.year}`}
            target={target}
            onChoose={(reading) => {
              const { component, year } = target;
              const part = component === null ? {} : { component };
              onDecide({ kind: "confirm", id: draft.id, ...part, year, reading });
            }}
          />
        ))}
      <Work {...props} />
    </section>
  );
}

/** The form that is open, or what can be done. */
function Work(props: DraftDetailProps): ReactElement {
  const { row, plan, isEditing, onEdit, isJoining, onJoin, onDecide } = props;
  const { locale } = useLanguage();
  const { draft, item } = row;
  if (isEditing) {
    return (
      <DraftForm
        item={item}
        plan={plan}
        label={importWords(locale).form.label(item.name)}
        onSave={(to) => {
          onDecide({ kind: "change", id: draft.id, to });
          onEdit(false);
        }}
        onCancel={() => {
          onEdit(false);
        }}
      />
    );
  }
  if (!isJoining) return <Actions {...props} />;
  return (
    <JoinForm
      id={draft.id}
      name={item.name}
      plan={plan}
      onClose={(into) => {
        onJoin(false);
        if (into !== undefined) onDecide({ kind: "join", id: draft.id, into });
      }}
    />
  );
}

function Actions(props: DraftDetailProps): ReactElement {
  const { row, plan, onAccept, onEdit, onReject, onJoin, onRestore } = props;
  const styles = useStyles();
  const { locale } = useLanguage();
  const words = importWords(locale).detail;
  if (row.isOut) {
    return (
      <div className={styles.actions}>
        <Button size="small" onClick={onRestore}>
          {words.restore}
        </Button>
      </div>
    );
  }
  return (
    <div className={styles.actions}>
      {row.state === "pending" && (
        <Button size="small" appearance="primary" onClick={onAccept}>
          {words.accept}
        </Button>
      )}
      <Button
        size="small"
        onClick={() => {
          onEdit(true);
        }}
      >
        {words.edit}
      </Button>
      <Button size="small" onClick={onReject}>
        {words.reject}
      </Button>
      {canJoin(row, plan) && (
        <Button
          size="small"
          onClick={() => {
            onJoin(true);
          }}
        >
          {words.join}
        </Button>
      )}
    </div>
  );
}

/** Why it needs a look: doubts and the damage its targets hang on. */
function Reasons({ row: { draft, item, repairs } }: { readonly row: DraftRow }): ReactElement {
  const styles = useStyles();
  const { locale, terms } = useLanguage();
  const words = importWords(locale);
  const { doubts, confidence } = draft;
  if (draft.quotes.length === 0) {
    return <p className={styles.heading}>{words.detail.added(item.sources[0]?.wording ?? "")}</p>;
  }
  if (doubts.length === 0 && repairs.length === 0 && confidence === 1) {
    return <p className={styles.heading}>{words.detail.clean}</p>;
  }
  return (
    <div>
      <h3 className={styles.heading}>
        {words.detail.why}
        {terms.bracketed(words.detail.confidence(Math.round(confidence * 100)))}
      </h3>
      <ul className={styles.list}>
        {doubts.map((doubt) => (
          <li key={doubt}>{words.doubts[doubt]}</li>
        ))}
        {repairs.map((repair, index) => (
          <li key={index}>
            <RepairLine repair={repair} />
          </li>
        ))}
      </ul>
    </div>
  );
}
