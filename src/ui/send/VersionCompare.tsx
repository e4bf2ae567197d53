import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo, useState, type ReactElement } from "react";
import { compareSubmissions } from "../../flows/comparing/compareSubmissions";
import type { Submission } from "../../flows/sending/Submission";
import { sendingWords } from "../../i18n/sendingWords";
import type { CellRef } from "../../workbook/Workbook";
import type { Importer } from "../Importer";
import { MessageFrame } from "../MessageFrame";
import type { PaneActions } from "../PaneActions";
import { useLanguage } from "../useLanguage";
import { DifferenceList } from "./DifferenceList";
import { FileChoice } from "./FileChoice";
import { readVersion, type Version } from "./readVersion";

const useStyles = makeStyles({
  box: { display: "flex", flexDirection: "column", rowGap: "6px" },
  row: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: "4px 8px",
    fontSize: tokens.fontSizeBase200,
    overflowWrap: "anywhere",
  },
});

interface VersionCompareProps {
  /** As it was checked last. */
  readonly submission: Submission;
  readonly importer: Pick<Importer, "readFile">;
  readonly load: NonNullable<PaneActions["loadLayouts"]>;
  readonly onReveal: (cell: CellRef) => void;
}

/** 比较: in what the open workbook differs from another version of it. */
export function VersionCompare(props: VersionCompareProps): ReactElement {
  const { submission, importer, load, onReveal } = props;
  const styles = useStyles();
  const { locale } = useLanguage();
  const { version: words, trouble } = sendingWords(locale);
  const [other, setOther] = useState<Version | null>(null);
  const [unreadable, setUnreadable] = useState<string | null>(null);
  const choose = async (file: File): Promise<void> => {
    const read = await readVersion(file, importer, submission.examination, await load());
    setOther(read);
    setUnreadable(read ? null : file.name);
  };
  return (
    <div className={styles.box}>
      <div className={styles.row}>
        {other && <span>{words.chosen(other.name)}</span>}
        {other ? (
          <Button
            size="small"
            onClick={() => {
              setOther(null);
            }}
          >
            {words.leave}
          </Button>
        ) : (
          <FileChoice
            label={words.choose}
            hint={words.hint}
            onChoose={(file) => void choose(file)}
          />
        )}
      </div>
      {unreadable !== null && (
        <MessageFrame intent="error" text={words.unreadable(unreadable)}>
          <Button
            size="small"
            onClick={() => {
              setUnreadable(null);
            }}
          >
            {trouble.dismiss}
          </Button>
        </MessageFrame>
      )}
      {other && <Differences before={other.submission} after={submission} onReveal={onReveal} />}
    </div>
  );
}

interface DifferencesProps {
  readonly before: Submission;
  readonly after: Submission;
  readonly onReveal: (cell: CellRef) => void;
}

function Differences({ before, after, onReveal }: DifferencesProps): ReactElement {
  const differences = useMemo(() => compareSubmissions(before, after), [before, after]);
  return <DifferenceList differences={differences} onReveal={onReveal} />;
}
