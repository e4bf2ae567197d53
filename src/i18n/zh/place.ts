/** How a sentence about no place in particular opens. */
export const place = { thisForm: "本表", thisPlan: "方案" };
