import { intersect, subtract } from "../address";
import type { ConditionalRule } from "../book/ConditionalRule";
import type { CellsObject } from "../CellsObject";
import type { ExcelObject } from "../ExcelObject";
import { accessDenied, itemNotFound, notModelled } from "../HostError";
import type { Model } from "../Model";
import { ModelObject } from "../ModelObject";
import { ConditionalFormat } from "./ConditionalFormat";

/** The rules that touch a range, the one of the highest priority first. */
export class ConditionalFormatCollection extends ModelObject {
  readonly type = "ConditionalFormatCollection";
  private readonly cells: CellsObject;

  constructor(model: Model, cells: CellsObject) {
    super(model);
    this.cells = cells;
  }

  override items(): readonly ConditionalFormat[] {
    return this.rules().map(({ id }) => new ConditionalFormat(this.model, this.cells.sheet, id));
  }
  GetCount(): number {
    return this.rules().length;
  }
  GetItem(id: string): ExcelObject {
    const rule = this.rules().find((known) => known.id === id);
    if (!rule) throw itemNotFound();
    return new ConditionalFormat(this.model, this.cells.sheet, rule.id);
  }
  GetItemAt(index: number): ExcelObject {
    const item = this.items()[index];
    if (!item) throw itemNotFound();
    return item;
  }

  /** A new rule goes before all others. */
  Add(type: string): ExcelObject {
    this.refuseIfProtected();
    if (type !== "Custom" && type !== "CellValue") throw notModelled(`a rule of type ${type}`);
    const { sheet, areas } = this.cells;
    const rule: ConditionalRule = {
      id: this.model.book.nextId(),
      type,
      areas,
      formula: "",
      comparison: null,
      stopIfTrue: false,
      look: {},
    };
    sheet.addRule(rule);
    return new ConditionalFormat(this.model, sheet, rule.id);
  }

  /** Rules that reach beyond the range keep what lies outside it. */
  ClearAll(): void {
    this.refuseIfProtected();
    const { sheet, areas } = this.cells;
    const rules = sheet.state.rules.flatMap((rule) => {
      const left = areas.reduce(
        (kept, cut) => kept.flatMap((area) => subtract(area, cut)),
        rule.areas,
      );
      return left.length === 0 ? [] : [{ ...rule, areas: left }];
    });
    sheet.change({ rules });
  }

  private rules(): readonly ConditionalRule[] {
    const { sheet, areas } = this.cells;
    return sheet.state.rules.filter((rule) =>
      rule.areas.some((area) => areas.some((other) => intersect(area, other))),
    );
  }

  private refuseIfProtected(): void {
    const { protection } = this.cells.sheet.state;
    if (protection && protection["allowFormatCells"] !== true) throw accessDenied();
  }
}
