import type { Root } from "react-dom/client";
import type { Locale } from "../i18n/Locale";
import { OfficeWorkbook, webRequestLimit } from "../workbook/office/OfficeWorkbook";
import { commands } from "./commands";
import { neededExcelApi } from "./neededExcelApi";
import { PaneModel } from "./PaneModel";
import { TaskPane } from "./TaskPane";
import { themeOf } from "./themeOf";
import { Unusable } from "./Unusable";

/** Starts the pane once Office is ready, and gives the ribbon its commands. */
export async function start(root: Root): Promise<void> {
  const [{ host }, { builtinPlans }] = await Promise.all([
    Office.onReady(),
    import("./builtinPlans"),
  ]);
  if (host !== Office.HostType.Excel) {
    root.render(<Unusable why="notExcel" locale={localeOf(navigator.language)} />);
    return;
  }
  const { displayLanguage, platform, requirements } = Office.context;
  const locale = localeOf(displayLanguage);
  if (!requirements.isSetSupported("ExcelApi", neededExcelApi)) {
    root.render(<Unusable why="tooOld" locale={locale} />);
    return;
  }
  const isWeb = platform === Office.PlatformType.OfficeOnline;
  const model = new PaneModel(
    (onDelay) =>
      new OfficeWorkbook({
        patience: { onDelay },
        ...(isWeb ? { requestLimit: webRequestLimit } : {}),
      }),
  );
  const openPane = (): Promise<void> => Office.addin.showAsTaskpane();
  for (const [name, command] of Object.entries(commands(model, locale, openPane))) {
    Office.actions.associate(name, (event: Office.AddinCommands.Event) => {
      void command(event);
    });
  }
  root.render(
    <TaskPane model={model} plans={builtinPlans} language={locale} theme={themeOf(background())} />,
  );
}

/** Office on the web tells no theme, whatever the type says, and an older Excel fails when it is asked. */
function background(): string | undefined {
  try {
    return Office.context.officeTheme.bodyBackgroundColor;
  } catch {
    return undefined;
  }
}

function localeOf(language: string): Locale {
  return /^en\b/i.test(language) ? "en" : "zh";
}
