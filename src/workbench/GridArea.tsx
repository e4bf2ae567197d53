import { Button, makeStyles, Spinner, Text, tokens } from "@fluentui/react-components";
import { useEffect, useRef, useState, type ReactElement } from "react";
import type { Locale } from "../i18n/Locale";
import { workbenchWords } from "../i18n/workbenchWords";
import type { Desk } from "./Desk";
import type { GridHost, GridRequests } from "./GridHost";

interface Properties {
  readonly desk: Desk;
  readonly locale: Locale;
  /** Counts up when sheets came or went, and the whole file has to be drawn anew. */
  readonly revision: number;
  readonly onHost: (host: GridHost | undefined) => void;
}

const useStyles = makeStyles({
  area: {
    position: "relative",
    flexGrow: 1,
    minHeight: 0,
    backgroundColor: "#fff",
    colorScheme: "light",
  },
  grid: { position: "absolute", inset: 0 },
  waiting: {
    position: "absolute",
    inset: 0,
    display: "flex",
    flexDirection: "column",
    alignItems: "center",
    justifyContent: "center",
    rowGap: "12px",
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground2,
  },
});

/** The place of the grid; the grid itself is loaded only now that there is a file to show. */
export function GridArea({ desk, locale, revision, onHost }: Properties): ReactElement {
  const styles = useStyles();
  const words = workbenchWords(locale);
  const element = useRef<HTMLDivElement>(null);
  const now = useRef(desk);
  const [host, setHost] = useState<GridHost>();
  const [hasFailed, setHasFailed] = useState(false);
  const [isBroken, setIsBroken] = useState(false);

  useEffect(() => {
    now.current = desk;
  }, [desk]);
  useEffect(() => loadInto(element.current, now, setHost, setHasFailed, setIsBroken), []);
  useEffect(() => {
    onHost(host);
    return () => {
      onHost(undefined);
    };
  }, [host, onHost]);
  useEffect(() => {
    if (!host || isBroken) return;
    host.show(desk.file.gridSheets(), desk.file.workbook.snapshot.date1904, locale);
    desk.shownBy(host);
  }, [host, desk, locale, revision, isBroken]);

  return (
    <div className={styles.area}>
      <div ref={element} className={styles.grid} />
      {isBroken ? (
        <div className={styles.waiting} role="alert">
          <Text>{words.gridBroken}</Text>
          <Button
            onClick={() => {
              setIsBroken(false);
            }}
          >
            {words.redrawGrid}
          </Button>
        </div>
      ) : null}
      {host ? null : (
        <div className={styles.waiting}>
          {hasFailed ? (
            <Text role="alert">{words.gridFailed}</Text>
          ) : (
            <Spinner label={words.loadingGrid} />
          )}
        </div>
      )}
    </div>
  );
}

function loadInto(
  element: HTMLElement | null,
  desk: { readonly current: Desk },
  onLoaded: (host: GridHost | undefined) => void,
  onFailed: (hasFailed: boolean) => void,
  onBroken: (isBroken: boolean) => void,
): () => void {
  let host: GridHost | undefined;
  let isGone = false;
  import("./fortune/FortuneHost").then(
    ({ FortuneHost }) => {
      if (isGone || !element) return;
      host = new FortuneHost(element, requestsTo(desk, onBroken));
      onLoaded(host);
    },
    () => {
      onFailed(true);
    },
  );
  return () => {
    isGone = true;
    onLoaded(undefined);
    const gone = host;
    if (gone)
      queueMicrotask(() => {
        gone.dispose();
      });
  };
}

/** The grid outlives the files it shows; its requests go to the desk of the moment. */
function requestsTo(
  desk: { readonly current: Desk },
  onBroken: (isBroken: boolean) => void,
): GridRequests {
  return {
    typed: (texts) => {
      desk.current.typed(texts);
    },
    pasted: (sheet, selection, text) => {
      desk.current.pasted(sheet, selection, text);
    },
    copied: (sheet, range, text) => {
      desk.current.copied(sheet, range, text);
    },
    cleared: (sheet, range) => {
      desk.current.cleared(sheet, range);
    },
    filled: (sheet, range, source) => {
      desk.current.filled(sheet, range, source);
    },
    undo: () => {
      desk.current.undo();
    },
    redo: () => {
      desk.current.redo();
    },
    selected: (sheet) => {
      desk.current.selected(sheet);
    },
    failed: () => {
      onBroken(true);
    },
  };
}
