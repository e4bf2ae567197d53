import { Button, makeStyles } from "@fluentui/react-components";
import type { ReactElement, ReactNode } from "react";
import { sendingWords } from "../../i18n/sendingWords";
import { shortCode } from "../../i18n/shortCode";
import { failureMessage } from "../failureMessage";
import { MessageFrame } from "../MessageFrame";
import { useLanguage, type Language } from "../useLanguage";
import type { FileCopy } from "./Copies";
import type { CopyTrouble, MadeCopy, SealDesk } from "./SealDesk";

const useStyles = makeStyles({ handed: { flexBasis: "100%" } });

/** A sealed copy that was made: what to do with it, and the ways to have it once more. */
export function SealedNote({
  copy,
  desk,
}: {
  readonly copy: MadeCopy;
  readonly desk: SealDesk;
}): ReactElement {
  const styles = useStyles();
  const language = useLanguage();
  const { seal: words } = sendingWords(language.locale);
  const { ways, file, code, handed } = copy;
  const isFailed = typeof handed === "object" && handed !== null;
  return (
    <MessageFrame
      intent={isFailed ? "error" : "info"}
      text={words.made(file.name, shortCode(code))}
    >
      {handed !== null && (
        <span className={styles.handed}>{handedText(handed, file, language)}</span>
      )}
      {ways.open && <Action name={words.open} onPress={() => void desk.open()} />}
      {ways.save && <Action name={words.save} onPress={() => void desk.save()} />}
      {isFailed && !ways.save && (
        <Action
          name={words.here}
          onPress={() => {
            desk.sealHere();
          }}
        />
      )}
      <Action name={words.dismiss} onPress={desk.dismiss} />
    </MessageFrame>
  );
}

/** Why there is no sealed copy; where the file cannot be had, the open workbook can be sealed instead. */
export function NoCopyNote({
  trouble,
  desk,
}: {
  readonly trouble: CopyTrouble;
  readonly desk: SealDesk;
}): ReactElement {
  const language = useLanguage();
  const { seal: words } = sendingWords(language.locale);
  return (
    <MessageFrame intent="error" text={troubleText(trouble, language)}>
      {trouble.kind === "refused" && (
        <Action
          name={words.here}
          onPress={() => {
            desk.sealHere();
          }}
        />
      )}
      <Action name={words.dismiss} onPress={desk.dismiss} />
    </MessageFrame>
  );
}

function Action({
  name,
  onPress,
}: {
  readonly name: ReactNode;
  readonly onPress: () => void;
}): ReactElement {
  return (
    <Button size="small" onClick={onPress}>
      {name}
    </Button>
  );
}

function handedText(
  handed: NonNullable<MadeCopy["handed"]>,
  file: FileCopy,
  language: Language,
): string {
  const { seal: words } = sendingWords(language.locale);
  if (handed === "opened") return words.opened(file.name);
  if (handed === "saved") return words.saved;
  return words.notHanded(failureMessage(handed.error, language));
}

function troubleText(trouble: CopyTrouble, language: Language): string {
  const { seal: words } = sendingWords(language.locale);
  if (trouble.kind === "held") return words.held(trouble.open);
  if (trouble.kind === "refused") return words.refused(trouble.reason);
  return words.failed(failureMessage(trouble.error, language));
}
