import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactElement, ReactNode } from "react";

const useStyles = makeStyles({
  frame: {
    display: "flex",
    flexDirection: "column",
    rowGap: "8px",
    padding: "8px 12px",
    color: tokens.colorNeutralForeground1,
    borderRadius: tokens.borderRadiusMedium,
  },
  error: {
    backgroundColor: tokens.colorStatusDangerBackground1,
    border: `1px solid ${tokens.colorStatusDangerBorder1}`,
  },
  info: {
    backgroundColor: tokens.colorNeutralBackground3,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
  },
  actions: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: "8px" },
});

interface MessageFrameProps {
  /** An error is read out at once, anything else when there is time. */
  readonly intent: "error" | "info";
  readonly text: string;
  /** What a person can do about it. */
  readonly children?: ReactNode;
}

/** A message with its ways to go on. */
export function MessageFrame({ intent, text, children }: MessageFrameProps): ReactElement {
  const styles = useStyles();
  return (
    <div
      className={mergeClasses(styles.frame, styles[intent])}
      role={intent === "error" ? "alert" : "status"}
    >
      <span>{text}</span>
      {children && <div className={styles.actions}>{children}</div>}
    </div>
  );
}
