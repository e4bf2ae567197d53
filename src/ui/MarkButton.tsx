import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { SessionState } from "./SessionState";
import { useLanguage } from "./useLanguage";
import { useLasting } from "./useLasting";

const useStyles = makeStyles({
  marks: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: "8px" },
  state: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

interface MarkButtonProps {
  readonly state: SessionState;
  readonly onMark: () => void;
  readonly onClear: () => void;
}

/** Marks the sheet or clears its marks, and says which of the two holds; nothing where there is nothing to mark. */
export function MarkButton({ state, onMark, onClear }: MarkButtonProps): ReactElement {
  const { examination, isMarking, isLegendSkipped, isBusy } = state;
  const styles = useStyles();
  const { words } = useLanguage();
  const isSlow = useLasting(isBusy, 400);
  const hasEntries = examination !== null && examination.entries.length > 0;
  const standing = [
    isMarking && hasEntries ? words.marks.on : "",
    isLegendSkipped ? words.marks.legendSkipped : "",
  ]
    .filter(Boolean)
    .join(words.marks.between);
  return (
    <div className={styles.marks}>
      {hasEntries && (
        <Button
          size="small"
          appearance={isMarking ? "secondary" : "primary"}
          title={isMarking ? words.marks.clearHint : words.marks.addHint}
          onClick={isMarking ? onClear : onMark}
        >
          {isMarking ? words.marks.clear : words.marks.add}
        </Button>
      )}
      <span role="status" className={styles.state}>
        {isSlow ? (examination ? words.checking : words.loading) : standing}
      </span>
    </div>
  );
}
