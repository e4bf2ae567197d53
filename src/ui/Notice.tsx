import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement, ReactNode } from "react";
import type { PaneActions } from "./PaneActions";
import { useLanguage } from "./useLanguage";

const useStyles = makeStyles({
  notice: { display: "flex", flexDirection: "column", rowGap: "10px", padding: "24px 4px" },
  title: { margin: 0, fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500 },
  body: { margin: 0, overflowWrap: "anywhere" },
  actions: { display: "flex", flexWrap: "wrap", gap: "8px" },
});

interface NoticeProps {
  readonly title: string;
  readonly children: ReactNode;
  readonly actions: PaneActions;
  readonly onImport?: (() => void) | undefined;
  readonly onCheckAgain: () => void;
}

/** Instead of results: why there are none, and everything that can be done about it. */
export function Notice(props: NoticeProps): ReactElement {
  const { title, children, actions, onImport, onCheckAgain } = props;
  const styles = useStyles();
  const { words } = useLanguage();
  const offers: readonly (readonly [string, (() => void) | undefined])[] = [
    [words.states.openFile, actions.openFile],
    [words.states.showSample, actions.showSample],
    [words.states.makeTemplate, actions.makeTemplate],
    [words.importPlan, onImport],
    [words.states.checkAgain, onCheckAgain],
  ];
  return (
    <section className={styles.notice} aria-label={title}>
      <h1 className={styles.title}>{title}</h1>
      <div className={styles.body}>{children}</div>
      <div className={styles.actions}>
        {offers.map(
          ([name, act], index) =>
            act && (
              <Button key={name} appearance={index === 0 ? "primary" : "secondary"} onClick={act}>
                {name}
              </Button>
            ),
        )}
      </div>
    </section>
  );
}
