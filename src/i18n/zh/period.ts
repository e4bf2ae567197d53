/** The names of reporting periods; values are year-to-date, so a quarter counts from January. */
export const period = {
  year: (year: number): string => `${year}年度`,
  firstHalf: (year: number): string => `${year}年上半年`,
  firstQuarter: (year: number): string => `${year}年第一季度`,
  threeQuarters: (year: number): string => `${year}年前三季度`,
  months: (year: number, through: number): string =>
    through === 1 ? `${year}年1月` : `${year}年1–${through}月`,
};
