/** How a finding without a cell says where it is; it opens the sentence. */
export const place = { thisForm: "本表" };
