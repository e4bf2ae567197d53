import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { failureMessage } from "./failureMessage";
import { useLanguage } from "./useLanguage";

interface FailureBarProps {
  readonly error: Error;
  readonly onRetry: () => void;
  readonly onDismiss: () => void;
}

/** What went wrong with the workbook, what to do, and a way to try again. */
export function FailureBar({ error, onRetry, onDismiss }: FailureBarProps): ReactElement {
  const language = useLanguage();
  const { words } = language;
  return (
    <MessageBar intent="error" layout="multiline" role="alert">
      <MessageBarBody>{failureMessage(error, language)}</MessageBarBody>
      <MessageBarActions>
        <Button size="small" onClick={onRetry}>
          {words.states.retry}
        </Button>
        <Button size="small" appearance="transparent" onClick={onDismiss}>
          {words.states.dismiss}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
