import { useState, type ReactElement } from "react";
import { useStore } from "zustand";
import { loadLayouts } from "../doors/loadLayouts";
import { loadProfiles } from "../doors/loadProfiles";
import { documentImporter } from "../documents/readers/documentImporter";
import type { OfferedPlan } from "../flows/choosePlan";
import type { Locale } from "../i18n/Locale";
import { taskpaneWords } from "../i18n/taskpaneWords";
import { App } from "../ui/App";
import type { PaneActions } from "../ui/PaneActions";
import { langAttribute } from "../ui/useLanguage";
import type { ThemeName } from "../ui/useTheme";
import type { PaneModel } from "./PaneModel";
import { PaneBar } from "./PaneBar";

interface TaskPaneProps {
  readonly model: PaneModel;
  /** Have to stay the same list from one rendering to the next. */
  readonly plans: readonly OfferedPlan[];
  readonly language: Locale;
  readonly theme: ThemeName;
}

/** Not every Excel's browser saves files, so that none but a sealed copy is offered. */
const actions: PaneActions = {
  liftsProtection: true,
  importer: documentImporter,
  loadLayouts,
  loadProfiles,
  loadCopies: async () => (await import("./excelCopies")).excelCopies(),
};

/** The pane over the workbook that is open in Excel, with what only Excel has to say above it. */
export function TaskPane({ model, plans, language, theme }: TaskPaneProps): ReactElement {
  const [locale, setLocale] = useState(language);
  const { delay, notice } = useStore(model.store);
  const words = taskpaneWords(locale);
  return (
    <main className="pane" lang={langAttribute(locale)}>
      {delay && <PaneBar text={words[delay]} />}
      {notice && (
        <PaneBar text={words[notice]} dismiss={{ name: words.dismiss, act: model.dismiss }} />
      )}
      <App
        workbook={model.workbook}
        plans={plans}
        locale={locale}
        onLocale={setLocale}
        theme={theme}
        actions={actions}
        onSession={model.begin}
      />
    </main>
  );
}
