import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { HitState } from "../../flows/sending/SendingCheck";
import { sendingWords } from "../../i18n/sendingWords";
import { useLanguage } from "../useLanguage";

const useStyles = makeStyles({
  badge: {
    padding: "0 6px",
    borderRadius: tokens.borderRadiusMedium,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
    whiteSpace: "nowrap",
    border: `1px solid ${tokens.colorNeutralStroke1}`,
  },
  open: {
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorStatusWarningForeground3,
    backgroundColor: tokens.colorStatusWarningBackground1,
    border: `1px solid ${tokens.colorStatusWarningBorder1}`,
  },
  explained: {
    color: tokens.colorStatusSuccessForeground1,
    backgroundColor: tokens.colorStatusSuccessBackground1,
    border: `1px solid ${tokens.colorStatusSuccessBorder1}`,
  },
  passes: { color: tokens.colorNeutralForeground3 },
});

/** How a hit stands on the way to sending. */
export function StateBadge({ state }: { readonly state: HitState }): ReactElement {
  const styles = useStyles();
  const { locale } = useLanguage();
  return (
    <span className={mergeClasses(styles.badge, styles[state])}>
      {sendingWords(locale).states[state]}
    </span>
  );
}
