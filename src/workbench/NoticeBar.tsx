import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons";
import type { ReactElement } from "react";
import type { Notice } from "./Notice";

interface Properties {
  readonly notice: Notice;
  readonly dismissWord: string;
  readonly onDismiss: () => void;
}

/** Tells what happened and what to do; read out by screen readers, at once when it is an error. */
export function NoticeBar({ notice, dismissWord, onDismiss }: Properties): ReactElement {
  return (
    <MessageBar
      intent={notice.intent}
      layout="multiline"
      politeness={notice.intent === "error" ? "assertive" : "polite"}
    >
      <MessageBarBody>{notice.text}</MessageBarBody>
      <MessageBarActions
        containerAction={
          <Button
            appearance="transparent"
            icon={<DismissRegular />}
            aria-label={dismissWord}
            onClick={onDismiss}
          />
        }
      />
    </MessageBar>
  );
}
