import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { WorkbenchWords } from "../i18n/workbenchWords";

interface Properties {
  readonly words: Pick<WorkbenchWords, "toGrid" | "toPane">;
  readonly onGrid: () => void;
  readonly onPane: () => void;
}

const useStyles = makeStyles({
  links: {
    position: "absolute",
    left: tokens.spacingHorizontalS,
    top: "-100px",
    zIndex: 200,
    display: "flex",
    columnGap: tokens.spacingHorizontalS,
    ":focus-within": { top: tokens.spacingVerticalS },
  },
});

/** The first stop of the keyboard on the page: straight to the grid or to the pane. */
export function SkipLinks({ words, onGrid, onPane }: Properties): ReactElement {
  const styles = useStyles();
  return (
    <div className={styles.links}>
      <Button appearance="primary" onClick={onGrid}>
        {words.toGrid}
      </Button>
      <Button appearance="primary" onClick={onPane}>
        {words.toPane}
      </Button>
    </div>
  );
}
