import { makeStyles } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { importWords } from "../../i18n/importWords";
import { useLanguage } from "../useLanguage";
import type { PathFields } from "./DraftFields";
import { figureLabel } from "./figureLabel";
import { LabelledField } from "./LabelledField";

const useStyles = makeStyles({
  fields: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fill, minmax(104px, 1fr))",
    gap: "8px",
    alignItems: "end",
  },
});

/** The baseline and the yearly targets of one quantity. */
export function PathFieldset({
  path,
  onChange,
}: {
  readonly path: PathFields;
  readonly onChange: (path: PathFields) => void;
}): ReactElement {
  const styles = useStyles();
  const { locale } = useLanguage();
  const words = importWords(locale).form;
  return (
    <div className={styles.fields}>
      <LabelledField
        label={figureLabel(path, null, words)}
        value={path.baseline}
        onChange={(baseline) => {
          onChange({ ...path, baseline });
        }}
      />
      {path.targets.map(({ year, text }, index) => (
        <LabelledField
          key={year}
          label={figureLabel(path, year, words)}
          value={text}
          onChange={(changed) => {
            onChange({ ...path, targets: path.targets.with(index, { year, text: changed }) });
          }}
        />
      ))}
    </div>
  );
}
