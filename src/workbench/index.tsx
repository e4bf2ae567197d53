import { createRoot } from "react-dom/client";
import { loadLanguage } from "../i18n/loadLanguage";
import type { Locale } from "../i18n/Locale";
import { downloadFile } from "../doors/downloadFile";
import { DrawingGuard } from "./DrawingGuard";
import { loadSample } from "./loadSample";
import { PageFailed } from "./PageFailed";
import { Workbench } from "./Workbench";
import { WorkbenchSession } from "./WorkbenchSession";

const locale: Locale = /^en\b/i.test(navigator.language) ? "en" : "zh";
const root = document.getElementById("root");
if (root) {
  const [{ builtinPlans }] = await Promise.all([
    import("../doors/builtinPlans"),
    loadLanguage(locale),
  ]);
  const session = new WorkbenchSession({
    locale,
    plans: builtinPlans,
    loadSample,
    download: downloadFile,
  });
  createRoot(root).render(
    <DrawingGuard
      fallback={
        <PageFailed
          session={session}
          onReload={() => {
            location.reload();
          }}
        />
      }
    >
      <Workbench session={session} />
    </DrawingGuard>,
  );
}
