import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Finding } from "../../domain/finding";
import { importWords } from "../../i18n/importWords";
import { FindingList } from "../FindingList";
import { useLanguage } from "../useLanguage";
import type { DraftRow } from "./Review";

/** More than these stay folded, so that the drafts are in sight. */
const mostUnfolded = 4;

const useStyles = makeStyles({
  summary: { cursor: "pointer" },
  heading: {
    display: "inline",
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
});

interface DoctorFindingsProps {
  readonly findings: readonly Finding[];
  readonly rows: readonly DraftRow[];
  readonly onReveal: (finding: Finding) => void;
}

/** What the plan says against itself; each finding leads to its draft. */
export function DoctorFindings({ findings, rows, onReveal }: DoctorFindingsProps): ReactElement {
  const styles = useStyles();
  const { locale } = useLanguage();
  const words = importWords(locale);
  if (findings.length === 0) return <h2 className={styles.heading}>{words.noFindings}</h2>;
  const names = new Map(rows.map(({ draft, item }) => [draft.id, item.name]));
  return (
    <details open={findings.length <= mostUnfolded}>
      <summary className={styles.summary}>
        <h2 className={styles.heading}>{words.findings(findings.length)}</h2>
      </summary>
      <FindingList
        findings={findings}
        placeOf={({ indicator }) => {
          const name = indicator === null ? undefined : names.get(indicator);
          return name === undefined ? null : words.toRow(name);
        }}
        onReveal={onReveal}
      />
    </details>
  );
}
