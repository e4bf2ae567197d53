import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { memo, type KeyboardEvent, type ReactElement } from "react";
import { importWords } from "../../i18n/importWords";
import { useLanguage } from "../useLanguage";
import { pathTexts, type PathText } from "./pathTexts";
import type { DraftRow, DraftState } from "./Review";

const symbols: Readonly<Record<DraftState, string>> = {
  pending: "○",
  accepted: "✓",
  rejected: "✕",
  joined: "⇢",
};

const useStyles = makeStyles({
  line: {
    display: "grid",
    gridTemplateColumns: "20px minmax(0, 1fr)",
    columnGap: "6px",
    boxSizing: "border-box",
    width: "100%",
    padding: "8px 6px",
    border: "none",
    background: "none",
    color: "inherit",
    fontFamily: "inherit",
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    textAlign: "left",
    cursor: "pointer",
    overflowWrap: "anywhere",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  current: {
    backgroundColor: tokens.colorNeutralBackground1Selected,
    "@media (forced-colors: active)": { outline: "2px solid Highlight", outlineOffset: "-2px" },
  },
  accepted: { color: tokens.colorPaletteGreenForeground1 },
  rejected: { color: tokens.colorNeutralForeground3 },
  struck: { textDecorationLine: "line-through", color: tokens.colorNeutralForeground3 },
  name: { fontWeight: tokens.fontWeightSemibold },
  text: { display: "flex", flexDirection: "column", rowGap: "2px" },
  small: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  notes: { display: "flex", flexWrap: "wrap", gap: "2px 10px" },
  doubt: { color: tokens.colorPaletteDarkOrangeForeground1, fontWeight: tokens.fontWeightSemibold },
});

interface DraftLineProps {
  readonly row: DraftRow;
  readonly index: number;
  readonly isCurrent: boolean;
  /** The id of what explains it while it is the current one. */
  readonly details: string;
  /** The same function from one rendering to the next. */
  readonly onSelect: (index: number) => void;
  /** Only the current line has keys. */
  readonly onKey: ((event: KeyboardEvent) => void) | undefined;
}

/** One draft in a few lines: what it says, for whom, and how far it has come. Going from line to line draws only those two anew. */
export const DraftLine = memo(function DraftLine(props: DraftLineProps): ReactElement {
  const { row, index, isCurrent, details, onSelect, onKey } = props;
  const styles = useStyles();
  const language = useLanguage();
  const words = importWords(language.locale).list;
  const { item, state } = row;
  return (
    <button
      type="button"
      data-line={index}
      tabIndex={isCurrent ? 0 : -1}
      aria-expanded={isCurrent}
      aria-controls={isCurrent ? details : undefined}
      aria-keyshortcuts="Enter E Delete J U"
      className={mergeClasses(styles.line, isCurrent && styles.current)}
      onKeyDown={onKey}
      onFocus={() => {
        onSelect(index);
      }}
      onClick={() => {
        onSelect(index);
      }}
    >
      <span
        aria-hidden="true"
        className={mergeClasses(
          state === "accepted" && styles.accepted,
          row.isOut && styles.rejected,
        )}
      >
        {symbols[state]}
      </span>
      <span className={styles.text}>
        <span lang="zh-CN" className={mergeClasses(styles.name, row.isOut && styles.struck)}>
          {item.name === "" ? words.unnamed : item.name}
        </span>
        {pathTexts(item, language).map((path) => (
          <PathLine key={path.component ?? ""} path={path} />
        ))}
        <Notes row={row} />
      </span>
    </button>
  );
});

/** For whom it is, who answers for it, and how far it has come. */
function Notes({ row }: { readonly row: DraftRow }): ReactElement {
  const styles = useStyles();
  const { locale, terms } = useLanguage();
  const words = importWords(locale).list;
  const { draft, item, state } = row;
  const responsible = "responsible" in item ? item.responsible : item.bodies;
  return (
    <>
      <span className={mergeClasses(styles.small, styles.notes)}>
        {draft.kind === "milestone" && <span>{words.milestone}</span>}
        {draft.scope !== null && <span lang="zh-CN">{words.scope(draft.scope)}</span>}
        {responsible.length > 0 && (
          <span lang="zh-CN">{words.responsible(terms.list(responsible))}</span>
        )}
      </span>
      <span className={mergeClasses(styles.small, styles.notes)}>
        <span>{words.state[state]}</span>
        {row.joinedInto !== null && <span>{words.joinedInto(row.joinedInto)}</span>}
        {draft.quotes.length === 0 && <span>{words.added}</span>}
        <Doubtful row={row} />
      </span>
    </>
  );
}

function Doubtful({ row }: { readonly row: DraftRow }): ReactElement | null {
  const styles = useStyles();
  const { locale } = useLanguage();
  const words = importWords(locale).list;
  if (row.isOut) return null;
  if (row.openTargets.length > 0) return <span className={styles.doubt}>{words.open}</span>;
  if (row.state === "accepted" || !row.isDoubtful) return null;
  return <span className={styles.doubt}>{words.doubtful}</span>;
}

function PathLine({
  path: { component, baseline, targets },
}: {
  readonly path: PathText;
}): ReactElement {
  const styles = useStyles();
  const { locale } = useLanguage();
  const words = importWords(locale).list;
  return (
    <span className={mergeClasses(styles.small, styles.notes)}>
      {component !== null && <span lang="zh-CN">{component}</span>}
      <span>{baseline === null ? words.noBaseline : words.baseline(baseline)}</span>
      {targets.map(({ year, text, isOpen }) => (
        <span key={year} className={mergeClasses(isOpen && styles.doubt)}>
          {words.year(year, isOpen ? words.candidates(text) : text)}
        </span>
      ))}
    </span>
  );
}
