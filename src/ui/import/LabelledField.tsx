import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { TextField } from "../TextField";

const useStyles = makeStyles({
  field: {
    display: "flex",
    flexDirection: "column",
    minWidth: 0,
    rowGap: "2px",
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
});

interface LabelledFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** A line of text under its name. */
export function LabelledField({ label, value, onChange }: LabelledFieldProps): ReactElement {
  const styles = useStyles();
  return (
    <label className={styles.field}>
      {label}
      <TextField type="text" label={label} value={value} onChange={onChange} />
    </label>
  );
}
