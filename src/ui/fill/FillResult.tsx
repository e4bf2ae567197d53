import { Button, makeStyles } from "@fluentui/react-components";
import { useEffect, useRef, type ReactElement } from "react";
import { fillingWords } from "../../i18n/fillingWords";
import { MessageFrame } from "../MessageFrame";
import { useLanguage } from "../useLanguage";
import type { Filled } from "./Filled";
import type { FillDesk } from "./FillDesk";

const useStyles = makeStyles({ result: { ":focus": { outlineStyle: "none" } } });

/** What was written, and the way back. */
export function FillResult({
  filled,
  desk,
}: {
  readonly filled: Filled;
  readonly desk: FillDesk;
}): ReactElement {
  const styles = useStyles();
  const { locale } = useLanguage();
  const words = fillingWords(locale);
  const { sheet, added, cells } = filled;
  const [first] = cells;
  const result = useRef<HTMLDivElement>(null);
  // The button that was pressed may be gone with what there was to fill.
  useEffect(() => {
    result.current?.focus();
  }, [filled]);
  return (
    <div ref={result} tabIndex={-1} className={styles.result}>
      <MessageFrame
        intent="info"
        text={added ? words.writtenNew(cells.length, sheet) : words.written(cells.length, sheet)}
      >
        <Button size="small" onClick={desk.undo}>
          {words.undo}
        </Button>
        {first && (
          <Button
            size="small"
            onClick={() => {
              desk.session.reveal(first.cell);
            }}
          >
            {words.look}
          </Button>
        )}
      </MessageFrame>
    </div>
  );
}
