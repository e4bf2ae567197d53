import { makeStyles, tokens } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import { importWords } from "../../i18n/importWords";
import type { Decision } from "../../intake/review/Decision";
import { useLanguage } from "../useLanguage";
import { addedIndicator, blankIndicator } from "./addedIndicator";
import { DraftForm } from "./DraftForm";
import { LabelledField } from "./LabelledField";
import type { Review } from "./Review";

const useStyles = makeStyles({
  box: { padding: "8px", border: `1px solid ${tokens.colorNeutralStroke1}` },
  note: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  problem: { margin: 0, color: tokens.colorStatusDangerForeground1 },
});

interface AddFormProps {
  readonly review: Review;
  /** The name of the document, as the place of what is added. */
  readonly section: string;
  /** What was selected in the source when the form was opened. */
  readonly selected: string;
  /** Told what was added; nothing when the person left it. */
  readonly onClose: (decision?: Decision) => void;
}

/** Takes an indicator that the reading missed, with the words of the source that state it. */
export function AddForm(props: AddFormProps): ReactElement {
  const { review, section, selected, onClose } = props;
  const styles = useStyles();
  const { locale } = useLanguage();
  const words = importWords(locale).add;
  const [quote, setQuote] = useState(selected);
  const [isRefused, setRefused] = useState(false);
  const [blank] = useState(() => blankIndicator(freeId(review), review.plan));
  return (
    <div className={styles.box}>
      <DraftForm
        item={blank}
        plan={review.plan}
        label={words.label}
        onSave={(to) => {
          const wording = quote.trim();
          setRefused(wording === "");
          if (wording === "") return;
          const written = { ...blank, ...to } as typeof blank;
          const source = { section, name: written.name, wording };
          onClose({ kind: "add", indicator: addedIndicator(written, source) });
        }}
        onCancel={() => {
          onClose();
        }}
      >
        <LabelledField label={words.quote} value={quote} onChange={setQuote} />
        <p className={styles.note}>{words.quoteHint}</p>
        {isRefused && (
          <p role="alert" className={styles.problem}>
            {words.noQuote}
          </p>
        )}
      </DraftForm>
    </div>
  );
}

/** @example freeId(review) // "add-01" */
function freeId({ rows }: Review): string {
  const taken = new Set(rows.map(({ draft }) => draft.id));
  const numbers = Array.from({ length: rows.length + 1 }, (_, index) => index + 1);
  const free = numbers.find((number) => !taken.has(idOf(number))) ?? 0;
  return idOf(free);
}

function idOf(number: number): string {
  return `add-${String(number).padStart(2, "0")}`;
}
