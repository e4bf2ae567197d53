import { covers, intersect, sameRange } from "../address";
import type { Validation } from "../book/Validation";
import type { CellsObject } from "../CellsObject";
import { accessDenied } from "../HostError";
import type { Model } from "../Model";
import { ModelObject } from "../ModelObject";

type Facts = Readonly<Record<string, unknown>>;

const kinds: readonly (readonly [string, string])[] = [
  ["wholeNumber", "WholeNumber"],
  ["decimal", "Decimal"],
  ["list", "List"],
  ["date", "Date"],
  ["time", "Time"],
  ["textLength", "TextLength"],
  ["custom", "Custom"],
];

/** A range's data validation; its rules are kept, not enforced. */
export class DataValidation extends ModelObject {
  readonly type = "DataValidation";
  private readonly cells: CellsObject;

  constructor(model: Model, cells: CellsObject) {
    super(model);
    this.cells = cells;
  }

  get Type(): string {
    const { validations } = this.cells.sheet.state;
    const [area] = this.cells.areas;
    const touching = validations.filter(({ range }) => area && intersect(range, area));
    if (touching.length === 0) return "None";
    const rule = this.current?.rule;
    if (!rule) return "MixedCriteria";
    return kinds.find(([key]) => rule[key] !== undefined)?.[1] ?? "None";
  }
  get Rule(): Facts {
    return this.current?.rule ?? {};
  }
  set Rule(rule: Facts) {
    this.change({ rule });
  }
  get ErrorAlert(): Facts {
    return this.current?.errorAlert ?? {};
  }
  set ErrorAlert(errorAlert: Facts) {
    this.change({ errorAlert });
  }
  get Prompt(): Facts {
    return this.current?.prompt ?? {};
  }
  set Prompt(prompt: Facts) {
    this.change({ prompt });
  }
  get IgnoreBlanks(): boolean {
    return this.current?.ignoreBlanks ?? true;
  }
  set IgnoreBlanks(ignoreBlanks: boolean) {
    this.change({ ignoreBlanks });
  }
  Clear(): void {
    this.refuseIfProtected();
    const { sheet, areas } = this.cells;
    const validations = sheet.state.validations.filter(
      ({ range }) => !areas.some((area) => covers(area, range)),
    );
    sheet.change({ validations });
  }

  private get current(): Validation | undefined {
    const [area] = this.cells.areas;
    return this.cells.sheet.state.validations.find(({ range }) => area && covers(range, area));
  }

  private change(facts: Partial<Validation>): void {
    this.refuseIfProtected();
    const { sheet, areas } = this.cells;
    for (const range of areas) {
      const { validations } = sheet.state;
      const known = validations.find((validation) => sameRange(validation.range, range));
      const fresh = { range, rule: {}, errorAlert: {}, prompt: {}, ignoreBlanks: true };
      const others = validations.filter((validation) => validation !== known);
      sheet.change({ validations: [...others, { ...(known ?? fresh), ...facts }] });
    }
  }

  private refuseIfProtected(): void {
    if (this.cells.sheet.state.protection) throw accessDenied();
  }
}
