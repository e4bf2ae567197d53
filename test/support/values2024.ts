/** What a fictitious city reports for the 22 indicators of 附件3, and the status the decision table gives each by hand. */
export interface Reported {
  readonly number: number;
  readonly component: string | null;
  readonly value: number | null;
  /** Status, with the severity of a miss. */
  readonly verdict: string;
  /** The calculation by hand. */
  readonly because: string;
}

function all(
  ...rows: readonly (readonly [number, string | null, number | null, string, string])[]
): readonly Reported[] {
  return rows.map(([number, component, value, verdict, because]) => ({
    number,
    component,
    value,
    verdict,
    because,
  }));
}

/** 2024 as a whole, against the targets of 2024; paths start from the targets of 2023. */
export const yearEnd2024: readonly Reported[] = all(
  [1, null, 38.8, "missed medium", "(38.8−38.5)/(39−38.5) = 0.6"],
  [2, null, 100, "met", "100 = 100"],
  [3, null, 99.52, "met", "99.52 ≥ 99.5"],
  [4, null, 24.3, "missed worsening", "24.3 > 24, lower is better"],
  [5, null, 100, "met", "100 = 100"],
  [6, null, 100, "met", "100 = 100"],
  [7, null, 100, "met", "100 = 100"],
  [8, null, 1.02, "missed severe", "(1.02−1.00)/(1.05−1.00) = 0.4"],
  [9, null, 18.6, "met", "18.6 ≥ 18.5"],
  [10, null, 98, "missed severe", "98 < 100, to be maintained"],
  [11, null, 6.5, "met", "6.5 ≤ 6.55"],
  [12, null, 95, "missed severe", "95 < 100, to be maintained"],
  [13, null, 8.41, "missed slight", "(8.6−8.41)/(8.6−8.4) = 0.95"],
  [14, "门诊", 3.9, "met", "3.9 ≤ 5"],
  [14, "住院", 5.6, "missed medium", "(5.6−5)/(5−1.81) = 0.19 ≤ 0.4"],
  [15, null, 100, "met", "100 = 100"],
  [16, null, 100, "met", "100 = 100"],
  [17, null, 100, "met", "100 = 100"],
  [18, null, 39, "missed medium", "(39−35)/(40−35) = 0.8"],
  [19, null, 90.2, "met", "90.2 ≥ 90"],
  [20, null, 69.5, "missed medium", "(70−69.5)/(74.24−70) = 0.12 ≤ 0.4"],
  [21, "门诊", 91.2, "met", "91.2 ≥ 90"],
  [21, "住院", 92.4, "met", "92.4 ≥ 90"],
  [22, null, 89.6, "missed severe", "90 after 90 is a floor without room, 89.6 < 90"],
);

/** The first half of 2024: half the year has gone by. */
export const firstHalf2024: readonly Reported[] = all(
  [1, null, 38.7, "watch", "r = (38.7−38.5)/0.5 = 0.4, between 0.3 and 0.475"],
  [2, null, 100, "onTrack", "100 = 100"],
  [3, null, 99.3, "onTrack", "r = (99.3−99)/0.5 = 0.6 ≥ 0.475"],
  [4, null, 23.9, "offTrack", "r = (24−23.9)/0.5 = 0.2 < 0.3"],
  [5, null, 100, "onTrack", "100 = 100"],
  [6, null, 100, "onTrack", "100 = 100"],
  [7, null, 100, "onTrack", "100 = 100"],
  [8, null, 1.03, "onTrack", "r = 0.03/0.05 = 0.6 ≥ 0.475"],
  [9, null, 17.9, "worsening", "17.9 < 18"],
  [10, null, 99, "offTrack", "99 < 100, to be maintained"],
  [11, null, 6.58, "watch", "r = (6.6−6.58)/0.05 = 0.4"],
  [12, null, 100, "onTrack", "100 = 100"],
  [13, null, 8.5, "onTrack", "r = 0.1/0.2 = 0.5 ≥ 0.475"],
  [14, "门诊", 3.5, "watch", "3.17 < 3.5 ≤ 5"],
  [14, "住院", 2, "onTrack", "2 ≤ 3.41"],
  [15, null, 100, "onTrack", "100 = 100"],
  [16, null, 100, "onTrack", "100 = 100"],
  [17, null, 100, "onTrack", "100 = 100"],
  [18, null, 36, "offTrack", "r = 1/5 = 0.2 < 0.3"],
  [19, null, 90.2, "watch", "90 ≤ 90.2 < 90.38"],
  [20, null, 73.1, "onTrack", "73.1 ≥ 72.12"],
  [21, "门诊", null, "notAssessed", "no wave yet"],
  [21, "住院", 92, "onTrack", "92 ≥ 91.5"],
  [22, null, 89.9, "offTrack", "90 after 90 is a floor, 89.9 < 90"],
);
