import type { ExcelObject } from "../ExcelObject";
import { itemNotFound } from "../HostError";
import type { Model } from "../Model";
import { ModelObject } from "../ModelObject";

/** What the add-in keeps in the workbook under its own keys. */
export class SettingCollection extends ModelObject {
  readonly type = "SettingCollection";

  override items(): readonly ExcelObject[] {
    return [...this.model.book.settings.keys()].map((key) => new Setting(this.model, key));
  }
  GetCount(): number {
    return this.model.book.settings.size;
  }
  GetItem(key: string): ExcelObject {
    if (!this.model.book.settings.has(key)) throw itemNotFound();
    return new Setting(this.model, key);
  }
  /** Replaces a setting of the same key. */
  Add(key: string, value: unknown): ExcelObject {
    this.model.book.settings.set(key, JSON.stringify(value));
    return new Setting(this.model, key);
  }
}

class Setting extends ModelObject {
  readonly type = "Setting";
  private readonly key: string;

  constructor(model: Model, key: string) {
    super(model);
    this.key = key;
  }

  override identity(): Readonly<Record<string, string>> {
    return { _Id: this.key };
  }

  get Key(): string {
    return this.key;
  }
  get Value(): unknown {
    const text = this.model.book.settings.get(this.key);
    if (text === undefined) throw itemNotFound();
    const value: unknown = JSON.parse(text);
    return value;
  }
  set Value(value: unknown) {
    this.model.book.settings.set(this.key, JSON.stringify(value));
  }
  Delete(): void {
    if (!this.model.book.settings.delete(this.key)) throw itemNotFound();
  }
}
