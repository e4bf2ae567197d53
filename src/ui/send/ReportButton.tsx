import { Button } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { reportWords } from "../../i18n/reportWords";
import { sendingWords } from "../../i18n/sendingWords";
import { useLanguage } from "../useLanguage";
import type { SendDesk } from "./SendDesk";

interface ReportButtonProps {
  readonly desk: SendDesk;
  /** Whether the last check still holds. */
  readonly isFresh: boolean;
}

/** 校验报告 of the last check, as a sheet of the workbook. */
export function ReportButton({ desk, isFresh }: ReportButtonProps): ReactElement {
  const { locale } = useLanguage();
  const words = sendingWords(locale);
  return (
    <div>
      <Button
        disabledFocusable={!isFresh}
        title={words.reportHint}
        onClick={() => {
          desk.report(reportWords(locale));
        }}
      >
        {words.report}
      </Button>
    </div>
  );
}
