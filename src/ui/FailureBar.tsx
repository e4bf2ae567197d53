import { Button } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import { WorkbookError, type WorkbookErrorCode } from "../workbook/WorkbookError";
import { failureMessage } from "./failureMessage";
import { isUnfinished } from "./isUnfinished";
import { MessageFrame } from "./MessageFrame";
import type { Session } from "./Session";
import type { Failure } from "./SessionState";
import { TextField } from "./TextField";
import { useLanguage, type Language } from "./useLanguage";

interface FailureBarProps {
  readonly failure: Failure;
  readonly session: Session;
  /** Whether a protection can be lifted here. */
  readonly canLift: boolean;
}

const protections: ReadonlySet<WorkbookErrorCode> = new Set([
  "workbook/protected",
  "workbook/passwordNeeded",
  "workbook/passwordWrong",
]);

/** What went wrong with the workbook, what to do, and the ways to go on: try again, put it back, lift a protection. */
export function FailureBar({ failure, session, canLift }: FailureBarProps): ReactElement {
  const { error, step } = failure;
  const language = useLanguage();
  const { words } = language;
  const code = error instanceof WorkbookError ? error.code : null;
  const isProtected = code !== null && protections.has(code);
  return (
    <MessageFrame intent="error" text={failureText(failure, canLift, language)}>
      {isProtected && canLift && (
        <LiftForm hasPassword={code !== "workbook/protected"} onLift={session.lift} />
      )}
      {isUnfinished(error) && (
        <Button size="small" appearance="primary" onClick={session.takeBack}>
          {words.states.takeBack}
        </Button>
      )}
      <Button size="small" onClick={session.retry}>
        {words.states.retry}
      </Button>
      <Button size="small" appearance="transparent" onClick={session.dismissFailure}>
        {isProtected && step === "mark" ? words.states.checkOnly : words.states.dismiss}
      </Button>
    </MessageFrame>
  );
}

function failureText({ error }: Failure, canLift: boolean, language: Language): string {
  if (canLift || !(error instanceof WorkbookError) || !protections.has(error.code)) {
    return failureMessage(error, language);
  }
  return language.words.states.protectedHere(String(error.values["sheet"] ?? ""));
}

interface LiftFormProps {
  readonly hasPassword: boolean;
  readonly onLift: (password: string) => void;
}

/** Asks whether a protection may be lifted and, where it has one, for its password, which is kept nowhere but here. */
function LiftForm({ hasPassword, onLift }: LiftFormProps): ReactElement {
  const { words } = useLanguage();
  const [password, setPassword] = useState("");
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        onLift(password);
      }}
    >
      {hasPassword && (
        <TextField
          size="small"
          type="password"
          label={words.states.password}
          placeholder={words.states.password}
          value={password}
          onChange={setPassword}
        />
      )}
      <Button size="small" type="submit" appearance="primary">
        {words.states.lift}
      </Button>
    </form>
  );
}
