import { formatArea, parseArea, quotedName, splitReference } from "../address";
import type { BookName } from "../book/Book";
import { plainValue } from "../book/cellFacts";
import { CellsObject } from "../CellsObject";
import type { ExcelObject } from "../ExcelObject";
import { invalidArgument, itemAlreadyExists, itemNotFound } from "../HostError";
import type { Model } from "../Model";
import { ModelObject } from "../ModelObject";
import { resolveReference } from "../resolveReference";

/** The names of the workbook, or those of one sheet. */
export class NamedItemCollection extends ModelObject {
  readonly type = "NamedItemCollection";
  private readonly scope: string | null;

  /** @param scope the id of a sheet; null for the workbook */
  constructor(model: Model, scope: string | null) {
    super(model);
    this.scope = scope;
  }

  override items(): readonly ExcelObject[] {
    return this.names().map(({ name }) => new NamedItem(this.model, name, this.scope));
  }
  GetCount(): number {
    return this.names().length;
  }
  GetItem(name: string): ExcelObject {
    const known = this.names().find((item) => item.name.toLowerCase() === name.toLowerCase());
    if (!known) throw itemNotFound();
    return new NamedItem(this.model, known.name, this.scope);
  }
  Add(name: string, reference: unknown, comment?: string | null): ExcelObject {
    const isName = /^[\p{L}_\\][\p{L}\p{N}_.\\]{0,254}$/u.test(name) && !parseArea(name);
    if (!isName) throw invalidArgument();
    if (this.names().some((item) => item.name.toLowerCase() === name.toLowerCase()))
      throw itemAlreadyExists();
    const { scope } = this;
    const formula = formulaOf(reference);
    const item = { name, formula, visible: true, comment: comment ?? "", scope };
    this.model.book.names = [...this.model.book.names, item];
    return new NamedItem(this.model, name, scope);
  }

  private names(): readonly BookName[] {
    return this.model.book.names.filter(({ scope }) => scope === this.scope);
  }
}

function formulaOf(reference: unknown): string {
  if (typeof reference === "string") return reference.replace(/^=/, "");
  const area = reference instanceof CellsObject ? reference.areas[0] : undefined;
  if (!(reference instanceof CellsObject) || !area) throw invalidArgument();
  const fixed = formatArea(area).replace(/([A-Z]+|\d+)/g, "$$$1");
  return `${quotedName(reference.sheet.name)}!${fixed}`;
}

class NamedItem extends ModelObject {
  readonly type = "NamedItem";
  private readonly name: string;
  private readonly scope: string | null;

  constructor(model: Model, name: string, scope: string | null) {
    super(model);
    this.name = name;
    this.scope = scope;
  }

  override identity(): Readonly<Record<string, string>> {
    return { _Id: this.name };
  }

  get Name(): string {
    return this.item.name;
  }
  get Formula(): string {
    return `=${this.item.formula}`;
  }
  set Formula(formula: string) {
    this.change({ formula: formula.replace(/^=/, "") });
  }
  get Visible(): boolean {
    return this.item.visible;
  }
  set Visible(visible: boolean) {
    this.change({ visible });
  }
  get Comment(): string {
    return this.item.comment;
  }
  set Comment(comment: string) {
    this.change({ comment });
  }
  get Scope(): string {
    return this.scope === null ? "Workbook" : "Worksheet";
  }
  get Type(): string {
    if (parseArea(splitReference(this.item.formula).rest)) return "Range";
    const value = this.constant;
    if (typeof value === "string") return "String";
    return typeof value === "boolean" ? "Boolean" : "Double";
  }
  get Value(): unknown {
    return this.Type === "Range" ? this.item.formula : this.constant;
  }
  GetRange(): ExcelObject {
    const [own] = this.model.book.sheets;
    if (this.Type !== "Range" || !own) throw itemNotFound();
    const { sheet, area } = resolveReference(this.model.book, own, this.item.formula);
    return this.model.range(sheet, area);
  }
  Delete(): void {
    const { item } = this;
    this.model.book.names = this.model.book.names.filter((other) => other !== item);
  }

  private get item(): BookName {
    const item = this.model.book.names.find(
      ({ name, scope }) => name === this.name && scope === this.scope,
    );
    if (!item) throw itemNotFound();
    return item;
  }

  private get constant(): unknown {
    const [sheet] = this.model.book.sheets;
    return sheet ? plainValue(this.model.calculator.evaluate(this.item.formula, sheet)) : "";
  }

  private change(facts: Partial<BookName>): void {
    const { item } = this;
    this.model.book.names = this.model.book.names.map((other) =>
      other === item ? { ...item, ...facts } : other,
    );
  }
}
