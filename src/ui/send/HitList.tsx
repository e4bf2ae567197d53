import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useCallback, useEffect, useMemo, useState, type ReactElement } from "react";
import type { Severity } from "../../domain/finding";
import type { Examination } from "../../flows/Examination";
import { sendingWords, type SendingWords } from "../../i18n/sendingWords";
import { capitalised } from "../capitalised";
import { useLanguage, type Language } from "../useLanguage";
import { useRovingFocus } from "../useRovingFocus";
import type { Checked } from "./Checked";
import { groupsOf, type Grouping, type HitGroup } from "./groupsOf";
import type { HitLine } from "./HitLine";
import { HitRow } from "./HitRow";
import type { SendDesk } from "./SendDesk";

/** How many hits there are at first, and how many more each time. */
const step = 100;

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: "none" },
  heading: {
    margin: "10px 0 2px",
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: "anywhere",
  },
  more: { width: "100%", marginTop: "8px" },
  keys: {
    margin: "8px 0 0",
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground3,
  },
});

interface HitListProps {
  readonly checked: Checked;
  readonly grouping: Grouping;
  readonly desk: SendDesk;
}

/**
 * The hits in groups; one tab stop, from which the arrow keys go from hit to hit. A focus that went with a hit, or with the button that led
 * here, goes to the hit that is there now.
 */
export function HitList({ checked, grouping, desk }: HitListProps): ReactElement {
  const styles = useStyles();
  const language = useLanguage();
  const words = sendingWords(language.locale);
  const groups = useMemo(() => groupsOf(checked.lines, grouping), [checked, grouping]);
  const [limit, setLimit] = useState(step);
  const reach = useCallback((line: number) => {
    setLimit((before) => (line < before ? before : line + step));
  }, []);
  const count = checked.lines.length;
  const { list, current, setCurrent } = useRovingFocus(count, -1, reach);
  useEffect(() => {
    if (document.hasFocus() && document.activeElement === document.body) {
      list.current?.querySelector<HTMLElement>('[data-line][tabindex="0"]')?.focus();
    }
  }, [checked, list]);
  const starts = startsOf(groups);
  return (
    <>
      <ol ref={list} className={styles.list} aria-label={words.list}>
        {groups.map((group, index) => (
          <GroupRows
            key={group.of ?? ""}
            title={titleOf(group, grouping, checked.examination, language)}
            lines={group.lines.slice(0, Math.max(0, limit - (starts[index] ?? 0)))}
            start={starts[index] ?? 0}
            current={Math.min(current, limit - 1)}
            desk={desk}
            onFocus={setCurrent}
          />
        ))}
      </ol>
      {count > limit && (
        <Button
          className={styles.more}
          onClick={() => {
            setLimit(limit + step);
          }}
        >
          {words.more(count - limit)}
        </Button>
      )}
      <p className={styles.keys}>{words.keys}</p>
    </>
  );
}

interface GroupRowsProps {
  readonly title: string;
  /** Those that are shown. */
  readonly lines: readonly HitLine[];
  /** The place of the first in the whole list. */
  readonly start: number;
  readonly current: number;
  readonly desk: SendDesk;
  readonly onFocus: (line: number) => void;
}

function GroupRows(props: GroupRowsProps): ReactElement | null {
  const { title, lines, start, current, desk, onFocus } = props;
  const styles = useStyles();
  if (lines.length === 0) return null;
  return (
    <li>
      <h2 className={styles.heading}>{title}</h2>
      <ol className={styles.list} aria-label={title}>
        {lines.map((line, index) => (
          <HitRow
            key={line.id}
            line={line}
            index={start + index}
            isCurrent={start + index === current}
            desk={desk}
            onFocus={onFocus}
          />
        ))}
      </ol>
    </li>
  );
}

/** The place of each group's first hit in the whole list. */
function startsOf(groups: readonly HitGroup[]): readonly number[] {
  let start = 0;
  return groups.map(({ lines }) => {
    const own = start;
    start += lines.length;
    return own;
  });
}

function titleOf(
  { of, lines, open }: HitGroup,
  grouping: Grouping,
  examination: Examination,
  { locale, terms }: Language,
): string {
  const words = sendingWords(locale);
  return words.group(nameOf(of, grouping, examination, words, terms), lines.length, open);
}

function nameOf(
  of: string | null,
  grouping: Grouping,
  { plan }: Examination,
  words: SendingWords,
  { severity }: Language["terms"],
): string {
  if (of === null) return grouping === "sheet" ? words.wholeForm : words.noIndicator;
  if (grouping === "severity") return capitalised(severity[of as Severity]);
  const name = plan?.plan.indicators.find(({ id }) => id === of)?.name;
  return grouping === "sheet" ? of : (name ?? of);
}
