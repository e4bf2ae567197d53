import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useId, useState, type ReactElement } from "react";
import { sealWords } from "../../i18n/sealWords";
import { sendingWords } from "../../i18n/sendingWords";
import { LabelledField } from "../import/LabelledField";
import { useLanguage } from "../useLanguage";
import { useEscape } from "./useEscape";
import { useFocusBack } from "./useFocusBack";

const useStyles = makeStyles({
  box: {
    ":focus": { outlineStyle: "none" },
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: "6px 10px",
  },
  form: {
    display: "flex",
    flexDirection: "column",
    rowGap: "8px",
    padding: "8px 12px",
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  note: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
});

interface SealBoxProps {
  /** Whether the last check still holds and lets the submission be sent. */
  readonly canSeal: boolean;
  /** Takes 填报单位, empty where it was not given. */
  readonly onSeal: (unit: string) => void;
}

/** 封存, once the check is passed: what it does is said before it is done. */
export function SealBox({ canSeal, onSeal }: SealBoxProps): ReactElement {
  const styles = useStyles();
  const { locale } = useLanguage();
  const words = sendingWords(locale).seal;
  const id = useId();
  const [isAsking, setAsking] = useState(false);
  const isOpen = isAsking && canSeal;
  const box = useFocusBack<HTMLDivElement>(isOpen);
  if (isOpen) {
    return (
      <SealForm
        onLeave={() => {
          setAsking(false);
        }}
        onSeal={onSeal}
      />
    );
  }
  return (
    <div ref={box} tabIndex={-1} className={styles.box}>
      <Button
        appearance={canSeal ? "primary" : "secondary"}
        disabledFocusable={!canSeal}
        {...(canSeal ? {} : { "aria-describedby": id })}
        onClick={() => {
          setAsking(true);
        }}
      >
        {words.title}
      </Button>
      {!canSeal && (
        <span id={id} className={styles.note}>
          {words.notYet}
        </span>
      )}
    </div>
  );
}

interface SealFormProps extends Pick<SealBoxProps, "onSeal"> {
  readonly onLeave: () => void;
}

function SealForm({ onLeave, onSeal }: SealFormProps): ReactElement {
  const styles = useStyles();
  const { locale } = useLanguage();
  const { seal: words, cancel } = sendingWords(locale);
  const [unit, setUnit] = useState("");
  const form = useEscape<HTMLFormElement>(onLeave);
  useEffect(() => {
    form.current?.querySelector("input")?.focus();
  }, [form]);
  return (
    <form
      ref={form}
      className={styles.form}
      aria-label={words.title}
      onSubmit={(event) => {
        event.preventDefault();
        onSeal(unit);
        onLeave();
      }}
    >
      <p className={styles.note}>{words.about}</p>
      <p className={styles.note}>{sealWords(locale).limits}</p>
      <LabelledField label={words.unit} value={unit} onChange={setUnit} />
      <div className={styles.box}>
        <Button type="submit" appearance="primary">
          {words.confirm}
        </Button>
        <Button onClick={onLeave}>{cancel}</Button>
      </div>
    </form>
  );
}
