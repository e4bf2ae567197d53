import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Proposal } from "../../flows/forms/Proposal";
import { fillingWords } from "../../i18n/fillingWords";
import { useLanguage } from "../useLanguage";
import type { FillDesk } from "./FillDesk";

const useStyles = makeStyles({
  bar: {
    position: "sticky",
    top: 0,
    zIndex: 1,
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: "6px 8px",
    padding: "6px 0",
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke1}`,
  },
  counts: {
    flexBasis: "100%",
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
});

interface ProposalBarProps {
  /** Those that are new or differ. */
  readonly toDecide: readonly Proposal[];
  readonly accepted: ReadonlySet<Proposal>;
  readonly desk: FillDesk;
  readonly onWrite: (accepted: ReadonlySet<Proposal>) => void;
}

/** How many cells there are to decide about, and the ways to take all empty ones, none, and to write. */
export function ProposalBar({ toDecide, accepted, desk, onWrite }: ProposalBarProps): ReactElement {
  const styles = useStyles();
  const { locale } = useLanguage();
  const words = fillingWords(locale);
  const fresh = toDecide.filter(({ state }) => state === "new");
  const differs = toDecide.length - fresh.length;
  if (toDecide.length === 0) {
    return (
      <p role="status" className={styles.counts}>
        {words.nothingToFill}
      </p>
    );
  }
  return (
    <div className={styles.bar}>
      <p role="status" className={styles.counts}>
        {words.counts(fresh.length, differs, accepted.size)}
      </p>
      <Button
        appearance="primary"
        disabledFocusable={accepted.size === 0}
        onClick={() => {
          onWrite(accepted);
        }}
      >
        {words.write(accepted.size)}
      </Button>
      <Button
        size="small"
        disabled={fresh.length === 0}
        onClick={() => {
          desk.take(fresh, true);
        }}
      >
        {words.allEmpty}
      </Button>
      <Button
        size="small"
        onClick={() => {
          desk.take(toDecide, false);
        }}
      >
        {words.none}
      </Button>
    </div>
  );
}
