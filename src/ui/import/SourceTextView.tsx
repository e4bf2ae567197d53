import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useLayoutEffect, useRef, useState, type ReactElement } from "react";
import type { Quote } from "../../documents/SourceDocument";
import { importWords } from "../../i18n/importWords";
import { useLanguage } from "../useLanguage";
import { QuoteText } from "./QuoteText";
import type { SourceLine, SourceLines, SourceText } from "./SourceLines";

/** How many more lines are shown each time. */
const step = 40;

const useStyles = makeStyles({
  text: {
    position: "relative",
    padding: "6px 8px",
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
  },
  line: {
    display: "grid",
    gridTemplateColumns: "minmax(28px, auto) minmax(0, 1fr)",
    columnGap: "8px",
    overflowWrap: "anywhere",
    whiteSpace: "pre-line",
  },
  current: {
    backgroundColor: tokens.colorNeutralBackground1Selected,
    "@media (forced-colors: active)": { outline: "1px solid Highlight" },
  },
  label: { color: tokens.colorNeutralForeground3, textAlign: "right" },
  cell: {
    display: "inline-block",
    marginRight: "6px",
    paddingRight: "6px",
    borderRight: `1px solid ${tokens.colorNeutralStroke1}`,
    ":last-child": { borderRight: "none" },
  },
});

interface SourceTextViewProps {
  readonly lines: SourceLines;
  readonly quote: Quote | undefined;
  /** How many lines before and after the quote there are at first. */
  readonly reach: number;
  readonly className?: string;
}

/** The source around a quote, with the quote's figure marked and in view; the rest of it on demand. */
export function SourceTextView(props: SourceTextViewProps): ReactElement {
  const { lines, quote, reach, className } = props;
  const styles = useStyles();
  const { locale } = useLanguage();
  const words = importWords(locale).sourceText;
  const at = quote ? Math.max(0, lines.indexOf(quote.at)) : 0;
  const [more, setMore] = useState({ at, above: 0, below: 0 });
  const { above, below } = more.at === at ? more : { above: 0, below: 0 };
  const first = Math.max(0, at - reach - above);
  const last = Math.min(lines.count - 1, at + reach + below);
  const shown = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  const box = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    const line = box.current?.querySelector<HTMLElement>("[aria-current]");
    if (box.current && line) box.current.scrollTop = line.offsetTop - box.current.clientHeight / 3;
  }, [at]);
  return (
    <section ref={box} aria-label={words.label} className={mergeClasses(styles.text, className)}>
      {first > 0 && (
        <Button
          size="small"
          appearance="subtle"
          onClick={() => {
            setMore({ at, above: above + step, below });
          }}
        >
          {words.before}
        </Button>
      )}
      {shown.map((index) => (
        <Line key={index} line={lines.line(index)} quote={index === at ? quote : undefined} />
      ))}
      {last < lines.count - 1 && (
        <Button
          size="small"
          appearance="subtle"
          onClick={() => {
            setMore({ at, above, below: below + step });
          }}
        >
          {words.after}
        </Button>
      )}
    </section>
  );
}

function Line({
  line: { label, cells },
  quote,
}: {
  readonly line: SourceLine;
  readonly quote: Quote | undefined;
}): ReactElement {
  const styles = useStyles();
  return (
    <div
      className={mergeClasses(styles.line, quote && styles.current)}
      {...(quote && { "aria-current": true })}
    >
      <span className={styles.label}>{label}</span>
      <span lang="zh-CN">
        {cells.map((cell, index) => (
          <span key={index} className={mergeClasses(cells.length > 1 && styles.cell)}>
            <CellText cell={cell} quote={quote} />
          </span>
        ))}
      </span>
    </div>
  );
}

/** The figure is marked where the quote stands in the text as it was read; after a repair it may not. */
function CellText({
  cell: { at, text },
  quote,
}: {
  readonly cell: SourceText;
  readonly quote: Quote | undefined;
}): ReactElement {
  const from = quote && placeKey(at) === placeKey(quote.at) ? text.indexOf(quote.text) : -1;
  if (!quote || from < 0) return <>{text}</>;
  return <QuoteText text={text} start={from + quote.start} end={from + quote.end} />;
}

function placeKey(at: Quote["at"]): string {
  return at.kind === "line" ? String(at.line) : `${at.sheet}!${at.cell}`;
}
