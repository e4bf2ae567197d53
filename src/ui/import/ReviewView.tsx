import { makeStyles, tokens } from "@fluentui/react-components";
import { useCallback, useEffect, useMemo, useState, type ReactElement } from "react";
import type { Quote } from "../../documents/SourceDocument";
import { importWords } from "../../i18n/importWords";
import { useElementWidth } from "../useElementWidth";
import { useLanguage } from "../useLanguage";
import { useRovingFocus } from "../useRovingFocus";
import type { Act } from "./Act";
import { DoctorFindings } from "./DoctorFindings";
import { DraftList } from "./DraftList";
import type { Imported, ImportDesk } from "./ImportDesk";
import type { ImportResults } from "./ImportResults";
import { linesOf } from "./linesOf";
import { PlanTitle } from "./PlanTitle";
import { RepairList } from "./RepairList";
import { ResultBar } from "./ResultBar";
import { ReviewProgress } from "./ReviewProgress";
import type { DraftRow } from "./Review";
import { reviewOf } from "./reviewOf";
import { SourceTextView } from "./SourceTextView";

/** How many drafts are drawn at once, so that the pane answers meanwhile; how many there are a moment later, and how many more each time. */
const atOnce = 6;
const step = 30;
/** From this width on the source stands beside the list. */
const wide = 900;

const useStyles = makeStyles({
  review: { display: "flex", flexDirection: "column", rowGap: "10px" },
  keys: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
  beside: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 11fr) minmax(0, 9fr)",
    columnGap: "12px",
    alignItems: "start",
  },
  source: { position: "sticky", top: "8px", maxHeight: "calc(100vh - 120px)", overflowY: "auto" },
});

interface ReviewViewProps {
  readonly imported: Imported;
  readonly acts: readonly Act[];
  readonly desk: ImportDesk;
  readonly results: ImportResults;
}

/** 核对: what was imported, beside the text it was read from, until a person has decided about each doubt. */
export function ReviewView({ imported, acts, desk, results }: ReviewViewProps): ReactElement {
  const styles = useStyles();
  const { locale } = useLanguage();
  const words = importWords(locale);
  const { ref, width } = useElementWidth<HTMLDivElement>(0);
  const lines = useMemo(() => linesOf(imported.source), [imported]);
  const review = useMemo(() => reviewOf(imported.draft, acts), [imported, acts]);
  const list = useDrafts(review.rows);
  const { roving, quote, goTo } = list;
  const isWide = width >= wide;
  const undo = (): void => {
    goTo(desk.undo());
  };
  return (
    <div ref={ref} className={styles.review}>
      <PlanTitle title={review.plan.title} onChange={desk.decide} />
      <ReviewProgress
        review={review}
        desk={desk}
        documentName={imported.name}
        canUndo={acts.length > 0}
        onUndo={undo}
        roving={roving}
      />
      <ResultBar review={review} results={results} />
      <Found imported={imported} rows={review.rows} onGo={goTo} />
      <p className={styles.keys}>{words.keys}</p>
      <div className={isWide ? styles.beside : undefined}>
        <div>
          <DraftList
            rows={review.rows}
            plan={review.plan}
            desk={desk}
            roving={roving}
            limit={list.limit}
            excerpt={!isWide && <SourceTextView lines={lines} quote={quote} reach={2} />}
            onMore={list.onMore}
            onUndo={undo}
            onQuote={list.onQuote}
          />
        </div>
        {isWide && (
          <SourceTextView lines={lines} quote={quote} reach={15} className={styles.source} />
        )}
      </div>
    </div>
  );
}

/** Which draft is the current one, and which of its quotes is shown. */
function useDrafts(rows: readonly DraftRow[]) {
  const [limit, setLimit] = useState(atOnce);
  useEffect(() => {
    const timer = setTimeout(() => {
      setLimit((before) => Math.max(before, step));
    });
    return () => {
      clearTimeout(timer);
    };
  }, []);
  const reach = useCallback((line: number) => {
    setLimit((before) => Math.max(before, line + 1));
  }, []);
  const roving = useRovingFocus(rows.length, 0, reach);
  const [quoted, onQuote] = useState<Quote | null>(null);
  const quotes = rows[roving.current]?.draft.quotes ?? [];
  return {
    limit,
    roving,
    onMore: () => {
      setLimit(limit + step);
    },
    quote: quotes.find((one) => one === quoted) ?? quotes[0],
    onQuote,
    goTo: (id: string | null) => {
      const index = rows.findIndex((row) => row.draft.id === id);
      if (index >= 0) roving.go(index);
    },
  };
}

interface FoundProps {
  readonly imported: Imported;
  readonly rows: readonly DraftRow[];
  readonly onGo: (id: string | null) => void;
}

/** What the plan says against itself, the damage that was repaired, and the damage that was left because no target hangs on it. */
function Found({ imported, rows, onGo }: FoundProps): ReactElement {
  const { locale } = useLanguage();
  const words = importWords(locale).repairs;
  const { findings, repairs } = imported.draft;
  const made = repairs.filter(({ isCertain }) => isCertain);
  const left = repairs.filter(({ isCertain, concerns }) => !isCertain && concerns.length === 0);
  return (
    <>
      <DoctorFindings
        findings={findings}
        rows={rows}
        onReveal={({ indicator }) => {
          onGo(indicator);
        }}
      />
      <RepairList title={words.made(made.length)} repairs={made} />
      <RepairList title={words.open(left.length)} repairs={left} />
    </>
  );
}
