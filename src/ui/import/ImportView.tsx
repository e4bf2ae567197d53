import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useState, type DragEvent, type ReactElement } from "react";
import { useStore } from "zustand";
import { DocumentError } from "../../documents/DocumentError";
import { describeDocumentError } from "../../i18n/describeDocumentError";
import { describeMisnamed } from "../../i18n/describeMisnamed";
import { importWords } from "../../i18n/importWords";
import type { Importer } from "../Importer";
import { useLanguage, type Language } from "../useLanguage";
import { ImportDesk, type Imported, type Trouble } from "./ImportDesk";
import { ImportDoor } from "./ImportDoor";
import type { ImportResults } from "./ImportResults";
import { ReviewView } from "./ReviewView";

const useStyles = makeStyles({
  view: { display: "flex", flexDirection: "column", rowGap: "10px" },
  bar: { display: "flex", flexWrap: "wrap", gap: "6px", alignItems: "center" },
  title: { margin: 0, fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500 },
  note: { margin: 0, color: tokens.colorNeutralForeground2, overflowWrap: "anywhere" },
  trouble: {
    margin: 0,
    padding: "8px 10px",
    borderLeft: `4px solid ${tokens.colorStatusDangerBorder2}`,
    overflowWrap: "anywhere",
  },
  progress: { width: "100%" },
});

interface ImportViewProps {
  readonly importer: Importer;
  /** The desk of an earlier visit, with all that was decided at it. */
  readonly desk: ImportDesk | null;
  /** Given the desk to keep it; the same function from one rendering to the next. */
  readonly onDesk: (desk: ImportDesk) => void;
  readonly results: ImportResults;
  readonly onClose: () => void;
}

/** 导入: a document comes in, its targets are reviewed beside their source, and the plan goes to work. */
export function ImportView(props: ImportViewProps): ReactElement {
  const { importer, onDesk, results, onClose } = props;
  const styles = useStyles();
  const { locale } = useLanguage();
  const words = importWords(locale);
  const [desk] = useState(() => props.desk ?? new ImportDesk(importer));
  useEffect(() => {
    onDesk(desk);
  }, [desk, onDesk]);
  const { isAsking, reading, trouble, imported, acts } = useStore(desk.store);
  return (
    <section aria-label={words.title} className={styles.view} {...dropInto(desk)}>
      <div className={styles.bar}>
        <Button size="small" onClick={onClose}>
          {words.back}
        </Button>
        {imported && reading === null && (
          <Button
            size="small"
            onClick={() => {
              desk.ask(!isAsking);
            }}
          >
            {isAsking ? words.door.backToReview : words.another}
          </Button>
        )}
      </div>
      <h1 className={styles.title}>{words.title}</h1>
      {trouble && <TroubleNote trouble={trouble} />}
      {reading !== null && <Reading name={reading} onCancel={desk.cancel} />}
      {reading === null && isAsking && <ImportDoor desk={desk} />}
      {reading === null && !isAsking && imported && (
        <>
          <Origin imported={imported} />
          <ReviewView
            key={imported.name}
            imported={imported}
            acts={acts}
            desk={desk}
            results={results}
          />
        </>
      )}
    </section>
  );
}

/** Takes dropped files, before the page around the pane does. */
function dropInto(desk: ImportDesk): {
  readonly onDragOver: (event: DragEvent) => void;
  readonly onDrop: (event: DragEvent) => void;
} {
  return {
    onDragOver: (event) => {
      event.preventDefault();
    },
    onDrop: (event) => {
      event.preventDefault();
      const [file] = event.dataTransfer.files;
      if (file) void desk.readFile(file);
    },
  };
}

function Reading({
  name,
  onCancel,
}: {
  readonly name: string;
  readonly onCancel: () => void;
}): ReactElement {
  const styles = useStyles();
  const { locale } = useLanguage();
  const words = importWords(locale);
  return (
    <div role="status">
      <p className={styles.note}>{words.working(name)}</p>
      <progress className={styles.progress} aria-label={words.working(name)} />
      <Button size="small" onClick={onCancel}>
        {words.cancel}
      </Button>
    </div>
  );
}

function Origin({ imported: { name, misnamedAs } }: { readonly imported: Imported }): ReactElement {
  const styles = useStyles();
  const { locale } = useLanguage();
  const extension = /\.[^.]*$/.exec(name)?.[0] ?? "";
  return (
    <p className={styles.note}>
      {importWords(locale).source(name)}
      {misnamedAs && ` ${describeMisnamed(extension, misnamedAs, locale)}`}
    </p>
  );
}

function TroubleNote({ trouble }: { readonly trouble: Trouble }): ReactElement {
  const styles = useStyles();
  const language = useLanguage();
  return (
    <p role="alert" className={styles.trouble}>
      {troubleText(trouble, language)}
    </p>
  );
}

function troubleText(trouble: Trouble, { locale }: Language): string {
  const words = importWords(locale);
  if (trouble.kind === "nothing") return words.nothing(trouble.name);
  const { error } = trouble;
  return error instanceof DocumentError
    ? describeDocumentError(error, locale)
    : words.unexpected(error.message);
}
