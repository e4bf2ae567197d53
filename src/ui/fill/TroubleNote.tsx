import type { ReactElement } from "react";
import { describeLayoutError } from "../../i18n/describeLayoutError";
import { fillingWords } from "../../i18n/fillingWords";
import { MessageFrame } from "../MessageFrame";
import { useLanguage, type Language } from "../useLanguage";
import { placeName } from "../../workbook/placeName";
import type { FillTrouble } from "./FillDesk";

/** Why something was not done, and what to do. */
export function TroubleNote({ trouble }: { readonly trouble: FillTrouble }): ReactElement {
  return <MessageFrame intent="error" text={troubleText(trouble, useLanguage())} />;
}

/** How many changed cells are named. */
const most = 5;

function troubleText(trouble: FillTrouble, { locale }: Language): string {
  const words = fillingWords(locale);
  switch (trouble.kind) {
    case "layoutsFailed":
      return words.layoutsFailed;
    case "layout": {
      const { name, fault } = trouble;
      return fault
        ? words.badLayout(name, describeLayoutError(fault, locale))
        : words.notJson(name);
    }
    case "changed": {
      const { cells, what } = trouble;
      const named = cells.slice(0, most).map(placeName).join(words.comma);
      return words.changed[what](named, cells.length);
    }
  }
}
