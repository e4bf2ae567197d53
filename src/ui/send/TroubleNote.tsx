import { Button } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { sendingWords, type SendingWords } from "../../i18n/sendingWords";
import { placeOf } from "../../workbook/placeOf";
import { MessageFrame } from "../MessageFrame";
import { useLanguage } from "../useLanguage";
import type { SendDesk } from "./SendDesk";
import type { SendTrouble } from "./SendTrouble";

interface TroubleNoteProps {
  readonly trouble: SendTrouble;
  readonly desk: SendDesk;
}

/** Why something was not done, and what to do. */
export function TroubleNote({ trouble, desk }: TroubleNoteProps): ReactElement {
  const { locale } = useLanguage();
  const { trouble: words, comma } = sendingWords(locale);
  return (
    <MessageFrame intent="error" text={textOf(trouble, words, comma)}>
      {trouble.kind === "unreadable" && (
        <Button
          size="small"
          onClick={() => {
            desk.explainAnew(trouble.line, trouble.explanation);
          }}
        >
          {words.begin}
        </Button>
      )}
      <Button
        size="small"
        onClick={() => {
          desk.refuse(null);
        }}
      >
        {words.dismiss}
      </Button>
    </MessageFrame>
  );
}

function textOf(trouble: SendTrouble, words: SendingWords["trouble"], comma: string): string {
  switch (trouble.kind) {
    case "changed":
      return words.changed(
        trouble.cells
          .map(placeOf)
          .map(({ sheet, cell }) => `${sheet}!${cell}`)
          .join(comma),
      );
    case "held":
      return words.held(trouble.open);
    case "previous":
      return words.previous(trouble.name);
    case "unreadable":
      return words.unreadable;
    case "layoutsFailed":
      return words.layoutsFailed;
  }
}
