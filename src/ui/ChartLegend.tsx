import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useChartStyles } from "./chartStyles";
import type { Trajectory } from "./trajectory";
import { useLanguage } from "./useLanguage";

const useStyles = makeStyles({
  legend: {
    display: "flex",
    flexWrap: "wrap",
    columnGap: "14px",
    rowGap: "2px",
    margin: 0,
    padding: 0,
    listStyleType: "none",
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
  item: { display: "inline-flex", alignItems: "center", columnGap: "5px" },
});

/** What each sign of the chart stands for; only those that are in it. */
export function ChartLegend({ trajectory }: { readonly trajectory: Trajectory }): ReactElement {
  const styles = useStyles();
  const chart = useChartStyles();
  const { words } = useLanguage();
  const { baseline, value, projected, warning } = trajectory;
  const isAhead = projected !== null && value !== null && projected.at > value.at;
  const items: readonly (readonly [boolean, string, ReactElement])[] = [
    [true, words.chart.target, <path key="t" className={chart.target} d="M0 7H22" />],
    [
      baseline !== null,
      words.chart.baseline,
      <circle key="b" className={chart.baseline} cx={11} cy={7} r={4} />,
    ],
    [
      value !== null,
      words.chart.actual,
      <path key="v" className={chart.value} d="M11 0l7 7l-7 7l-7 -7z" />,
    ],
    [isAhead, words.chart.projected, <path key="p" className={chart.projected} d="M0 7H22" />],
    [warning !== null, words.chart.warning, <path key="w" className={chart.warning} d="M0 7H22" />],
  ];
  return (
    <ul className={styles.legend}>
      {items.map(
        ([isShown, name, sign]) =>
          isShown && (
            <li key={name} className={styles.item}>
              <svg width={22} height={14} aria-hidden="true">
                {sign}
              </svg>
              {name}
            </li>
          ),
      )}
    </ul>
  );
}
