import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useLanguage } from "./useLanguage";

const useStyles = makeStyles({
  search: {
    boxSizing: "border-box",
    width: "100%",
    height: "32px",
    padding: "0 8px",
    fontFamily: "inherit",
    fontSize: tokens.fontSizeBase300,
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
    "::placeholder": { color: tokens.colorNeutralForeground3, opacity: 1 },
    ":focus-visible": {
      outline: `2px solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: "1px",
    },
  },
});

interface SearchFieldProps {
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** Where a person types what to look for among the indicators. */
export function SearchField({ value, onChange }: SearchFieldProps): ReactElement {
  const styles = useStyles();
  const { words } = useLanguage();
  return (
    <input
      type="search"
      className={styles.search}
      aria-label={words.search.label}
      placeholder={words.search.placeholder}
      value={value}
      onChange={(event) => {
        onChange(event.target.value);
      }}
    />
  );
}
