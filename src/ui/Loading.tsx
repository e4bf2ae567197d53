import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useLanguage } from "./useLanguage";

const useStyles = makeStyles({
  loading: { display: "flex", flexDirection: "column", rowGap: "12px" },
  line: {
    height: "32px",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralStencil1,
    "@media (forced-colors: active)": { border: "1px solid GrayText" },
  },
});

/** The outline of what is about to appear. It stands still: reading takes a moment, not a while. */
export function Loading(): ReactElement {
  const styles = useStyles();
  const { words } = useLanguage();
  return (
    <div role="progressbar" aria-label={words.loading} className={styles.loading}>
      {[1, 2, 3, 4, 5].map((line) => (
        <div key={line} className={styles.line} />
      ))}
    </div>
  );
}
