import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement, ReactNode } from "react";
import type { Source } from "../domain/indicator";
import type { Entry } from "../flows/Examination";
import type { Language } from "./useLanguage";
import { useLanguage } from "./useLanguage";

const useStyles = makeStyles({
  facts: {
    display: "grid",
    gridTemplateColumns: "auto minmax(0, 1fr)",
    columnGap: "12px",
    rowGap: "6px",
    margin: 0,
    "& dt": { color: tokens.colorNeutralForeground2 },
    "& dd": { margin: 0, overflowWrap: "anywhere" },
  },
  sources: { margin: 0, padding: 0, listStyleType: "none" },
});

/** Where the indicator comes from, who answers for it, and how it is judged with the reason for that. */
export function IndicatorFacts({ entry }: { readonly entry: Entry }): ReactElement {
  const styles = useStyles();
  const language = useLanguage();
  const { words, terms } = language;
  const { indicator, table } = entry;
  const { level1, level2, responsible, sources } = indicator;
  const levels = [level1, level2].filter((level) => level !== "");
  return (
    <dl className={styles.facts}>
      {levels.length > 0 && (
        <Fact name={words.page.classification}>
          <span lang="zh-CN">{levels.join(" / ")}</span>
        </Fact>
      )}
      <Fact name={words.page.direction}>
        {words.page.because(
          terms.direction[indicator.direction],
          words.directionReason[indicator.directionReason],
        )}
      </Fact>
      <Fact name={words.page.shape}>
        {words.page.because(terms.shape[indicator.shape], words.shapeReason[indicator.shapeReason])}
      </Fact>
      <Fact name={words.page.responsible}>
        {responsible.length === 0 ? words.page.noResponsible : lead(responsible, language)}
      </Fact>
      <Fact name={words.page.source}>
        {sources.length === 0 ? (
          words.page.fromTable(table.sheet)
        ) : (
          <ul className={styles.sources}>
            {sources.map((source, index) => (
              <li key={index}>
                <SourceLine source={source} name={indicator.name} />
              </li>
            ))}
          </ul>
        )}
      </Fact>
    </dl>
  );
}

function Fact({
  name,
  children,
}: {
  readonly name: string;
  readonly children: ReactNode;
}): ReactElement {
  return (
    <>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </>
  );
}

/** 责任单位 with the lead told apart from the others. */
function lead(responsible: readonly string[], { words, terms }: Language): ReactElement {
  const [first = "", ...others] = responsible;
  return (
    <span lang="zh-CN">
      <strong>{first}</strong>
      {terms.bracketed(words.page.lead)}
      {others.length > 0 && terms.list(["", ...others])}
    </span>
  );
}

/** A place in the document, with the name and the wording it has there where they differ. */
function SourceLine({
  source,
  name,
}: {
  readonly source: Source;
  readonly name: string;
}): ReactElement {
  const { words } = useLanguage();
  const { section, row, wording } = source;
  const place = row === undefined ? section : words.page.sourceRow(section, row);
  const printed = [source.name === name ? "" : source.name, wording ?? ""].filter(
    (text) => text !== "",
  );
  return (
    <span lang="zh-CN">
      {place}
      {printed.length > 0 && ` ${words.page.wording(printed.join(" "))}`}
    </span>
  );
}
