import type { Relation, RuleFault } from "./Condition";

/** What is said of the checks that users write themselves. */
export interface OwnRuleFacts {
  /** `rule` and `message` as the user wrote them; the two sides that do not compare as asked. */
  "own/failed": {
    readonly rule: string;
    readonly message: string;
    readonly left: number;
    readonly relation: Relation;
    readonly right: number;
  };
  /** The text is no rule; `at` counts its characters from 1. */
  "own/unreadable": {
    readonly rule: string;
    readonly fault: RuleFault;
    readonly at: number;
    readonly found: string;
  };
  /** A name that is nothing of the form, or, with `candidates`, several things. */
  "own/unknownName": {
    readonly rule: string;
    readonly name: string;
    readonly candidates: readonly string[];
  };
  "own/notCalculable": {
    readonly rule: string;
    readonly why: "divisionByZero" | "severalValues" | "noSubject";
  };
  "own/unknownLevel": { readonly text: string };
  /** The sheet of own rules lacks the heading of this column. */
  "own/noHeading": Readonly<Record<string, never>>;
}
