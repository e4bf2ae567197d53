import type { period as zh } from "../zh/period";

const months = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];

/** The names of reporting periods; values are year-to-date, so a quarter counts from January. */
export const period: typeof zh = {
  year: (year) => `the year ${year}`,
  firstHalf: (year) => `the first half of ${year}`,
  firstQuarter: (year) => `the first quarter of ${year}`,
  threeQuarters: (year) => `the first three quarters of ${year}`,
  months: (year, through) =>
    through === 1 ? `January ${year}` : `January–${months[through - 1] ?? ""} ${year}`,
};
