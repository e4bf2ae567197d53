import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useId, type ReactElement } from "react";
import { useStore } from "zustand";
import { sendingWords } from "../../i18n/sendingWords";
import { useLanguage } from "../useLanguage";
import { explanationNote, type ExplanationNote } from "./explanationNote";
import type { HitLine } from "./HitLine";
import type { SendDesk } from "./SendDesk";
import { useEscape } from "./useEscape";

const useStyles = makeStyles({
  field: { display: "flex", flexDirection: "column", rowGap: "4px" },
  label: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  note: { marginLeft: "8px", fontWeight: tokens.fontWeightSemibold },
  text: {
    boxSizing: "border-box",
    width: "100%",
    minHeight: "72px",
    padding: "4px 8px",
    resize: "vertical",
    fontFamily: "inherit",
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "1px" },
  },
  actions: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: "8px" },
  keys: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
});

interface ExplainFieldProps {
  readonly line: HitLine;
  /** What the hit says. */
  readonly sentence: string;
  readonly desk: SendDesk;
}

/** Where a person types why something is as it is. Nothing is put in but what she has said before. */
export function ExplainField({ line, sentence, desk }: ExplainFieldProps): ReactElement {
  const styles = useStyles();
  const { locale } = useLanguage();
  const words = sendingWords(locale);
  const id = useId();
  const { text, note, act, canSave, save, leave } = useTyping(line, desk);
  const whole = useEscape<HTMLDivElement>(leave);
  useEffect(() => {
    whole.current?.querySelector("textarea")?.focus();
  }, [whole]);
  return (
    <div ref={whole} className={styles.field}>
      <label htmlFor={id} className={styles.label}>
        {words.explanation}
        {note && <span className={styles.note}>{words.notes[note]}</span>}
      </label>
      <textarea
        id={id}
        className={styles.text}
        aria-label={words.explanationOf(sentence)}
        aria-describedby={`${id}-keys`}
        value={text}
        onChange={({ target }) => {
          desk.type(line, target.value);
        }}
        onKeyDown={(event) => {
          if (event.key !== "Enter" || !(event.ctrlKey || event.metaKey)) return;
          event.preventDefault();
          save();
        }}
      />
      <div className={styles.actions}>
        <Button size="small" appearance="primary" disabledFocusable={!canSave} onClick={save}>
          {words[act]}
        </Button>
        <Button size="small" onClick={leave}>
          {words.cancel}
        </Button>
        <span id={`${id}-keys`} className={styles.keys}>
          {words.saveKeys}
        </span>
      </div>
    </div>
  );
}

/** What is typed, and what saving it comes to. */
interface Typing {
  readonly text: string;
  readonly note: ExplanationNote | null;
  readonly act: "save" | "confirm" | "remove";
  readonly canSave: boolean;
  readonly save: () => void;
  /** Forgets what was typed. */
  readonly leave: () => void;
}

function useTyping(line: HitLine, desk: SendDesk): Typing {
  const { hit } = line;
  const before = hit.explanation?.text ?? "";
  const text = useStore(desk.store, ({ typed }) => typed.get(hit.key)) ?? before;
  const note = explanationNote(hit);
  const isEmpty = text.trim() === "";
  const canSave = !isEmpty || note === "typed" || note === "changed";
  return {
    text,
    note,
    act: isEmpty && canSave ? "remove" : text === before && canSave ? "confirm" : "save",
    canSave,
    save: () => {
      if (canSave) desk.explain(line, text);
    },
    leave: () => {
      desk.type(line, null);
      desk.open(null);
    },
  };
}
