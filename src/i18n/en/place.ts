import type { place as zh } from "../zh/place";

/** How a finding without a cell says where it is; it opens the sentence. */
export const place: typeof zh = { thisForm: "This form " };
