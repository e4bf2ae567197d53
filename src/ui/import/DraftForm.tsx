import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useId, useState, type ReactElement, type ReactNode } from "react";
import type { Comparator, Indicator } from "../../domain/indicator";
import type { Milestone, Plan } from "../../domain/plan";
import { importWords, type ImportWords } from "../../i18n/importWords";
import type { Decision } from "../../intake/review/Decision";
import { SelectField } from "../SelectField";
import { useLanguage } from "../useLanguage";
import { changesOf, fieldsOf, type DraftFields, type FieldProblem } from "./DraftFields";
import { figureLabel } from "./figureLabel";
import { JudgedFields } from "./JudgedFields";
import { LabelledField } from "./LabelledField";
import { Options } from "./Options";
import { PathFieldset } from "./PathFieldset";
import { useFormKeys } from "./useFormKeys";

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", rowGap: "8px" },
  pair: { display: "grid", gridTemplateColumns: "minmax(0, 1fr) minmax(0, 1fr)", gap: "8px" },
  problem: { margin: 0, color: tokens.colorStatusDangerForeground1 },
  actions: { display: "flex", flexWrap: "wrap", gap: "8px" },
});

interface DraftFormProps {
  readonly item: Indicator | Milestone;
  readonly plan: Plan;
  /** What the form is called. */
  readonly label: string;
  readonly onSave: (to: (Decision & { kind: "change" })["to"]) => void;
  readonly onCancel: () => void;
  /** What is asked besides, before the figures. In place of direction and shape, which are then worked out. */
  readonly children?: ReactNode;
}

/** Everything of a draft that a person may set right. */
export function DraftForm(props: DraftFormProps): ReactElement {
  const { item, plan, label, onSave, onCancel, children } = props;
  const styles = useStyles();
  const language = useLanguage();
  const words = importWords(language.locale).form;
  const [fields, setFields] = useState(() => fieldsOf(item, plan));
  const [problem, setProblem] = useState<FieldProblem | null>(null);
  const alert = useId();
  const form = useFormKeys(onCancel);
  const set = (to: Partial<DraftFields>): void => {
    setFields({ ...fields, ...to });
  };
  const save = (): void => {
    const answer = changesOf(item, fields, plan);
    if (answer.kind === "changes") onSave(answer.to);
    else setProblem(answer.problem);
  };
  return (
    <form
      ref={form}
      className={styles.form}
      aria-label={label}
      aria-describedby={problem ? alert : undefined}
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      {children}
      <Named fields={fields} onChange={set} />
      {fields.paths.map((path, index) => (
        <PathFieldset
          key={path.component ?? ""}
          path={path}
          onChange={(changed) => {
            set({ paths: fields.paths.with(index, changed) });
          }}
        />
      ))}
      {children === undefined && <JudgedFields item={item} fields={fields} onChange={set} />}
      {problem && (
        <p id={alert} role="alert" className={styles.problem}>
          {problemText(problem, fields, words)}
        </p>
      )}
      <Ways onCancel={onCancel} />
    </form>
  );
}

interface PartProps {
  readonly fields: DraftFields;
  readonly onChange: (to: Partial<DraftFields>) => void;
}

function Ways({ onCancel }: Pick<DraftFormProps, "onCancel">): ReactElement {
  const styles = useStyles();
  const { locale } = useLanguage();
  const words = importWords(locale).form;
  return (
    <div className={styles.actions}>
      <Button type="submit" size="small" appearance="primary">
        {words.save}
      </Button>
      <Button size="small" onClick={onCancel}>
        {words.cancel}
      </Button>
    </div>
  );
}

function Named({ fields, onChange }: PartProps): ReactElement {
  const styles = useStyles();
  const { locale, terms } = useLanguage();
  const words = importWords(locale).form;
  return (
    <>
      <LabelledField
        label={words.name}
        value={fields.name}
        onChange={(name) => {
          onChange({ name });
        }}
      />
      <div className={styles.pair}>
        <SelectField
          label={words.comparator}
          value={fields.comparator}
          onChange={(value) => {
            onChange({ comparator: value as Comparator });
          }}
        >
          <Options names={terms.comparator} />
        </SelectField>
        <LabelledField
          label={words.unit}
          value={fields.unit}
          onChange={(unit) => {
            onChange({ unit });
          }}
        />
      </div>
    </>
  );
}

function problemText(
  problem: FieldProblem,
  { paths }: DraftFields,
  words: ImportWords["form"],
): string {
  switch (problem.kind) {
    case "noNumber":
    case "noRangeHere": {
      const path = paths[problem.path];
      return words[problem.kind](path ? figureLabel(path, problem.year, words) : "");
    }
    default:
      return words[problem.kind];
  }
}
