import { cellCount, formatArea, quotedName } from "../address";
import { CellsObject } from "../CellsObject";
import type { ExcelObject } from "../ExcelObject";
import { itemNotFound } from "../HostError";
import type { Model } from "../Model";
import { ModelObject } from "../ModelObject";
import { ConditionalFormatCollection } from "./ConditionalFormatCollection";
import { RangeFormat } from "./RangeFormat";

export class RangeAreas extends CellsObject {
  readonly type = "RangeAreas";

  get Address(): string {
    const name = quotedName(this.sheet.name);
    return this.areas.map((area) => `${name}!${formatArea(area)}`).join(",");
  }
  get AreaCount(): number {
    return this.areas.length;
  }
  get CellCount(): number {
    return this.areas.reduce((sum, area) => sum + cellCount(area), 0);
  }
  get Areas(): ExcelObject {
    return new RangeCollection(this.model, this);
  }
  get Worksheet(): ExcelObject {
    return this.model.worksheet(this.sheet);
  }
  get Format(): ExcelObject {
    return new RangeFormat(this.model, this);
  }
  get ConditionalFormats(): ExcelObject {
    return new ConditionalFormatCollection(this.model, this);
  }

  ranges(): readonly ExcelObject[] {
    return this.areas.map((area) => this.model.range(this.sheet, area));
  }
}

class RangeCollection extends ModelObject {
  readonly type = "RangeCollection";
  private readonly owner: RangeAreas;

  constructor(model: Model, owner: RangeAreas) {
    super(model);
    this.owner = owner;
  }

  override items(): readonly ExcelObject[] {
    return this.owner.ranges();
  }
  GetCount(): number {
    return this.items().length;
  }
  GetItemAt(index: number): ExcelObject {
    const item = this.items()[index];
    if (!item) throw itemNotFound();
    return item;
  }
}
