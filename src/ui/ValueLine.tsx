import type { ReactElement } from "react";
import { useLanguage } from "./useLanguage";
import { useChartStyles } from "./chartStyles";
import type { Moment, Trajectory } from "./trajectory";
import type { TrajectoryScale } from "./trajectoryScale";

interface ValueLineProps {
  readonly trajectory: Trajectory;
  readonly scale: TrajectoryScale;
  readonly print: (value: number) => string;
}

/** What was achieved: from the baseline over last year's result to this period's, and on to where that pace leads. */
export function ValueLine({ trajectory, scale, print }: ValueLineProps): ReactElement {
  const styles = useChartStyles();
  const { baseline, before, value, projected, offScale } = trajectory;
  const { x, y } = scale;
  const drawn = offScale ? null : value;
  const known = [baseline, ...before, drawn].filter((moment) => moment !== null);
  const line = known.map((at, index) => `${index === 0 ? "M" : "L"}${point(at, scale)}`).join("");
  const aside = startsDownwards(trajectory) ? -10 : 20;
  const ahead = drawn && projected && projected.at > drawn.at ? projected : null;
  return (
    <g>
      <path className={styles.actual} d={line} />
      {drawn && ahead && (
        <path className={styles.projected} d={`M${point(drawn, scale)}L${point(ahead, scale)}`} />
      )}
      {ahead && <circle className={styles.ahead} cx={x(ahead.at)} cy={y(ahead.value)} r={4} />}
      {baseline && (
        <>
          <circle className={styles.baseline} cx={x(baseline.at)} cy={y(baseline.value)} r={4} />
          <text className={styles.figure} x={x(baseline.at) - 4} y={y(baseline.value) + aside}>
            {print(baseline.value)}
          </text>
        </>
      )}
      {before.map((year) => (
        <circle key={year.at} className={styles.value} cx={x(year.at)} cy={y(year.value)} r={5} />
      ))}
      {value && <Value value={value} trajectory={trajectory} scale={scale} print={print} />}
    </g>
  );
}

/** Whether the path goes down from the baseline; its figure then stands above it. */
function startsDownwards({ baseline, targets: [first] }: Trajectory): boolean {
  return baseline !== null && first !== undefined && first.value < baseline.value;
}

function point({ at, value }: Moment, { x, y }: TrajectoryScale): string {
  return `${x(at)} ${y(value)}`;
}

/** The diamond, or an arrow at the edge for a value that lies beyond the picture. */
function Value({
  value,
  trajectory: { offScale },
  scale,
  print,
}: ValueLineProps & { readonly value: Moment }): ReactElement {
  const styles = useChartStyles();
  const { words } = useLanguage();
  const x = scale.x(value.at);
  const isLate = x > (scale.left + scale.right) / 2;
  const label = { x: isLate ? x - 16 : x + 16, textAnchor: isLate ? "end" : "start" } as const;
  if (offScale) {
    const isAbove = offScale === "above";
    const y = isAbove ? scale.top : scale.bottom;
    return (
      <>
        <path className={styles.value} d={`M${x} ${y}l-7 ${isAbove ? 12 : -12}h14z`} />
        <text className={styles.figure} {...label} y={isAbove ? y + 10 : y - 4}>
          {words.chart.offScale(print(value.value))}
        </text>
      </>
    );
  }
  const y = scale.y(value.value);
  return (
    <>
      <path className={styles.value} d={`M${x} ${y - 8}l8 8l-8 8l-8 -8z`} />
      <text className={styles.figure} {...label} y={y + 4}>
        {print(value.value)}
      </text>
    </>
  );
}
