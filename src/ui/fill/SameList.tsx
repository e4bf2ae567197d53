import { makeStyles, tokens } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import type { Filling, Proposal } from "../../flows/forms/Proposal";
import { fillingWords } from "../../i18n/fillingWords";
import type { Session } from "../Session";
import { useLanguage } from "../useLanguage";
import { CellButton } from "./CellButton";
import { fieldName } from "./fieldName";
import { placeName } from "../../workbook/placeName";
import { proposalText } from "./proposalText";

const useStyles = makeStyles({
  summary: { cursor: "pointer" },
  list: {
    margin: "4px 0 0",
    paddingLeft: "18px",
    fontSize: tokens.fontSizeBase200,
    overflowWrap: "anywhere",
  },
});

interface SameListProps {
  readonly proposals: readonly Proposal[];
  readonly filling: Filling;
  readonly session: Session;
}

/** The cells that hold the very value already, folded away. */
export function SameList({ proposals, filling, session }: SameListProps): ReactElement {
  const styles = useStyles();
  const { locale } = useLanguage();
  const words = fillingWords(locale);
  const [isOpen, setOpen] = useState(false);
  return (
    <details
      onToggle={({ currentTarget }) => {
        setOpen(currentTarget.open);
      }}
    >
      <summary className={styles.summary}>{words.same(proposals.length)}</summary>
      {isOpen && (
        <ul className={styles.list}>
          {proposals.map((proposal) => (
            <li key={placeName(proposal.cell)}>
              <span lang="zh-CN">{proposal.label}</span> {fieldName(proposal, words)}{" "}
              {proposalText(proposal, filling, session.seen).value}{" "}
              <CellButton cell={proposal.cell} onReveal={session.reveal} />
            </li>
          ))}
        </ul>
      )}
    </details>
  );
}
