import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Status } from "../domain/assessment";
import { statusLook } from "./statusLook";
import { useLanguage } from "./useLanguage";

const useStyles = makeStyles({
  chips: { display: "flex", flexWrap: "wrap", gap: "6px" },
  chip: {
    display: "inline-flex",
    alignItems: "baseline",
    columnGap: "5px",
    minHeight: "28px",
    padding: "2px 10px",
    border: `2px solid ${tokens.colorTransparentStroke}`,
    borderRadius: tokens.borderRadiusMedium,
    fontFamily: "inherit",
    fontSize: tokens.fontSizeBase300,
    cursor: "pointer",
    ":focus-visible": {
      outline: `2px solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: "2px",
    },
    "@media (forced-colors: active)": { border: "2px solid ButtonBorder" },
  },
  pressed: {
    border: "2px solid currentColor",
    "@media (forced-colors: active)": { border: "2px solid Highlight" },
  },
  count: { fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightBold },
});

interface StatusChipsProps {
  /** Worst first. */
  readonly counts: ReadonlyMap<Status, number>;
  /** The statuses shown; none chosen shows all. */
  readonly chosen: ReadonlySet<Status>;
  readonly onToggle: (status: Status) => void;
}

/** How many indicators stand how; a chip filters the list by its status. */
export function StatusChips({ counts, chosen, onToggle }: StatusChipsProps): ReactElement {
  const styles = useStyles();
  const { words, terms } = useLanguage();
  return (
    <div role="group" aria-label={words.statuses.label} className={styles.chips}>
      {[...counts].map(([status, count]) => {
        const { symbol, color, background } = statusLook(status);
        const isPressed = chosen.has(status);
        return (
          <button
            key={status}
            type="button"
            className={mergeClasses(styles.chip, isPressed && styles.pressed)}
            style={{ color, background }}
            aria-pressed={isPressed}
            aria-label={words.statuses.chip(terms.status[status], count)}
            onClick={() => {
              onToggle(status);
            }}
          >
            <span aria-hidden="true">{symbol}</span>
            {terms.status[status]} <span className={styles.count}>{count}</span>
          </button>
        );
      })}
    </div>
  );
}
