import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Finding } from "../../domain/finding";
import { describeFinding } from "../../i18n/describeFinding";
import type { CellRef } from "../../workbook/Workbook";
import { CellButton } from "../fill/CellButton";
import { useLanguage } from "../useLanguage";
import { cellOf, placeOf } from "./findingPlace";

const useStyles = makeStyles({
  list: {
    margin: 0,
    paddingLeft: "18px",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: "anywhere",
  },
});

interface FollowListProps {
  readonly findings: readonly Finding[];
  readonly onReveal: (cell: CellRef) => void;
}

/** What disappears with a hit. */
export function FollowList({ findings, onReveal }: FollowListProps): ReactElement {
  const styles = useStyles();
  const { locale } = useLanguage();
  return (
    <ul className={styles.list}>
      {findings.map((finding, index) => {
        const cell = cellOf(finding);
        return (
          <li key={index}>
            {describeFinding(finding, locale)}{" "}
            {cell && <CellButton cell={cell} text={placeOf(finding) ?? ""} onReveal={onReveal} />}
          </li>
        );
      })}
    </ul>
  );
}
