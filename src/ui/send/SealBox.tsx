import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useId, useState, type ReactElement } from "react";
import { useStore } from "zustand";
import { sealWords } from "../../i18n/sealWords";
import { sendingWords } from "../../i18n/sendingWords";
import { LabelledField } from "../import/LabelledField";
import { MessageFrame } from "../MessageFrame";
import { useLanguage } from "../useLanguage";
import type { Copies } from "./Copies";
import { SealDesk } from "./SealDesk";
import { NoCopyNote, SealedNote } from "./SealedNote";
import type { SendDesk } from "./SendDesk";
import { useEscape } from "./useEscape";
import { useFocusBack } from "./useFocusBack";

const useStyles = makeStyles({
  column: {
    ":focus": { outlineStyle: "none" },
    display: "flex",
    flexDirection: "column",
    rowGap: "8px",
  },
  box: {
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
  readonly desk: SendDesk;
  /** Fetches what makes the copies. */
  readonly load: () => Promise<Copies>;
  /** Whether the last check still holds and lets the submission be sent. */
  readonly canSeal: boolean;
}

/** 封存, once the check is passed: what it does is said before it is done. */
export function SealBox({ desk, load, canSeal }: SealBoxProps): ReactElement {
  const styles = useStyles();
  const { seal: words } = sendingWords(useLanguage().locale);
  const [sealing] = useState(() => new SealDesk(desk, load));
  const { isSealing, copy, trouble } = useStore(sealing.store);
  const { examination } = useStore(desk.session.store);
  const [isAsking, setAsking] = useState(false);
  const isOpen = isAsking && canSeal;
  const box = useFocusBack<HTMLDivElement>(isOpen);
  const leave = (): void => {
    setAsking(false);
  };
  if (isOpen) {
    return (
      <SealForm
        onLeave={leave}
        onSeal={(unit) => {
          void sealing.seal(unit, words.suffix);
        }}
      />
    );
  }
  return (
    <div ref={box} tabIndex={-1} className={styles.column}>
      {isSealing ? (
        <MessageFrame intent="info" text={words.making} />
      ) : (
        <SealButton
          canSeal={canSeal}
          onPress={() => {
            setAsking(true);
          }}
        />
      )}
      {trouble && <NoCopyNote trouble={trouble} desk={sealing} />}
      {copy?.of === examination && <SealedNote copy={copy} desk={sealing} />}
    </div>
  );
}

interface SealButtonProps {
  readonly canSeal: boolean;
  readonly onPress: () => void;
}

function SealButton({ canSeal, onPress }: SealButtonProps): ReactElement {
  const styles = useStyles();
  const { seal: words } = sendingWords(useLanguage().locale);
  const id = useId();
  return (
    <div className={styles.box}>
      <Button
        appearance={canSeal ? "primary" : "secondary"}
        disabledFocusable={!canSeal}
        {...(canSeal ? {} : { "aria-describedby": id })}
        onClick={onPress}
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

interface SealFormProps {
  /** Takes 填报单位, empty where it was not given. */
  readonly onSeal: (unit: string) => void;
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
