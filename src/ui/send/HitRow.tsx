import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState, type KeyboardEvent, type ReactElement, type RefObject } from "react";
import { useStore } from "zustand";
import { isAnswerable } from "../../flows/sending/isAnswerable";
import { describeFinding } from "../../i18n/describeFinding";
import { sendingWords } from "../../i18n/sendingWords";
import { severitySigns } from "../severitySigns";
import { useLanguage } from "../useLanguage";
import { ExplainField } from "./ExplainField";
import { ExplanationText } from "./ExplanationText";
import { FollowList } from "./FollowList";
import { cellOf, placeOf } from "./findingPlace";
import type { HitLine } from "./HitLine";
import type { SendDesk } from "./SendDesk";
import { StateBadge } from "./StateBadge";
import { useFocusBack } from "./useFocusBack";

const useStyles = makeStyles({
  row: { padding: "2px 0 6px", borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  hit: {
    display: "grid",
    gridTemplateColumns: "16px minmax(0, 1fr) auto",
    columnGap: "6px",
    alignItems: "start",
    boxSizing: "border-box",
    width: "100%",
    padding: "6px 4px",
    border: "none",
    background: "none",
    color: "inherit",
    fontFamily: "inherit",
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    textAlign: "left",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  error: { color: tokens.colorStatusDangerForeground1 },
  warning: { color: tokens.colorStatusWarningForeground3 },
  hint: { color: tokens.colorNeutralForeground3 },
  sentence: { overflowWrap: "anywhere" },
  place: {
    display: "block",
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground3,
  },
  below: { display: "flex", flexDirection: "column", rowGap: "6px", paddingLeft: "26px" },
  actions: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: "6px 8px" },
  repair: { fontSize: tokens.fontSizeBase200, overflowWrap: "anywhere" },
});

interface HitRowProps {
  readonly line: HitLine;
  /** Its place in the whole list. */
  readonly index: number;
  /** Whether the Tab key reaches it. */
  readonly isCurrent: boolean;
  readonly desk: SendDesk;
  readonly onFocus: (line: number) => void;
}

/** One hit: what is wrong and what to do, its state, its explanation, its repair and what follows from it. */
export function HitRow({ line, index, isCurrent, desk, onFocus }: HitRowProps): ReactElement {
  const styles = useStyles();
  const { locale } = useLanguage();
  const [isUnfolded, setUnfolded] = useState(false);
  const isExplaining = useStore(desk.store, ({ explaining }) => explaining === line.id);
  const button = useFocusBack<HTMLButtonElement>(isExplaining);
  const { hit } = line;
  const { finding, follows } = hit;
  const sentence = describeFinding(finding, locale);
  const onFold = (): void => {
    setUnfolded(follows.length > 0 && !isUnfolded);
  };
  const onExplain = isAnswerable(finding)
    ? () => {
        desk.open(line.id);
      }
    : null;
  const tabIndex = isCurrent ? 0 : -1;
  const own = { line, desk, tabIndex, isUnfolded, onFold } as const;
  return (
    <li className={styles.row}>
      <HitButton
        {...own}
        button={button}
        sentence={sentence}
        index={index}
        onExplain={onExplain}
        onFocus={onFocus}
      />
      <div className={styles.below}>
        {!isExplaining && <ExplanationText hit={hit} />}
        <HitActions {...own} onExplain={isExplaining ? null : onExplain} />
        {isUnfolded && <FollowList findings={follows} onReveal={desk.session.reveal} />}
        {isExplaining && <ExplainField line={line} sentence={sentence} desk={desk} />}
      </div>
    </li>
  );
}

interface HitButtonProps {
  readonly line: HitLine;
  readonly sentence: string;
  readonly button: RefObject<HTMLButtonElement>;
  readonly index: number;
  readonly tabIndex: 0 | -1;
  readonly desk: SendDesk;
  readonly onFold: () => void;
  readonly onExplain: (() => void) | null;
  readonly onFocus: (line: number) => void;
}

/** The sentence of a hit, which leads to its cell. */
function HitButton(props: HitButtonProps): ReactElement {
  const { line, sentence, button, index, tabIndex, desk, onFold, onExplain, onFocus } = props;
  const styles = useStyles();
  const { locale } = useLanguage();
  const { finding, state } = line.hit;
  return (
    <button
      ref={button}
      type="button"
      className={styles.hit}
      data-line={index}
      tabIndex={tabIndex}
      onClick={() => {
        const cell = cellOf(finding);
        if (cell) desk.session.reveal(cell);
      }}
      onFocus={() => {
        onFocus(index);
      }}
      onKeyDown={(event) => {
        act(event, onFold, onExplain);
      }}
      onKeyUp={keepSpace}
    >
      <span aria-hidden="true" className={styles[finding.severity]}>
        {severitySigns[finding.severity]}
      </span>
      <span className={styles.sentence}>
        {sentence}
        <span className={styles.place}>{placeOf(finding) ?? sendingWords(locale).whole}</span>
      </span>
      <StateBadge state={state} />
    </button>
  );
}

interface HitActionsProps {
  readonly line: HitLine;
  readonly desk: SendDesk;
  readonly tabIndex: 0 | -1;
  readonly isUnfolded: boolean;
  readonly onFold: () => void;
  /** Null where there is nothing to explain, or it is being explained. */
  readonly onExplain: (() => void) | null;
}

function HitActions(props: HitActionsProps): ReactElement | null {
  const { line, desk, tabIndex, isUnfolded, onFold, onExplain } = props;
  const styles = useStyles();
  const { locale } = useLanguage();
  const words = sendingWords(locale);
  const { explanation, repair, follows } = line.hit;
  if (!onExplain && !repair && follows.length === 0) return null;
  return (
    <div className={styles.actions}>
      {repair && (
        <>
          <span className={styles.repair}>{words.repair(repair.found, repair.proposed)}</span>
          <Button
            size="small"
            tabIndex={tabIndex}
            onClick={() => {
              desk.adopt(line);
            }}
          >
            {words.adopt}
          </Button>
        </>
      )}
      {onExplain && (
        <Button size="small" tabIndex={tabIndex} onClick={onExplain}>
          {explanation ? words.change : words.explain}
        </Button>
      )}
      {follows.length > 0 && (
        <Button
          size="small"
          appearance="subtle"
          tabIndex={tabIndex}
          aria-expanded={isUnfolded}
          onClick={onFold}
        >
          {`${isUnfolded ? "▾" : "▸"} ${words.follows(follows.length)}`}
        </Button>
      )}
    </div>
  );
}

/** The keys of a hit beside those of every button and every list. */
function act(event: KeyboardEvent, onFold: () => void, onExplain: (() => void) | null): void {
  if (event.ctrlKey || event.altKey || event.metaKey) return;
  if (event.key === " ") onFold();
  else if (event.key.toLowerCase() === "e") onExplain?.();
  else return;
  event.preventDefault();
}

/** The space bar would press the button. */
function keepSpace(event: KeyboardEvent): void {
  if (event.key === " ") event.preventDefault();
}
