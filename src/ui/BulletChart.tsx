import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { ReportingPeriod } from "../domain/period";
import type { Entry } from "../flows/Examination";
import { statusLook } from "./statusLook";
import { trajectoryOf } from "./trajectory";

const width = 104;
const height = 18;

const useStyles = makeStyles({
  chart: { display: "block", flexShrink: 0 },
  zone: {
    "@media (forced-colors: active)": { fill: "Canvas", stroke: "GrayText" },
  },
  frame: { fill: "none", stroke: tokens.colorNeutralStrokeAccessible },
  target: { stroke: tokens.colorNeutralForeground1, strokeWidth: "2px" },
  value: {
    fill: tokens.colorNeutralForeground1,
    stroke: tokens.colorNeutralBackground1,
    strokeWidth: "1.5px",
    "@media (forced-colors: active)": { fill: "Highlight", stroke: "Canvas" },
  },
});

interface BulletChartProps {
  readonly entry: Entry;
  readonly period: ReportingPeriod;
  /** What the picture says, in words. */
  readonly label: string;
}

/** A value among its bands: the target is the tall line, the value the diamond. Nothing where there is nothing to compare with. */
export function BulletChart({ entry, period, label }: BulletChartProps): ReactElement | null {
  const styles = useStyles();
  const { assessment } = entry;
  const trajectory = trajectoryOf(entry, period);
  if (!trajectory || assessment.target === null) return null;
  const { low, high, zones, offScale } = trajectory;
  const x = (value: number): number =>
    1 + (width - 2) * Math.min(1, Math.max(0, (value - low) / (high - low)));
  const at = assessment.value === null ? null : x(assessment.value);
  const target = x(assessment.target);
  return (
    <svg className={styles.chart} width={width} height={height} role="img" aria-label={label}>
      {zones.map((zone) => (
        <rect
          key={zone.from}
          className={styles.zone}
          fill={statusLook(zone.status).background}
          x={x(zone.from)}
          y={4}
          width={x(zone.to) - x(zone.from)}
          height={height - 8}
        />
      ))}
      <rect className={styles.frame} x={1} y={4} width={width - 2} height={height - 8} rx={1} />
      <line className={styles.target} x1={target} x2={target} y1={1} y2={height - 1} />
      {at !== null && <path className={styles.value} d={marker(at, offScale)} />}
    </svg>
  );
}

/** A diamond; a triangle pointing outwards for a value that lies beyond the picture. */
function marker(x: number, offScale: "above" | "below" | null): string {
  const y = height / 2;
  if (offScale === "above") return `M${x} ${y}l-9 -6v12z`;
  if (offScale === "below") return `M${x} ${y}l9 -6v12z`;
  return `M${x} ${y - 6}l6 6l-6 6l-6 -6z`;
}
