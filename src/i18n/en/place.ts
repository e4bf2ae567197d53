import type { place as zh } from "../zh/place";

/** How a sentence about no place in particular opens. */
export const place: typeof zh = { thisForm: "This form ", thisPlan: "The plan " };
