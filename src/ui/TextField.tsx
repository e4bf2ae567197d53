import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";

const useStyles = makeStyles({
  field: {
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
  small: { height: "24px", fontSize: tokens.fontSizeBase200 },
});

interface TextFieldProps {
  readonly type: "search" | "password" | "text";
  /** What a screen reader calls it. */
  readonly label: string;
  readonly placeholder?: string;
  readonly size?: "small";
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** One line that a person types. */
export function TextField({
  type,
  label,
  placeholder,
  size,
  value,
  onChange,
}: TextFieldProps): ReactElement {
  const styles = useStyles();
  return (
    <input
      type={type}
      autoComplete="off"
      className={mergeClasses(styles.field, size === "small" && styles.small)}
      aria-label={label}
      placeholder={placeholder}
      value={value}
      onChange={(event) => {
        onChange(event.target.value);
      }}
    />
  );
}
