import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState, type MouseEvent, type ReactElement } from "react";
import { importWords } from "../../i18n/importWords";
import { useLanguage } from "../useLanguage";
import type { RovingFocus } from "../useRovingFocus";
import { AddForm } from "./AddForm";
import type { ImportDesk } from "./ImportDesk";
import type { Review } from "./Review";

const useStyles = makeStyles({
  counts: {
    display: "flex",
    flexWrap: "wrap",
    gap: "4px 14px",
    margin: 0,
    fontWeight: tokens.fontWeightSemibold,
  },
  actions: { display: "flex", flexWrap: "wrap", gap: "6px", alignItems: "center" },
});

interface ReviewProgressProps {
  readonly review: Review;
  readonly desk: ImportDesk;
  readonly documentName: string;
  readonly canUndo: boolean;
  readonly onUndo: () => void;
  readonly roving: RovingFocus;
}

/** How far the review has come, what can be done with many at once, and what the reading missed. */
export function ReviewProgress(props: ReviewProgressProps): ReactElement {
  const { review, desk, documentName, canUndo, onUndo, roving } = props;
  const { certain } = review;
  const styles = useStyles();
  const { locale } = useLanguage();
  const words = importWords(locale);
  /** What was selected when the form was asked for; null while it is not there. */
  const [selected, setSelected] = useState<string | null>(null);
  return (
    <>
      <Counts counts={review.counts} />
      <div className={styles.actions}>
        <Button
          size="small"
          disabled={certain.length === 0}
          onClick={() => {
            desk.accept(certain);
          }}
        >
          {words.acceptCertain(certain.length)}
        </Button>
        <Button size="small" disabled={!canUndo} onClick={onUndo}>
          {words.undo}
        </Button>
        <Button
          size="small"
          onMouseDown={keepSelection}
          onClick={() => {
            setSelected(selectedText());
          }}
        >
          {words.add.label}
        </Button>
      </div>
      {selected !== null && (
        <AddForm
          review={review}
          section={documentName}
          selected={selected}
          onClose={(decision) => {
            setSelected(null);
            if (decision) desk.decide(decision);
            const added = review.rows.filter(({ draft }) => draft.quotes.length === 0);
            roving.go(decision ? added.length : roving.current);
          }}
        />
      )}
    </>
  );
}

function Counts({ counts }: Pick<Review, "counts">): ReactElement {
  const styles = useStyles();
  const { locale } = useLanguage();
  const words = importWords(locale).counts;
  const states = (["pending", "accepted", "rejected", "joined"] as const).filter(
    (state) => state !== "joined" || counts.joined > 0,
  );
  return (
    <p role="status" aria-label={words.label} className={styles.counts}>
      {states.map((state) => (
        <span key={state}>{words[state](counts[state])}</span>
      ))}
    </p>
  );
}

/** What a person selected on the page, on one line. */
function selectedText(): string {
  return (document.getSelection()?.toString() ?? "").replace(/\s+/g, " ").trim();
}

/** A press with the mouse would give up what is selected in the source. */
function keepSelection(event: MouseEvent): void {
  event.preventDefault();
}
