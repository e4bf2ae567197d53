import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { plainNumber } from "../i18n/plainNumber";
import { printNumber } from "../i18n/printQuantity";
import { ChartLegend } from "./ChartLegend";
import { useChartStyles } from "./chartStyles";
import { niceTicks } from "./niceTicks";
import { statusLook } from "./statusLook";
import { TargetLine } from "./TargetLine";
import type { Trajectory } from "./trajectory";
import { trajectoryScale, type TrajectoryScale } from "./trajectoryScale";
import { useElementWidth } from "./useElementWidth";
import { useLanguage } from "./useLanguage";
import { ValueLine } from "./ValueLine";

const useStyles = makeStyles({
  figure: { margin: 0 },
  chart: { display: "block", width: "100%", overflow: "visible" },
  unit: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

interface TrajectoryChartProps {
  readonly trajectory: Trajectory;
  /** What the picture says, in words. */
  readonly label: string;
  readonly unit: string;
  readonly decimals: number;
}

/** Baseline, yearly targets, results and the bands of the period over the years of the plan. */
export function TrajectoryChart(props: TrajectoryChartProps): ReactElement {
  const { trajectory, label, unit, decimals } = props;
  const styles = useStyles();
  const { words } = useLanguage();
  const { ref, width } = useElementWidth<HTMLElement>(300);
  const ticks = niceTicks(trajectory.low, trajectory.high, 4);
  const labels = tickLabels(ticks);
  const scale = trajectoryScale(trajectory, width, labels);
  const print = (value: number): string => printNumber(value, decimals);
  return (
    <figure className={styles.figure} ref={ref}>
      <div className={styles.unit}>{unit === "" ? words.chart.noUnit : words.chart.unit(unit)}</div>
      <svg className={styles.chart} height={scale.height} role="img" aria-label={label}>
        <Axes trajectory={trajectory} scale={scale} ticks={ticks} labels={labels} />
        <Zones trajectory={trajectory} scale={scale} />
        <WarningLine trajectory={trajectory} scale={scale} print={print} />
        <TargetLine trajectory={trajectory} scale={scale} print={print} />
        <ValueLine trajectory={trajectory} scale={scale} print={print} />
      </svg>
      <ChartLegend trajectory={trajectory} />
    </figure>
  );
}

/** Figures with as many decimals as the finest of them needs. */
function tickLabels(ticks: readonly number[]): readonly string[] {
  const decimals = ticks.map((tick) => plainNumber(tick).split(".")[1]?.length ?? 0);
  return ticks.map((tick) => printNumber(tick, Math.max(0, ...decimals)));
}

interface Drawn {
  readonly trajectory: Trajectory;
  readonly scale: TrajectoryScale;
}

function Axes({
  trajectory: { years },
  scale,
  ticks,
  labels,
}: Drawn & {
  readonly ticks: readonly number[];
  readonly labels: readonly string[];
}): ReactElement {
  const styles = useChartStyles();
  const { left, right, bottom, x, y } = scale;
  return (
    <g>
      {ticks.map((tick, index) => (
        <g key={tick}>
          <line className={styles.grid} x1={left - 8} x2={right + 8} y1={y(tick)} y2={y(tick)} />
          <text className={styles.text} x={left - 12} y={y(tick) + 4} textAnchor="end">
            {labels[index]}
          </text>
        </g>
      ))}
      {years.map((year) => (
        <text key={year} className={styles.text} x={x(year)} y={bottom + 18} textAnchor="middle">
          {year}
        </text>
      ))}
    </g>
  );
}

const column = 20;

/** The bands stand at the period they are for. */
function Zones({ trajectory: { zones, at }, scale }: Drawn): ReactElement {
  const styles = useChartStyles();
  const { x, y } = scale;
  return (
    <g>
      {zones.map(({ from, to, status }) => {
        const { background, color, symbol } = statusLook(status);
        const height = y(from) - y(to);
        return (
          <g key={from}>
            <rect
              className={styles.zone}
              fill={background}
              x={x(at) - column / 2}
              y={y(to)}
              width={column}
              height={height}
            />
            {height >= 14 && (
              <text fill={color} fontSize={9} textAnchor="middle" x={x(at)} y={y(to) + 11}>
                {symbol}
              </text>
            )}
          </g>
        );
      })}
    </g>
  );
}

function WarningLine({
  trajectory: { warning },
  scale,
  print,
}: Drawn & { readonly print: (value: number) => string }): ReactElement | null {
  const styles = useChartStyles();
  const { words } = useLanguage();
  if (warning === null) return null;
  const y = scale.y(warning);
  return (
    <g>
      <line className={styles.warning} x1={scale.left - 8} x2={scale.right + 8} y1={y} y2={y} />
      <text className={styles.figure} x={scale.right + 8} y={y - 5} textAnchor="end">
        {words.chart.warning} {print(warning)}
      </text>
    </g>
  );
}
