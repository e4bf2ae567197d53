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
  readonly onDecide: (decision: "save" | "discard" | "cancel") => void;
}

/** Asks before a file with unsaved changes makes room for another. */
export function DiscardDialog({ words, current, next, onDecide }: Properties): ReactElement {
  return (
    <Dialog
      open
      modalType="alert"
      onOpenChange={(_, { open }) => {
        if (!open) onDecide("cancel");
      }}
    >
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{words.title}</DialogTitle>
          <DialogContent>{words.body(current, next)}</DialogContent>
          <DialogActions>
            <Button
              appearance="primary"
              onClick={() => {
                onDecide("save");
              }}
            >
              {words.save}
            </Button>
            <Button
              onClick={() => {
                onDecide("discard");
              }}
            >
              {words.discard}
            </Button>
            <Button
              onClick={() => {
                onDecide("cancel");
              }}
            >
              {words.cancel}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
