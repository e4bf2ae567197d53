import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement, ReactNode } from "react";

const useStyles = makeStyles({
  lens: {
    padding: "8px 10px",
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  title: {
    marginBottom: "4px",
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
  answer: { fontWeight: tokens.fontWeightSemibold },
  choice: { marginTop: "8px" },
  detail: { margin: "4px 0 0", fontSize: tokens.fontSizeBase200, overflowWrap: "anywhere" },
});

interface LensProps {
  readonly title: string;
  readonly answer: ReactNode;
  /** Each in a paragraph of its own. */
  readonly details: readonly string[];
  /** What a person can choose here, below the details. */
  readonly children?: ReactNode;
}

/** One way to look at an indicator: its answer, and what it comes from. */
export function Lens({ title, answer, details, children }: LensProps): ReactElement {
  const styles = useStyles();
  return (
    <div role="group" className={styles.lens} aria-label={title}>
      <div className={styles.title}>{title}</div>
      <div className={styles.answer}>{answer}</div>
      {details.map((detail) => (
        <p key={detail} className={styles.detail}>
          {detail}
        </p>
      ))}
      {children && <div className={styles.choice}>{children}</div>}
    </div>
  );
}
