import { Button, makeStyles } from "@fluentui/react-components";
import { useRef, type ReactElement } from "react";
import { useStore } from "zustand";
import type { ReportingPeriod } from "../../domain/period";
import { fillingWords } from "../../i18n/fillingWords";
import { SelectField } from "../SelectField";
import { useLanguage } from "../useLanguage";
import { chosenLayout } from "./chosenLayout";
import type { FillDesk } from "./FillDesk";

const useStyles = makeStyles({
  choice: { display: "flex", flexWrap: "wrap", alignItems: "flex-end", gap: "8px" },
  select: { flexGrow: 1, flexBasis: "180px", minWidth: 0 },
});

interface FormChoiceProps {
  readonly desk: FillDesk;
  readonly period: ReportingPeriod;
}

/** Which form is filled: one that comes with the product, or a local variant from a file. */
export function FormChoice({ desk, period }: FormChoiceProps): ReactElement | null {
  const styles = useStyles();
  const { locale } = useLanguage();
  const words = fillingWords(locale);
  const file = useRef<HTMLInputElement>(null);
  const { layouts, form } = useStore(desk.store);
  if (!layouts) return null;
  return (
    <div className={styles.choice}>
      <div className={styles.select}>
        <SelectField
          label={words.form}
          value={chosenLayout(layouts, form, period)?.id ?? ""}
          onChange={desk.choose}
        >
          {layouts.map(({ id, title }) => (
            <option key={id} value={id} lang="zh-CN">
              {title}
            </option>
          ))}
        </SelectField>
      </div>
      <input
        ref={file}
        type="file"
        accept=".json"
        hidden
        aria-label={words.ownLayout}
        onChange={({ target }) => {
          const [chosen] = target.files ?? [];
          if (chosen) void desk.readLayout(chosen);
          target.value = "";
        }}
      />
      <Button title={words.ownLayoutHint} onClick={() => file.current?.click()}>
        {words.ownLayout}
      </Button>
    </div>
  );
}
