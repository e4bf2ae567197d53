import type { BookSheet } from "../book/BookSheet";
import type { ConditionalRule, RuleLook } from "../book/ConditionalRule";
import { colorOf } from "../colors";
import type { ExcelObject } from "../ExcelObject";
import { accessDenied, invalidArgument, itemNotFound } from "../HostError";
import type { Model } from "../Model";
import { ModelObject } from "../ModelObject";
import { given, type Asked } from "./given";

/** The rule itself, found by its id each time. */
abstract class RulePart extends ModelObject {
  protected readonly sheet: BookSheet;
  protected readonly id: string;

  constructor(model: Model, sheet: BookSheet, id: string) {
    super(model);
    this.sheet = sheet;
    this.id = id;
  }

  protected get rule(): ConditionalRule {
    return this.found[0];
  }

  protected get found(): readonly [rule: ConditionalRule, place: number] {
    const found = this.sheet.findRule(this.id);
    if (!found) throw itemNotFound();
    return found;
  }

  protected change(facts: Partial<ConditionalRule>): void {
    const { protection } = this.sheet.state;
    if (protection && protection["allowFormatCells"] !== true) throw accessDenied();
    this.sheet.replaceRule({ ...this.rule, ...facts });
  }

  protected changeLook(look: Asked<RuleLook>): void {
    this.change({ look: { ...this.rule.look, ...given(look) } });
  }
}

export class ConditionalFormat extends RulePart {
  readonly type = "ConditionalFormat";

  override identity(): Readonly<Record<string, string>> {
    return { Id: this.id };
  }

  get Id(): string {
    return this.rule.id;
  }
  get Type(): string {
    return this.rule.type;
  }
  get StopIfTrue(): boolean {
    return this.rule.stopIfTrue;
  }
  set StopIfTrue(stopIfTrue: boolean) {
    this.change({ stopIfTrue });
  }
  /** 0 is judged first. */
  get Priority(): number {
    return this.found[1];
  }
  set Priority(priority: number) {
    const { rule } = this;
    const rules = this.sheet.state.rules.filter((other) => other !== rule);
    if (priority < 0 || priority > rules.length) throw invalidArgument();
    rules.splice(priority, 0, rule);
    this.sheet.change({ rules });
  }
  get Custom(): ExcelObject {
    if (this.rule.type !== "Custom") throw itemNotFound();
    return new CustomConditionalFormat(this.model, this.sheet, this.id);
  }
  get CustomOrNullObject(): ExcelObject | null {
    return this.rule.type === "Custom" ? this.Custom : null;
  }
  get CellValue(): ExcelObject {
    if (this.rule.type !== "CellValue") throw itemNotFound();
    return new CellValueConditionalFormat(this.model, this.sheet, this.id);
  }
  get CellValueOrNullObject(): ExcelObject | null {
    return this.rule.type === "CellValue" ? this.CellValue : null;
  }

  /** Null where the rule applies to several ranges. */
  GetRangeOrNullObject(): ExcelObject | null {
    const [area, ...more] = this.rule.areas;
    return area && more.length === 0 ? this.model.range(this.sheet, area) : null;
  }
  GetRange(): ExcelObject {
    const range = this.GetRangeOrNullObject();
    if (!range) throw itemNotFound();
    return range;
  }
  GetRanges(): ExcelObject {
    return this.model.rangeAreas(this.sheet, this.rule.areas);
  }
  Delete(): void {
    const { rule } = this;
    this.change({});
    this.sheet.change({ rules: this.sheet.state.rules.filter(({ id }) => id !== rule.id) });
  }
}

class CustomConditionalFormat extends RulePart {
  readonly type = "CustomConditionalFormat";

  get Rule(): ExcelObject {
    return new ConditionalFormatRule(this.model, this.sheet, this.id);
  }
  get Format(): ExcelObject {
    return new ConditionalRangeFormat(this.model, this.sheet, this.id);
  }
}

class CellValueConditionalFormat extends RulePart {
  readonly type = "CellValueConditionalFormat";

  get Rule(): Readonly<Record<string, unknown>> | null {
    return this.rule.comparison;
  }
  set Rule(comparison: Readonly<Record<string, unknown>> | null) {
    if (comparison === null) throw invalidArgument();
    this.change({ comparison });
  }
  get Format(): ExcelObject {
    return new ConditionalRangeFormat(this.model, this.sheet, this.id);
  }
}

class ConditionalFormatRule extends RulePart {
  readonly type = "ConditionalFormatRule";

  get Formula(): string {
    return this.rule.formula === "" ? "" : `=${this.rule.formula}`;
  }
  set Formula(formula: string) {
    const plain = formula.replace(/^=/, "");
    if (plain.length > 8192) throw invalidArgument();
    this.change({ formula: plain });
  }
}

class ConditionalRangeFormat extends RulePart {
  readonly type = "ConditionalRangeFormat";

  get NumberFormat(): string | null {
    return this.rule.look.numberFormat ?? null;
  }
  set NumberFormat(numberFormat: string | null) {
    this.changeLook({ numberFormat });
  }
  get Fill(): ExcelObject {
    return new ConditionalRangeFill(this.model, this.sheet, this.id);
  }
  get Font(): ExcelObject {
    return new ConditionalRangeFont(this.model, this.sheet, this.id);
  }
}

class ConditionalRangeFill extends RulePart {
  readonly type = "ConditionalRangeFill";

  get Color(): string {
    return this.rule.look.fill ?? "";
  }
  set Color(color: string) {
    this.changeLook({ fill: colorOf(color) });
  }
}

class ConditionalRangeFont extends RulePart {
  readonly type = "ConditionalRangeFont";

  get Color(): string {
    return this.rule.look.color ?? "";
  }
  set Color(color: string) {
    this.changeLook({ color: colorOf(color) });
  }
  get Bold(): boolean | null {
    return this.rule.look.bold ?? null;
  }
  set Bold(bold: boolean | null) {
    this.changeLook({ bold });
  }
  get Italic(): boolean | null {
    return this.rule.look.italic ?? null;
  }
  set Italic(italic: boolean | null) {
    this.changeLook({ italic });
  }
  get Underline(): string | null {
    return this.rule.look.underline ?? null;
  }
  set Underline(underline: string | null) {
    this.changeLook({ underline });
  }
  get Strikethrough(): boolean | null {
    return this.rule.look.strikethrough ?? null;
  }
  set Strikethrough(strikethrough: boolean | null) {
    this.changeLook({ strikethrough });
  }
}
