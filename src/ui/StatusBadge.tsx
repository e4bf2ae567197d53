import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Status } from "../domain/assessment";
import { statusLook } from "./statusLook";
import { useLanguage } from "./useLanguage";

const useStyles = makeStyles({
  badge: {
    display: "inline-flex",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalXS,
    padding: "1px 8px",
    borderRadius: tokens.borderRadiusCircular,
    border: `1px solid ${tokens.colorTransparentStroke}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightSemibold,
    whiteSpace: "nowrap",
    "@media (forced-colors: active)": { border: "1px solid CanvasText" },
  },
});

/** A status as symbol, word and colour. */
export function StatusBadge({
  status,
  id,
}: {
  readonly status: Status;
  readonly id?: string;
}): ReactElement {
  const styles = useStyles();
  const { terms } = useLanguage();
  const { symbol, color, background } = statusLook(status);
  return (
    <span className={styles.badge} style={{ color, background }} id={id}>
      <span aria-hidden="true">{symbol}</span>
      {terms.status[status]}
    </span>
  );
}
