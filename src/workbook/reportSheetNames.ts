/** What the sheet with the 校验报告 is called, and its title, in each language. */
export const reportSheetNames: Readonly<Record<"zh" | "en", string>> = {
  zh: "校验报告",
  en: "Check report",
};
