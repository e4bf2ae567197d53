import { Button, makeStyles } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Locale } from "../i18n/Locale";
import { messages } from "../i18n/messages";
import { MarkButton } from "./MarkButton";
import type { PaneActions } from "./PaneActions";
import type { Session } from "./Session";
import type { SessionState } from "./SessionState";
import { langAttribute, useLanguage } from "./useLanguage";

const useStyles = makeStyles({
  bar: { display: "flex", alignItems: "flex-start", justifyContent: "space-between", gap: "8px" },
  tools: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: "8px" },
});

interface PaneToolsProps {
  readonly session: Session;
  readonly state: SessionState;
  readonly actions: PaneActions;
  readonly onLocale: ((locale: Locale) => void) | undefined;
}

/** What can be done at any time: the marks, the other views and the other language. */
export function PaneTools({ session, state, actions, onLocale }: PaneToolsProps): ReactElement {
  const styles = useStyles();
  const { locale } = useLanguage();
  const { view, examination } = state;
  return (
    <div className={styles.bar}>
      <div className={styles.tools}>
        {actions.loadLayouts && examination?.plan && view === "results" && (
          <ViewButtons session={session} />
        )}
        <MarkButton
          state={state}
          onMark={() => {
            session.mark(messages(locale).legend);
          }}
          onClear={session.clearMarks}
        />
      </div>
      {onLocale && <LanguageButton onLocale={onLocale} />}
    </div>
  );
}

/** The ways to 填表 and 发送前校验. */
function ViewButtons({ session }: Pick<PaneToolsProps, "session">): ReactElement {
  const { words } = useLanguage();
  const views = [
    ["filling", words.fill],
    ["sending", words.send],
  ] as const;
  return (
    <>
      {views.map(([view, name]) => (
        <Button
          key={view}
          size="small"
          onClick={() => {
            session.show(view);
          }}
        >
          {name}
        </Button>
      ))}
    </>
  );
}

function LanguageButton({
  onLocale,
}: {
  readonly onLocale: (locale: Locale) => void;
}): ReactElement {
  const { words, locale } = useLanguage();
  const other = locale === "zh" ? "en" : "zh";
  return (
    <Button
      size="small"
      appearance="subtle"
      lang={langAttribute(other)}
      title={words.switchLanguage}
      onClick={() => {
        onLocale(other);
      }}
    >
      {words.otherLanguage}
    </Button>
  );
}
