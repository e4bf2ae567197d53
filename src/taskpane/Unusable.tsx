import type { ReactElement } from "react";
import type { Locale } from "../i18n/Locale";
import { taskpaneWords } from "../i18n/taskpaneWords";
import { langAttribute } from "../ui/useLanguage";
import { neededExcelApi } from "./neededExcelApi";

interface UnusableProps {
  readonly why: "notExcel" | "tooOld";
  readonly locale: Locale;
}

/** Instead of the pane where it cannot work: why, and where to go. */
export function Unusable({ why, locale }: UnusableProps): ReactElement {
  const words = taskpaneWords(locale);
  return (
    <main className="pane-notice" lang={langAttribute(locale)}>
      <p>{why === "tooOld" ? words.tooOld(neededExcelApi) : words.notExcel}</p>
      <a href="workbench.html" target="_blank" rel="noreferrer">
        {words.toWorkbench}
      </a>
    </main>
  );
}
