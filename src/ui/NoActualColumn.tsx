import { Button } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Examination } from "../flows/Examination";
import { describeFinding } from "../i18n/describeFinding";
import { describePeriod } from "../i18n/describePeriod";
import { MessageFrame } from "./MessageFrame";
import type { PaneActions } from "./PaneActions";
import { useLanguage } from "./useLanguage";

interface NoActualColumnProps {
  readonly examination: Examination;
  readonly onMakeTemplate: PaneActions["makeTemplate"] | undefined;
}

/**
 * Says once that the table has no results for the period, and offers a blank form that has the column for them. There is none
 * for a table that is checked by its own targets.
 */
export function NoActualColumn(props: NoActualColumnProps): ReactElement | null {
  const { examination, onMakeTemplate } = props;
  const { words, locale } = useLanguage();
  const { period, plan, findings } = examination;
  const finding = findings.find(({ code }) => code === "structure/noActualColumn");
  if (!finding) return null;
  return (
    <MessageFrame intent="info" text={describeFinding(finding, locale)}>
      {onMakeTemplate && plan?.source !== "embedded" && (
        <Button size="small" onClick={onMakeTemplate}>
          {words.states.makeTemplateFor(describePeriod(period, locale))}
        </Button>
      )}
    </MessageFrame>
  );
}
