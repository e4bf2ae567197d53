import type { ReactElement } from "react";
import { useStore } from "zustand";
import { workbenchWords } from "../i18n/workbenchWords";
import { langAttribute } from "../ui/useLanguage";
import type { WorkbenchSession } from "./WorkbenchSession";

interface PageFailedProps {
  readonly session: WorkbenchSession;
  readonly onReload: () => void;
}

/** In place of the page when it cannot be drawn: the way to save what was entered, and to begin again. Needs nothing that may have failed. */
export function PageFailed({ session, onReload }: PageFailedProps): ReactElement {
  const { locale, desk, notice } = useStore(session.store);
  const { title, failed } = workbenchWords(locale);
  return (
    <main lang={langAttribute(locale)} style={{ padding: "24px", fontFamily: "sans-serif" }}>
      <h1>{title}</h1>
      <p role="alert">{failed.body}</p>
      <p>
        {desk && (
          <button
            type="button"
            onClick={() => {
              session.save();
            }}
          >
            {failed.save(desk.file.name)}
          </button>
        )}{" "}
        <button type="button" onClick={onReload}>
          {failed.reload}
        </button>
      </p>
      <p role="status">{notice?.text}</p>
    </main>
  );
}
