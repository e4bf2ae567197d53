import { SaxesParser } from "saxes";
import type { ExcelObject } from "../ExcelObject";
import { invalidArgument, itemNotFound } from "../HostError";
import type { Model } from "../Model";
import { ModelObject } from "../ModelObject";

/** The namespace of an XML text's root. */
function namespaceOf(xml: string): string {
  let namespace: string | undefined;
  const parser = new SaxesParser({ xmlns: true });
  parser.on("error", () => {
    throw invalidArgument();
  });
  parser.on("opentag", ({ uri }) => {
    namespace ??= uri;
  });
  parser.write(xml).close();
  if (namespace === undefined) throw invalidArgument();
  return namespace;
}

/** The workbook's custom XML parts; those of one namespace when it is given. */
export class CustomXmlPartCollection extends ModelObject {
  readonly type: string;
  private readonly namespace: string | null;

  constructor(model: Model, namespace: string | null) {
    super(model);
    this.namespace = namespace;
    this.type = namespace === null ? "CustomXmlPartCollection" : "CustomXmlPartScopedCollection";
  }

  override items(): readonly ExcelObject[] {
    return this.ids().map((id) => new CustomXmlPart(this.model, id));
  }
  GetCount(): number {
    return this.ids().length;
  }
  GetItem(id: string): ExcelObject {
    if (!this.ids().includes(id)) throw itemNotFound();
    return new CustomXmlPart(this.model, id);
  }
  GetByNamespace(namespace: string): ExcelObject {
    return new CustomXmlPartCollection(this.model, namespace);
  }
  GetOnlyItem(): ExcelObject {
    const [id, ...more] = this.ids();
    if (id === undefined || more.length > 0) throw itemNotFound();
    return new CustomXmlPart(this.model, id);
  }
  Add(xml: string): ExcelObject {
    namespaceOf(xml);
    const id = this.model.book.nextId();
    this.model.book.parts.set(id, xml);
    return new CustomXmlPart(this.model, id);
  }

  private ids(): readonly string[] {
    return [...this.model.book.parts]
      .filter(([, xml]) => this.namespace === null || namespaceOf(xml) === this.namespace)
      .map(([id]) => id);
  }
}

class CustomXmlPart extends ModelObject {
  readonly type = "CustomXmlPart";
  private readonly id: string;

  constructor(model: Model, id: string) {
    super(model);
    this.id = id;
  }

  override identity(): Readonly<Record<string, string>> {
    return { Id: this.id };
  }

  get Id(): string {
    return this.id;
  }
  get NamespaceUri(): string {
    return namespaceOf(this.GetXml());
  }
  GetXml(): string {
    const xml = this.model.book.parts.get(this.id);
    if (xml === undefined) throw itemNotFound();
    return xml;
  }
  SetXml(xml: string): void {
    this.GetXml();
    namespaceOf(xml);
    this.model.book.parts.set(this.id, xml);
  }
  Delete(): void {
    this.GetXml();
    this.model.book.parts.delete(this.id);
  }
}
