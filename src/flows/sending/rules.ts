import type { Rule } from "./Rule";
import { examined } from "./rules/examined";
import { explanationContradicts } from "./rules/explanationContradicts";
import { explanationGeneric } from "./rules/explanationGeneric";
import { explanationMissing } from "./rules/explanationMissing";
import { explanationsCarried } from "./rules/explanationsCarried";
import { formPassedOver } from "./rules/formPassedOver";
import { formYear } from "./rules/formYear";
import { fundsExecution } from "./rules/fundsExecution";
import { fundsOfPlan } from "./rules/fundsOfPlan";
import { gradeOutOfBand } from "./rules/gradeOutOfBand";
import { impossibleShare } from "./rules/impossibleShare";
import { ownRules } from "./rules/ownRules";
import { printedWeightsSum } from "./rules/printedWeightsSum";
import { sameAsLastPeriod } from "./rules/sameAsLastPeriod";
import { structureChanged } from "./rules/structureChanged";
import { scoreDiffers } from "./rules/scoreDiffers";
import { signoffMissing } from "./rules/signoffMissing";
import { targetNotComparable } from "./rules/targetNotComparable";
import { valueJump } from "./rules/valueJump";
import { valueRequired } from "./rules/valueRequired";
import { weightsSum } from "./rules/weightsSum";

/**
 * The version of the rules below. It goes up with every change of what they find: a report and a seal name it. A change of the list itself is noticed by a
 * test; docs/decisions/0013-one-list-of-rules.md says when it goes up beside that.
 */
export const rulesVersion = "2";

/**
 * 审核规则 in the one order in which they are listed, checked and shown. What a plan says against itself is told where it is imported: a
 * sender cannot mend it in a form.
 */
export const rules: readonly Rule[] = [
  examined("structure/notRecognised", "form", "reported"),
  structureChanged,
  formPassedOver,
  formYear,
  examined("structure/ambiguousColumns", "form"),
  examined("structure/nameMissing", "form", "reported"),
  examined("structure/duplicateIndicator", "form"),
  examined("structure/missingIndicators", "plan", "reported"),
  examined("structure/noActualColumn", "form", "reported"),
  examined("structure/notInPlan", "plan"),
  examined("structure/hidden", "form"),
  examined("plan/carriedMalformed", "plan"),
  examined("plan/carriedAltered", "plan"),
  examined("plan/carriedNewer", "plan"),
  examined("plan/carriedTwice", "plan"),
  examined("plan/carriedDiffers", "plan"),
  examined("plan/fitsNothing", "plan"),
  examined("facts/carriedMalformed", "form"),
  examined("facts/carriedAltered", "form"),
  examined("facts/carriedNewer", "form"),
  examined("facts/carriedTwice", "form"),
  examined("facts/otherPlan", "plan"),
  explanationsCarried,
  examined("value/damagedCell", "form"),
  examined("value/errorValue", "form"),
  examined("value/notCalculated", "form"),
  examined("value/notANumber", "form"),
  examined("value/numberAsText", "form"),
  valueRequired,
  examined("value/unitSlip", "arithmetic"),
  examined("value/outOfBounds", "arithmetic"),
  examined("value/cumulativeFell", "arithmetic"),
  examined("value/decimals", "form"),
  valueJump,
  sameAsLastPeriod,
  impossibleShare,
  examined("value/tablesDisagree", "form"),
  examined("facts/conflict", "form"),
  examined("facts/stale", "form"),
  examined("target/differsFromPlan", "plan"),
  examined("target/unconfirmed", "plan"),
  examined("target/componentMissing", "plan", "reported"),
  examined("target/weakerThanPlan", "plan"),
  examined("target/regresses", "plan"),
  examined("target/notMonotone", "plan"),
  examined("target/tablesDisagree", "form"),
  targetNotComparable,
  examined("funds/sum", "arithmetic"),
  fundsExecution,
  fundsOfPlan,
  weightsSum,
  printedWeightsSum,
  scoreDiffers,
  gradeOutOfBand,
  ownRules,
  signoffMissing,
  explanationContradicts,
  explanationGeneric,
  explanationMissing,
  examined("assessment/offTrack", "plan"),
  examined("assessment/rounding", "plan"),
];
