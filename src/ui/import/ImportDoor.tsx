import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useId, useRef, useState, type ReactElement } from "react";
import { importWords } from "../../i18n/importWords";
import { useLanguage } from "../useLanguage";
import type { ImportDesk } from "./ImportDesk";

const useStyles = makeStyles({
  door: {
    display: "flex",
    flexDirection: "column",
    rowGap: "10px",
    padding: "12px",
    border: `2px dashed ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  over: { border: `2px dashed ${tokens.colorBrandStroke1}` },
  text: { margin: 0 },
  hint: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  choose: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: "8px" },
  paste: {
    boxSizing: "border-box",
    width: "100%",
    height: "84px",
    resize: "vertical",
    fontFamily: "inherit",
    fontSize: tokens.fontSizeBase300,
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "1px" },
  },
});

/** Where a document comes in: chosen, dropped or pasted. */
export function ImportDoor({ desk }: { readonly desk: ImportDesk }): ReactElement {
  const styles = useStyles();
  const { locale } = useLanguage();
  const words = importWords(locale).door;
  const file = useRef<HTMLInputElement>(null);
  const readPasted = (html: string | null, text: string): void => {
    void desk.readPasted({ html, text }, words.pastedName);
  };
  return (
    <section
      className={styles.door}
      aria-label={words.paste}
      onPaste={(event) => {
        const { clipboardData: data } = event;
        event.preventDefault();
        const [copied] = data.files;
        const html = data.getData("text/html");
        if (html === "" && copied) void desk.readFile(copied);
        else readPasted(html === "" ? null : html, data.getData("text/plain"));
      }}
    >
      <p className={styles.text}>{words.intro}</p>
      <div className={styles.choose}>
        <input
          ref={file}
          type="file"
          hidden
          aria-label={words.choose}
          onChange={({ target }) => {
            const [chosen] = target.files ?? [];
            if (chosen) void desk.readFile(chosen);
            target.value = "";
          }}
        />
        <Button appearance="primary" onClick={() => file.current?.click()}>
          {words.choose}
        </Button>
        <span className={styles.hint}>{words.drop}</span>
      </div>
      <PasteField
        onRead={(text) => {
          readPasted(null, text);
        }}
      />
    </section>
  );
}

/** Takes the focus, so that Ctrl+V works at once; what is typed instead is read by a button. */
function PasteField({ onRead }: { readonly onRead: (text: string) => void }): ReactElement {
  const styles = useStyles();
  const { locale } = useLanguage();
  const words = importWords(locale).door;
  const [text, setText] = useState("");
  const field = useRef<HTMLTextAreaElement>(null);
  const id = useId();
  useEffect(() => {
    field.current?.focus();
  }, []);
  return (
    <>
      <label htmlFor={id}>{words.paste}</label>
      <textarea
        ref={field}
        id={id}
        className={styles.paste}
        placeholder={words.pasteHint}
        value={text}
        onChange={({ target }) => {
          setText(target.value);
        }}
      />
      {text.trim() !== "" && (
        <Button
          onClick={() => {
            onRead(text);
          }}
        >
          {words.read}
        </Button>
      )}
    </>
  );
}
