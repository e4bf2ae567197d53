import { formatArea, parseArea, quotedName, splitReference } from "../address";
import type { BookName } from "../book/Book";
import { plainValue } from "../book/cellFacts";
import { CellsObject } from "../CellsObject";
import { ExcelObject } from "../ExcelObject";
import { invalidArgument, itemAlreadyExists, itemNotFound } from "../HostError";
import type { Model } from "../Model";
import { resolveReference } from "../resolveReference";

/** The names of the workbook; names of single sheets are not modelled. */
export class NamedItemCollection extends ExcelObject {
  readonly type = "NamedItemCollection";

  override items(): readonly ExcelObject[] {
    return this.model.book.names.map(({ name }) => new NamedItem(this.model, name));
  }
  GetCount(): number {
    return this.model.book.names.length;
  }
  GetItem(name: string): ExcelObject {
    const known = this.model.book.names.find(
      (item) => item.name.toLowerCase() === name.toLowerCase(),
    );
    if (!known) throw itemNotFound();
    return new NamedItem(this.model, known.name);
  }
  Add(name: string, reference: unknown, comment?: string | null): ExcelObject {
    const isName = /^[\p{L}_\\][\p{L}\p{N}_.\\]{0,254}$/u.test(name) && !parseArea(name);
    if (!isName) throw invalidArgument();
    const { names } = this.model.book;
    if (names.some((item) => item.name.toLowerCase() === name.toLowerCase()))
      throw itemAlreadyExists();
    const item = { name, formula: formulaOf(reference), visible: true, comment: comment ?? "" };
    this.model.book.names = [...names, item];
    return new NamedItem(this.model, name);
  }
}

function formulaOf(reference: unknown): string {
  if (typeof reference === "string") return reference.replace(/^=/, "");
  const area = reference instanceof CellsObject ? reference.areas[0] : undefined;
  if (!(reference instanceof CellsObject) || !area) throw invalidArgument();
  const fixed = formatArea(area).replace(/([A-Z]+|\d+)/g, "$$$1");
  return `${quotedName(reference.sheet.name)}!${fixed}`;
}

class NamedItem extends ExcelObject {
  readonly type = "NamedItem";
  private readonly name: string;

  constructor(model: Model, name: string) {
    super(model);
    this.name = name;
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
    return "Workbook";
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
    const item = this.model.book.names.find(({ name }) => name === this.name);
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
