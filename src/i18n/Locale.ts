/** The languages the product speaks, Chinese first. */
export type Locale = "zh" | "en";
