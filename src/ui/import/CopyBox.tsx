import { makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef, useState, type ReactElement } from "react";
import { importWords } from "../../i18n/importWords";
import { useLanguage } from "../useLanguage";

const useStyles = makeStyles({
  box: {
    boxSizing: "border-box",
    width: "100%",
    height: "80px",
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  note: { margin: 0 },
});

/** Copies a text as soon as it appears; where the host does not let it, the text is there to be copied by hand. */
export function CopyBox({ text }: { readonly text: string }): ReactElement {
  const styles = useStyles();
  const { locale } = useLanguage();
  const words = importWords(locale).results;
  const [state, setState] = useState<"copying" | "copied" | "refused">("copying");
  const box = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    copy(text).then(
      () => {
        setState("copied");
      },
      () => {
        setState("refused");
      },
    );
  }, [text]);
  useEffect(() => {
    if (state === "refused") box.current?.select();
  }, [state]);
  return (
    <div role="status">
      {state === "copied" && <p className={styles.note}>{words.copied}</p>}
      {state === "refused" && (
        <>
          <p className={styles.note}>{words.copyByHand}</p>
          <textarea
            ref={box}
            className={styles.box}
            aria-label={words.copyBox}
            readOnly
            value={text}
          />
        </>
      )}
    </div>
  );
}

/** @throws where the page may not write to the clipboard, or the browser has none. */
async function copy(text: string): Promise<void> {
  await navigator.clipboard.writeText(text);
}
