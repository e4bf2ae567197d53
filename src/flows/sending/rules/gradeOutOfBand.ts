import { finding } from "../../../domain/finding";
import type { ScoringProfile } from "../../../domain/scoring/ScoringProfile";
import { placeOf } from "../../../workbook/placeOf";
import type { Rule } from "../Rule";

/** From how many points on which rating is given where no profile says otherwise. */
const commonRatings: ScoringProfile["ratings"] = [
  { from: 90, rating: "excellent" },
  { from: 80, rating: "good" },
  { from: 60, rating: "fair" },
  { from: 0, rating: "poor" },
];

/** The rating that a form prints is the one its total has. */
export const gradeOutOfBand: Rule = {
  codes: ["grade/outOfBand"],
  basis: "practice",
  onMissing: "silent",
  find: ({ printed: forms, score }) =>
    forms.flatMap(({ rating: stated, total }) => {
      const points = total?.score?.value;
      const ratings = score?.profile.ratings ?? commonRatings;
      const rating = ratings.find(({ from }) => points !== undefined && points >= from)?.rating;
      if (!stated || points === undefined || !rating || rating === stated.rating) return [];
      const facts = { printed: stated.rating, points, rating };
      return [finding("grade/outOfBand", placeOf(stated.cell), null, facts)];
    }),
};
