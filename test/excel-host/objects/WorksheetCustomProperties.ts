import type { BookSheet } from "../book/BookSheet";
import type { ExcelObject } from "../ExcelObject";
import { invalidArgument, itemNotFound } from "../HostError";
import type { Model } from "../Model";
import { ModelObject } from "../ModelObject";

export class WorksheetCustomPropertyCollection extends ModelObject {
  readonly type = "WorksheetCustomPropertyCollection";
  private readonly sheet: BookSheet;

  constructor(model: Model, sheet: BookSheet) {
    super(model);
    this.sheet = sheet;
  }

  override items(): readonly ExcelObject[] {
    const keys = [...this.sheet.state.customProperties.keys()];
    return keys.map((key) => new WorksheetCustomProperty(this.model, this.sheet, key));
  }
  GetCount(): number {
    return this.sheet.state.customProperties.size;
  }
  GetItem(key: string): ExcelObject {
    if (!this.sheet.state.customProperties.has(key)) throw itemNotFound();
    return new WorksheetCustomProperty(this.model, this.sheet, key);
  }
  Add(key: string, value: string): ExcelObject {
    if (key === "" || key.length > 255) throw invalidArgument();
    const customProperties = new Map(this.sheet.state.customProperties).set(key, value);
    this.sheet.change({ customProperties });
    return new WorksheetCustomProperty(this.model, this.sheet, key);
  }
}

class WorksheetCustomProperty extends ModelObject {
  readonly type = "WorksheetCustomProperty";
  private readonly sheet: BookSheet;
  private readonly key: string;

  constructor(model: Model, sheet: BookSheet, key: string) {
    super(model);
    this.sheet = sheet;
    this.key = key;
  }

  override identity(): Readonly<Record<string, string>> {
    return { _Id: this.key };
  }

  get Key(): string {
    return this.key;
  }
  get Value(): string {
    const value = this.sheet.state.customProperties.get(this.key);
    if (value === undefined) throw itemNotFound();
    return value;
  }
  set Value(value: string) {
    const customProperties = new Map(this.sheet.state.customProperties).set(this.key, value);
    this.sheet.change({ customProperties });
  }
  Delete(): void {
    const customProperties = new Map(this.sheet.state.customProperties);
    customProperties.delete(this.key);
    this.sheet.change({ customProperties });
  }
}
