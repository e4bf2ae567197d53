import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { formatPeriod } from "../domain/period";
import { describePeriod } from "../i18n/describePeriod";
import { printPoint, type Scale } from "../i18n/printQuantity";
import { capitalised } from "./capitalised";
import type { TrajectoryRow } from "./trajectoryRows";
import { useLanguage } from "./useLanguage";

const useStyles = makeStyles({
  summary: {
    cursor: "pointer",
    fontSize: tokens.fontSizeBase200,
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  table: {
    borderCollapse: "collapse",
    fontSize: tokens.fontSizeBase200,
    "& th, & td": {
      padding: "3px 10px 3px 0",
      textAlign: "left",
      borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    },
  },
});

interface TrajectoryTableProps {
  readonly rows: readonly TrajectoryRow[];
  readonly scale: Scale;
  readonly label: string;
}

/** The chart's figures as a table, for those who read rather than look. */
export function TrajectoryTable({ rows, scale, label }: TrajectoryTableProps): ReactElement {
  const styles = useStyles();
  const { words } = useLanguage();
  return (
    <details>
      <summary className={styles.summary}>{words.chart.asTable}</summary>
      <table className={styles.table} aria-label={label}>
        <thead>
          <tr>
            <th scope="col">{words.chart.when}</th>
            <th scope="col">{words.chart.target}</th>
            <th scope="col">{words.chart.actual}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Row key={`${row.kind} ${formatPeriod(row.when)}`} row={row} scale={scale} />
          ))}
        </tbody>
      </table>
    </details>
  );
}

function Row({ row, scale }: { readonly row: TrajectoryRow; readonly scale: Scale }): ReactElement {
  const { words, terms, locale } = useLanguage();
  const { kind, when, target, upTo, candidates, actual } = row;
  const print = (value: number | null): string =>
    value === null ? "—" : printPoint(value, scale, terms);
  const name = kind === "year" || kind === "period" ? "" : words.chart[kind];
  const targets = upTo === null ? print(target) : `${print(target)}—${print(upTo)}`;
  return (
    <tr>
      <th scope="row">
        {capitalised(describePeriod(when, locale))} {name}
      </th>
      <td>{candidates.length > 0 ? words.chart.unconfirmed(terms.list(candidates)) : targets}</td>
      <td>{print(actual)}</td>
    </tr>
  );
}
