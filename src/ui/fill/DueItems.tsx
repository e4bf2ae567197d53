import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import type { Due } from "../../flows/dueList";
import { describeDue } from "../../i18n/describeDue";
import { dueWords } from "../../i18n/dueWords";
import { fillingWords } from "../../i18n/fillingWords";
import type { CellRef } from "../../workbook/Workbook";
import { StatusBadge } from "../StatusBadge";
import { useLanguage } from "../useLanguage";
import { CellButton } from "./CellButton";
import { ListSection } from "./ListSection";

const useStyles = makeStyles({
  more: { listStyleType: "none" },
  item: { marginBottom: "6px" },
  facts: { color: tokens.colorNeutralForeground2 },
});

/** How many are shown at first, so that what can be filled stays in sight. */
const most = 5;

interface DueItemsProps {
  /** The greatest risk first. */
  readonly items: readonly Due[];
  readonly onReveal: (cell: CellRef) => void;
}

/** What is due, the greatest risk first: how it stands, our forecast for the year and the officer's, and what she has still to say. */
export function DueItems({ items, onReveal }: DueItemsProps): ReactElement | null {
  const styles = useStyles();
  const { locale } = useLanguage();
  const words = dueWords(locale);
  const [isWhole, setWhole] = useState(false);
  if (items.length === 0) return null;
  const shown = isWhole ? items : items.slice(0, most);
  return (
    <ListSection title={words.title} note={words.count(items.length)}>
      {shown.map((due) => {
        const { entry, status, cell, stated, toFill } = due;
        const { indicator, component } = entry;
        const { name, facts, toFill: left } = describeDue(due, locale);
        const place = toFill.includes("forecast") ? (stated?.cell ?? cell) : cell;
        return (
          <li key={`${indicator.id} ${component ?? ""}`} className={styles.item}>
            <StatusBadge status={status} /> {indicator.number} <span lang="zh-CN">{name}</span>{" "}
            {place && <CellButton cell={place} onReveal={onReveal} />}
            <div className={styles.facts}>{facts.join(" · ")}</div>
            <div>{left}</div>
          </li>
        );
      })}
      {items.length > shown.length && (
        <li className={styles.more}>
          <Button
            size="small"
            onClick={() => {
              setWhole(true);
            }}
          >
            {fillingWords(locale).more(items.length - shown.length)}
          </Button>
        </li>
      )}
    </ListSection>
  );
}
