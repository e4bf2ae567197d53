import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Examination } from "../flows/Examination";
import { describeFinding } from "../i18n/describeFinding";
import { describePeriod } from "../i18n/describePeriod";
import type { PaneActions } from "./PaneActions";
import { useLanguage } from "./useLanguage";

interface NoActualColumnProps {
  readonly examination: Examination;
  readonly onAdd: PaneActions["addActualColumn"] | undefined;
}

/** Says once that the table has no results for the period, and offers the column for them. */
export function NoActualColumn({ examination, onAdd }: NoActualColumnProps): ReactElement | null {
  const { words, locale } = useLanguage();
  const { period, findings } = examination;
  const finding = findings.find(({ code }) => code === "structure/noActualColumn");
  if (!finding) return null;
  return (
    <MessageBar intent="info" layout="multiline">
      <MessageBarBody>{describeFinding(finding, locale)}</MessageBarBody>
      {onAdd && (
        <MessageBarActions>
          <Button
            size="small"
            onClick={() => {
              onAdd(period);
            }}
          >
            {words.states.addColumn(describePeriod(period, locale))}
          </Button>
        </MessageBarActions>
      )}
    </MessageBar>
  );
}
