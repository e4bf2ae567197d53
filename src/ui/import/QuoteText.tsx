import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";

const useStyles = makeStyles({
  figure: {
    padding: "0 1px",
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorPaletteYellowBackground2,
    "@media (forced-colors: active)": {
      forcedColorAdjust: "none",
      backgroundColor: "Mark",
      color: "MarkText",
    },
  },
});

interface QuoteTextProps {
  readonly text: string;
  /** Of the figure, end exclusive. */
  readonly start: number;
  readonly end: number;
}

/** Words of the source with the figure marked. */
export function QuoteText({ text, start, end }: QuoteTextProps): ReactElement {
  const styles = useStyles();
  return (
    <span lang="zh-CN">
      {text.slice(0, start)}
      <mark className={styles.figure}>{text.slice(start, end)}</mark>
      {text.slice(end)}
    </span>
  );
}
