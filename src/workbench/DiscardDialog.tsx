import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
} from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { WorkbenchWords } from "../i18n/workbenchWords";

interface Properties {
  readonly words: WorkbenchWords["discard"];
  readonly current: string;
  readonly next: string;
  readonly onSave: () => void;
  readonly onDiscard: () => void;
  readonly onCancel: () => void;
}

/** Asks before a file with unsaved changes makes room for another. */
export function DiscardDialog({ words, current, next, onSave, onDiscard, onCancel }: Properties): ReactElement {
  return (
    <Dialog
      open
      modalType="alert"
      onOpenChange={(_, { open }) => {
        if (!open) onCancel();
      }}
    >
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{words.title}</DialogTitle>
          <DialogContent>{words.body(current, next)}</DialogContent>
          <DialogActions>
            <Button appearance="primary" onClick={onSave}>
              {words.save}
            </Button>
            <Button onClick={onDiscard}>{words.discard}</Button>
            <Button onClick={onCancel}>{words.cancel}</Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
