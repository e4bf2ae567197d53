import { Button, makeStyles, Text, tokens, Tooltip } from "@fluentui/react-components";
import {
  ArrowRedoRegular,
  ArrowUndoRegular,
  DocumentTableRegular,
  FolderOpenRegular,
  SaveRegular,
} from "@fluentui/react-icons";
import type { ReactElement, RefObject } from "react";
import type { WorkbenchWords } from "../i18n/workbenchWords";
import type { WorkbenchSession, WorkbenchState } from "./WorkbenchSession";

interface Properties {
  readonly words: WorkbenchWords;
  readonly state: WorkbenchState;
  readonly session: WorkbenchSession;
  readonly fileInput: RefObject<HTMLInputElement>;
}

const useStyles = makeStyles({
  header: {
    display: "flex",
    alignItems: "center",
    flexWrap: "wrap",
    columnGap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
  },
  file: {
    flexGrow: 1,
    minWidth: "8em",
    overflow: "hidden",
    textOverflow: "ellipsis",
    whiteSpace: "nowrap",
    color: tokens.colorNeutralForeground2,
  },
  buttons: { display: "flex", flexWrap: "wrap" },
});

/** The top of the page: which file is open, and what can be done with it. */
export function WorkbenchHeader({ words, state, session, fileInput }: Properties): ReactElement {
  const styles = useStyles();
  const fileName = state.desk?.file.name ?? "";
  return (
    <header className={styles.header}>
      <h1 className={styles.title}>{words.title}</h1>
      <Text className={styles.file} title={fileName}>
        {fileName}
        {state.hasUnsaved ? ` — ${words.unsaved}` : ""}
      </Text>
      <div className={styles.buttons}>
        <OpenButton words={words} input={fileInput} onOpen={(file) => void session.open(file)} />
        <Command
          icon={<SaveRegular />}
          name={words.save}
          hint={words.saveHint}
          isOff={!state.desk}
          onClick={() => {
            session.save();
          }}
        />
        <Command
          icon={<ArrowUndoRegular />}
          name={words.undo}
          hint={words.undoHint}
          isOff={!state.canUndo}
          onClick={() => {
            session.undo();
          }}
        />
        <Command
          icon={<ArrowRedoRegular />}
          name={words.redo}
          hint={words.redoHint}
          isOff={!state.canRedo}
          onClick={() => {
            session.redo();
          }}
        />
        <Command
          icon={<DocumentTableRegular />}
          name={words.sample}
          hint={words.sampleHint}
          onClick={() => void session.openSample()}
        />
      </div>
    </header>
  );
}

interface CommandProperties {
  readonly icon: ReactElement;
  readonly name: string;
  readonly hint: string;
  readonly isOff?: boolean;
  readonly onClick: () => void;
}

function Command({ icon, name, hint, isOff = false, onClick }: CommandProperties): ReactElement {
  return (
    <Tooltip content={hint} relationship="description">
      <Button appearance="subtle" icon={icon} disabledFocusable={isOff} onClick={onClick}>
        {name}
      </Button>
    </Tooltip>
  );
}

interface OpenProperties {
  readonly words: WorkbenchWords;
  readonly input: RefObject<HTMLInputElement>;
  readonly onOpen: (file: File) => void;
}

function OpenButton({ words, input, onOpen }: OpenProperties): ReactElement {
  return (
    <>
      <input
        ref={input}
        type="file"
        accept=".xlsx,.xlsm"
        hidden
        aria-label={words.open}
        onChange={(event) => {
          const [file] = event.target.files ?? [];
          event.target.value = "";
          if (file) onOpen(file);
        }}
      />
      <Command
        icon={<FolderOpenRegular />}
        name={words.open}
        hint={words.openHint}
        onClick={() => input.current?.click()}
      />
    </>
  );
}
