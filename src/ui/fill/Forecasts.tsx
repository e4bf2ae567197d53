import { makeStyles } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { measureName } from "../../domain/measureName";
import type { ForecastBeside } from "../../flows/forms/forecastsBeside";
import { describeOutlook } from "../../i18n/describeDue";
import { dueWords } from "../../i18n/dueWords";
import { formatA1 } from "../../workbook/a1";
import type { CellRef } from "../../workbook/Workbook";
import { useLanguage } from "../useLanguage";
import { CellButton } from "./CellButton";
import { ListSection } from "./ListSection";

const useStyles = makeStyles({ summary: { cursor: "pointer" } });

interface ForecastsProps {
  readonly forecasts: readonly ForecastBeside[];
  /** Whether their sheet is yet to be added, so that there is nothing to look at. */
  readonly isAdded: boolean;
  readonly onReveal: (cell: CellRef) => void;
}

/** Our forecast for the year beside the officer's, folded; ours is never filled in. */
export function Forecasts({ forecasts, isAdded, onReveal }: ForecastsProps): ReactElement | null {
  const styles = useStyles();
  const { locale } = useLanguage();
  const words = dueWords(locale);
  if (forecasts.length === 0) return null;
  return (
    <details>
      <summary className={styles.summary}>
        {words.outlookShort} {words.count(forecasts.length)}
      </summary>
      <ListSection title={words.outlook}>
        {forecasts.map(({ measure, stated, forecast }) => (
          <li key={measure.id}>
            <span lang="zh-CN">{measureName(measure)}</span>{" "}
            {describeOutlook({ forecast, stated }, measure, locale).join(" · ")}{" "}
            {isAdded ? (
              formatA1(stated.cell)
            ) : (
              <CellButton cell={stated.cell} onReveal={onReveal} />
            )}
          </li>
        ))}
      </ListSection>
    </details>
  );
}
