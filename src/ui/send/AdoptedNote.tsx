import { Button } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { sendingWords } from "../../i18n/sendingWords";
import { placeName } from "../../workbook/placeName";
import { MessageFrame } from "../MessageFrame";
import { useLanguage } from "../useLanguage";
import type { Adopted } from "./adoption";

interface AdoptedNoteProps {
  readonly adopted: Adopted;
  readonly onUndo: () => void;
}

/** What the last adopted repair changed, with its way back. */
export function AdoptedNote({ adopted, onUndo }: AdoptedNoteProps): ReactElement {
  const { locale } = useLanguage();
  const words = sendingWords(locale);
  const { cells, found, proposed } = adopted;
  const place = cells.map(({ cell }) => placeName(cell)).join(words.comma);
  return (
    <MessageFrame intent="info" text={words.adopted(place, found, proposed)}>
      <Button size="small" onClick={onUndo}>
        {words.undo}
      </Button>
    </MessageFrame>
  );
}
