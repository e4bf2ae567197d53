import { Button } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { MessageFrame } from "../ui/MessageFrame";
import type { Notice } from "./Notice";

interface Properties {
  readonly notice: Notice;
  readonly dismissWord: string;
  readonly onDismiss: () => void;
}

/** Tells what happened and what to do; read out by screen readers, at once when it is an error. */
export function NoticeBar({ notice, dismissWord, onDismiss }: Properties): ReactElement {
  return (
    <MessageFrame intent={notice.intent === "error" ? "error" : "info"} text={notice.text}>
      <Button size="small" onClick={onDismiss}>
        {dismissWord}
      </Button>
    </MessageFrame>
  );
}
