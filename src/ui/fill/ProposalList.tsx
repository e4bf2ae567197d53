import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useCallback, useMemo, useState, type ReactElement } from "react";
import type { Examination } from "../../flows/Examination";
import type { Filling, Proposal } from "../../flows/forms/Proposal";
import { fillingWords, type FillingWords } from "../../i18n/fillingWords";
import { useLanguage } from "../useLanguage";
import { useRovingFocus } from "../useRovingFocus";
import type { FillDesk } from "./FillDesk";
import { ProposalRow } from "./ProposalRow";
import { sectionsOf, type Section } from "./sectionsOf";

/** How many rows there are at first, and how many more each time. */
const step = 100;

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: "none" },
  heading: {
    margin: "8px 0 0",
    padding: "2px 0",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground2,
  },
  more: { width: "100%", marginTop: "8px" },
  keys: {
    margin: "8px 0 0",
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground3,
  },
});

interface ProposalListProps {
  /** Those to be decided about; at least one. */
  readonly proposals: readonly Proposal[];
  readonly accepted: ReadonlySet<Proposal>;
  readonly filling: Filling;
  readonly examination: Examination;
  readonly desk: FillDesk;
}

/** The proposals by the parts of the form; the space bar takes one or leaves it, arrow keys go from one to the next, Enter shows the cell. */
export function ProposalList(props: ProposalListProps): ReactElement {
  const { proposals, examination } = props;
  const styles = useStyles();
  const { locale } = useLanguage();
  const words = fillingWords(locale);
  const plan = examination.plan?.plan;
  const sections = useMemo(() => (plan ? sectionsOf(proposals, plan) : []), [proposals, plan]);
  const lines = useMemo(() => sections.flatMap((section) => section.proposals), [sections]);
  const [limit, setLimit] = useState(step);
  const reach = useCallback((line: number) => {
    setLimit((before) => (line < before ? before : line + step));
  }, []);
  const { list, current, setCurrent } = useRovingFocus(lines.length, -1, reach);
  const indexes = useMemo(() => new Map(lines.map((line, index) => [line, index])), [lines]);
  return (
    <>
      <ol ref={list} className={styles.list} aria-label={words.list}>
        {sections.map((section) => (
          <SectionRows
            key={sectionTitle(section, words)}
            {...props}
            section={section}
            indexes={indexes}
            current={Math.min(current, limit - 1)}
            limit={limit}
            onFocus={setCurrent}
          />
        ))}
      </ol>
      {lines.length > limit && (
        <Button
          className={styles.more}
          onClick={() => {
            setLimit(limit + step);
          }}
        >
          {words.more(lines.length - limit)}
        </Button>
      )}
      <p className={styles.keys}>{words.keys}</p>
    </>
  );
}

interface SectionRowsProps extends ProposalListProps {
  readonly section: Section;
  /** The place of each proposal in the whole list. */
  readonly indexes: ReadonlyMap<Proposal, number>;
  readonly current: number;
  readonly limit: number;
  readonly onFocus: (index: number) => void;
}

function SectionRows(props: SectionRowsProps): ReactElement | null {
  const { section, indexes, current, limit } = props;
  const styles = useStyles();
  const { locale } = useLanguage();
  const title = sectionTitle(section, fillingWords(locale));
  const shown = section.proposals.filter((each) => (indexes.get(each) ?? 0) < limit);
  if (shown.length === 0) return null;
  return (
    <li>
      <h2 className={styles.heading}>{title}</h2>
      <ol className={styles.list} aria-label={title}>
        {shown.map((proposal) => {
          const index = indexes.get(proposal) ?? 0;
          return (
            <ProposalRow
              key={index}
              proposal={proposal}
              filling={props.filling}
              index={index}
              accepted={props.accepted}
              isCurrent={index === current}
              desk={props.desk}
              onFocus={props.onFocus}
            />
          );
        })}
      </ol>
    </li>
  );
}

function sectionTitle(section: Section, words: FillingWords): string {
  if (section.kind !== "levels") return words.sections[section.kind];
  return section.names.length === 0 ? words.sections.rows : section.names.join(" · ");
}
