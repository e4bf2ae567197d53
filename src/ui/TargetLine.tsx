import type { ReactElement } from "react";
import { useChartStyles } from "./chartStyles";
import type { Moment, TargetPoint, Trajectory } from "./trajectory";
import type { TrajectoryScale } from "./trajectoryScale";

interface TargetLineProps {
  readonly trajectory: Trajectory;
  readonly scale: TrajectoryScale;
  readonly print: (value: number) => string;
}

/** The path from the baseline over the yearly targets; a limit as a step, a range with its height. */
export function TargetLine({ trajectory, scale, print }: TargetLineProps): ReactElement {
  const styles = useChartStyles();
  const { targets, baseline, isLimit } = trajectory;
  const certain = targets.filter(({ candidates }) => candidates.length === 0);
  const { x, y } = scale;
  const isBelow = standsAbove(trajectory);
  const line = isLimit ? steps(certain, scale) : path(baseline, certain, scale);
  return (
    <g>
      <path className={styles.target} d={line} />
      {certain.map(({ at, value, upTo }) => (
        <g key={at}>
          {upTo !== null && (
            <line className={styles.target} x1={x(at)} x2={x(at)} y1={y(value)} y2={y(upTo)} />
          )}
          <rect
            className={styles.targetPoint}
            x={x(at) - 4}
            y={y(value) - 4}
            width={8}
            height={8}
          />
          <text
            className={styles.figure}
            x={x(at)}
            y={isBelow ? y(value) + 19 : y(upTo ?? value) - 9}
            textAnchor="middle"
          >
            {upTo === null ? print(value) : `${print(value)}—${print(upTo)}`}
          </text>
        </g>
      ))}
    </g>
  );
}

/** Whether what was achieved lies above the path; its figures then stand below it, out of the way. */
function standsAbove({ value, targets, at }: Trajectory): boolean {
  const due = targets.find((target) => target.at >= at);
  return value !== null && due !== undefined && value.value > due.value;
}

function path(
  baseline: Moment | null,
  targets: readonly TargetPoint[],
  { x, y }: TrajectoryScale,
): string {
  const points = baseline === null ? targets : [baseline, ...targets];
  return points
    .map(({ at, value }, index) => `${index === 0 ? "M" : "L"}${x(at)} ${y(value)}`)
    .join("");
}

/** A limit holds from the end of the year before to the end of its year. */
function steps(targets: readonly TargetPoint[], { x, y }: TrajectoryScale): string {
  return targets
    .map(({ at, value }, index) => {
      const isAfter = targets[index - 1]?.at === at - 1;
      return `${isAfter ? "L" : "M"}${x(at - 1)} ${y(value)}L${x(at)} ${y(value)}`;
    })
    .join("");
}
