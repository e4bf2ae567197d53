import { useCallback, useState, type RefObject } from "react";
import type { ImportDesk } from "./import/ImportDesk";
import type { SessionState } from "./SessionState";

/** Whether an import is shown, and the ways in and out of it. */
export interface Imports {
  readonly isOpen: boolean;
  /** Kept also while no import is shown. */
  readonly desk: ImportDesk | null;
  readonly onDesk: (desk: ImportDesk) => void;
  readonly onOpen: () => void;
  readonly onClose: () => void;
}

/**
 * Opens and closes the import in a pane; whatever is asked to be explained meanwhile closes it.
 *
 * @param pane takes the focus when an import is closed.
 */
export function useImports(asked: SessionState["asked"], pane: RefObject<HTMLElement>): Imports {
  const [opened, setOpened] = useState<{ readonly asked: SessionState["asked"] } | null>(null);
  const [desk, onDesk] = useState<ImportDesk | null>(null);
  const onClose = useCallback(() => {
    setOpened(null);
    pane.current?.focus();
  }, [pane]);
  return {
    isOpen: opened !== null && opened.asked === asked,
    desk,
    onDesk,
    onOpen: () => {
      setOpened({ asked });
    },
    onClose,
  };
}
