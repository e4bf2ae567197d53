import type { Root } from "react-dom/client";
import { loadLanguage } from "../i18n/loadLanguage";
import type { Locale } from "../i18n/Locale";
import type { ThemeName } from "../ui/useTheme";
import { OfficeWorkbook, webRequestLimit } from "../workbook/office/OfficeWorkbook";
import { commands, type Commands } from "./commands";
import { neededExcelApi } from "./neededExcelApi";
import { PaneModel } from "./PaneModel";
import { TaskPane } from "./TaskPane";
import { themeOf } from "./themeOf";

/** Starts the pane once Office is ready, and gives the ribbon its commands before anything that takes time. */
export async function start(root: Root): Promise<void> {
  const { host } = await Office.onReady();
  if (host !== Office.HostType.Excel) {
    drawIn("system");
    const { Unusable } = await import("./Unusable");
    root.render(<Unusable why="notExcel" locale={localeOf(navigator.language)} />);
    return;
  }
  const theme = themeOf(background());
  drawIn(theme);
  const { displayLanguage, platform, requirements } = Office.context;
  const locale = localeOf(displayLanguage);
  if (!requirements.isSetSupported("ExcelApi", neededExcelApi)) {
    const { Unusable } = await import("./Unusable");
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
  associate(commands(model, locale, () => Office.addin.showAsTaskpane()));
  const [{ builtinPlans }] = await Promise.all([
    import("../doors/builtinPlans"),
    loadLanguage(locale),
  ]);
  root.render(<TaskPane model={model} plans={builtinPlans} language={locale} theme={theme} />);
}

function associate(all: Commands): void {
  for (const [name, command] of Object.entries(all)) {
    Office.actions.associate(name, (event: Office.AddinCommands.Event) => {
      void command(event);
    });
  }
}

/** What the browser itself draws, the page and its scroll bars, goes with the theme. */
function drawIn(theme: ThemeName): void {
  document.documentElement.style.colorScheme = theme === "system" ? "light dark" : theme;
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
