import type { ReactElement } from "react";
import type { Examination } from "../flows/Examination";
import { describeFinding } from "../i18n/describeFinding";
import { Notice } from "./Notice";
import type { PaneActions } from "./PaneActions";
import { useLanguage } from "./useLanguage";

interface NothingFoundProps {
  readonly examination: Examination;
  readonly isEmpty: boolean;
  readonly actions: PaneActions;
  readonly onImport: (() => void) | undefined;
  readonly onCheckAgain: () => void;
}

/** Why there is no indicator to show: an empty workbook, no table of ours in it, or a table without rows. */
export function NothingFound(props: NothingFoundProps): ReactElement {
  const { examination, isEmpty, ...rest } = props;
  const { words, locale } = useLanguage();
  const { states } = words;
  if (isEmpty) {
    return (
      <Notice title={states.emptyTitle} {...rest}>
        {states.emptyBody}
      </Notice>
    );
  }
  if (examination.tables.length > 0) {
    return (
      <Notice title={states.noRowsTitle} {...rest}>
        {states.noRowsBody}
      </Notice>
    );
  }
  const why = examination.findings.filter(({ code }) => code === "structure/notRecognised");
  return (
    <Notice title={states.unrecognisedTitle} {...rest}>
      {why.map((finding, index) => (
        <p key={index}>{describeFinding(finding, locale)}</p>
      ))}
      <p>{states.unrecognisedLook}</p>
    </Notice>
  );
}
