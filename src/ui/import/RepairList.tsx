import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import type { PlacedRepair } from "../../documents/PlanImport";
import { importWords } from "../../i18n/importWords";
import { useLanguage } from "../useLanguage";
import { RepairLine } from "./RepairLine";

/** How many there are at first, and how many more each time. */
const step = 50;

const useStyles = makeStyles({
  summary: { cursor: "pointer" },
  list: {
    margin: "4px 0",
    paddingLeft: "20px",
    overflowWrap: "anywhere",
    fontSize: tokens.fontSizeBase200,
  },
});

interface RepairListProps {
  readonly title: string;
  readonly repairs: readonly PlacedRepair[];
}

/** Damaged texts under a title that opens to them; nothing where there are none. */
export function RepairList({ title, repairs }: RepairListProps): ReactElement | null {
  const styles = useStyles();
  const { locale } = useLanguage();
  const [limit, setLimit] = useState(step);
  if (repairs.length === 0) return null;
  return (
    <details>
      <summary className={styles.summary}>{title}</summary>
      <ul className={styles.list}>
        {repairs.slice(0, limit).map((repair, index) => (
          <li key={index}>
            <RepairLine repair={repair} />
          </li>
        ))}
      </ul>
      {repairs.length > limit && (
        <Button
          size="small"
          onClick={() => {
            setLimit(limit + step);
          }}
        >
          {importWords(locale).repairs.more(repairs.length - limit)}
        </Button>
      )}
    </details>
  );
}
