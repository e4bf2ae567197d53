import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { leftToDo } from "../../flows/sending/leftToDo";
import type { SendingCheck } from "../../flows/sending/SendingCheck";
import { sendingWords, type SendingWords } from "../../i18n/sendingWords";
import { useLanguage } from "../useLanguage";

/** Where the check stands. */
export type CheckState = "checking" | "stale" | "fresh";

const useStyles = makeStyles({
  bar: {
    position: "sticky",
    top: 0,
    zIndex: 1,
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: "4px 12px",
    padding: "8px 12px",
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground3,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderLeftWidth: "4px",
    borderRadius: tokens.borderRadiusMedium,
  },
  sendable: {
    backgroundColor: tokens.colorStatusSuccessBackground1,
    border: `1px solid ${tokens.colorStatusSuccessBorder1}`,
    borderLeftWidth: "4px",
  },
  held: {
    backgroundColor: tokens.colorStatusDangerBackground1,
    border: `1px solid ${tokens.colorStatusDangerBorder1}`,
    borderLeftWidth: "4px",
  },
  stale: {
    backgroundColor: tokens.colorStatusWarningBackground1,
    border: `1px solid ${tokens.colorStatusWarningBorder1}`,
    borderLeftWidth: "4px",
  },
  texts: { flex: "1 1 180px", minWidth: 0, overflowWrap: "anywhere" },
  verdict: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  note: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
});

interface VerdictBarProps {
  /** The last check; null before the first. */
  readonly check: SendingCheck | null;
  readonly state: CheckState;
  readonly onCheck: () => void;
}

/** Whether the submission can be sent, and what is left to do; always in sight. */
export function VerdictBar({ check, state, onCheck }: VerdictBarProps): ReactElement {
  const styles = useStyles();
  const { locale } = useLanguage();
  const words = sendingWords(locale);
  const { look, title, note } = verdictOf(check, state, words);
  return (
    <div className={mergeClasses(styles.bar, look !== null && styles[look])}>
      <div role="status" className={styles.texts}>
        <p className={styles.verdict}>{title}</p>
        {note !== "" && <p className={styles.note}>{note}</p>}
      </div>
      <Button
        size="small"
        appearance={state === "stale" ? "primary" : "secondary"}
        disabledFocusable={state === "checking"}
        onClick={onCheck}
      >
        {words.check}
      </Button>
    </div>
  );
}

interface Verdict {
  readonly look: "sendable" | "held" | "stale" | null;
  readonly title: string;
  readonly note: string;
}

function verdictOf(check: SendingCheck | null, state: CheckState, words: SendingWords): Verdict {
  const title = check ? textOf(check, words) : "";
  if (state === "checking") {
    return { look: null, title: words.checking, note: title && words.was(title) };
  }
  if (state === "stale") {
    return { look: "stale", title: words.stale, note: title && words.was(title) };
  }
  if (!check?.sendable) return { look: "held", title: `✕ ${title}`, note: "" };
  return { look: "sendable", title: `✓ ${title}`, note: words.sendableWhy };
}

function textOf(check: SendingCheck, words: SendingWords): string {
  if (check.sendable) return words.sendable;
  const { toCorrect, toExplain } = leftToDo(check);
  return words.held(toCorrect, toExplain);
}
