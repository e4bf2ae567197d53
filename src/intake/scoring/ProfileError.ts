/** Why a scoring profile could not be accepted. */
export type ProfileErrorCode =
  /** Written for a newer version of the product: `{ found, supported }`. */
  | "profile/newerSchema"
  /** Something has the wrong type or form: `{ expected, found }`. */
  | "profile/type"
  /** Something that every profile has is absent: `{ expected }`. */
  | "profile/missing"
  /** A name that no profile has, most likely misspelt. */
  | "profile/unknownKey"
  /** A weight with more than two decimals, which could not be shared exactly: `{ weight }`. */
  | "profile/weightDecimals"
  /** Weights that do not come to 100: `{ sum }`. */
  | "profile/weightsSum"
  /** A name of indicators that two classes claim: `{ name }`. */
  | "profile/duplicateName"
  /** Two classes that the execution rate would count for. */
  | "profile/twoExecutions"
  /** Steps, grades or ratings that do not go down, or do not end at 0: `{ from }`. */
  | "profile/stepsOrder";

/** The data is no scoring profile: thrown by `parseProfile`, with the place at fault. */
export class ProfileError extends Error {
  readonly code: ProfileErrorCode;
  /** Where in the data: `classes[1].weight`; empty for the whole. */
  readonly path: string;
  /** What the locale's sentence needs, as listed with the codes. */
  readonly values: Readonly<Record<string, string | number>>;

  constructor(
    code: ProfileErrorCode,
    path: string,
    values: Readonly<Record<string, string | number>> = {},
  ) {
    super(`${code} at ${path || "the top"} ${JSON.stringify(values)}`);
    this.name = "ProfileError";
    this.code = code;
    this.path = path;
    this.values = values;
  }
}
