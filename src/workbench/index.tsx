import { createRoot } from "react-dom/client";
import type { Locale } from "../i18n/Locale";
import { downloadFile } from "./downloadFile";
import { loadSample } from "./loadSample";
import { Workbench } from "./Workbench";
import { WorkbenchSession } from "./WorkbenchSession";

const locale: Locale = /^en\b/i.test(navigator.language) ? "en" : "zh";
const root = document.getElementById("root");
if (root) {
  const session = new WorkbenchSession({
    locale,
    loadSample,
    download: downloadFile,
  });
  createRoot(root).render(<Workbench session={session} />);
}
