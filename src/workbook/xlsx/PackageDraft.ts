import { WorkbookError } from "../WorkbookError";
import { deflateEntry } from "./deflateEntry";
import { inflateEntry } from "./inflateEntry";
import { packageParts, type PackageParts } from "./packageParts";
import { partName, XlsxPackage } from "./XlsxPackage";
import { XmlPart } from "./XmlPart";
import { utf8Xml } from "./utf8Xml";
import { writeZip } from "./writeZip";
import type { ZipEntry } from "./ZipEntry";

interface Draft {
  readonly name: string;
  /** Null for a part taken away. */
  readonly content: Uint8Array | null;
  entry: ZipEntry | undefined;
}

/**
 * A package with changes not yet written. It reads as if they were; `save` copies every part that
 * is not changed, or was changed back, as it is stored.
 */
export class PackageDraft extends XlsxPackage {
  private readonly original: Uint8Array;
  private readonly drafts = new Map<string, Draft>();
  private readonly xmlParts = new Map<string, XmlPart>();
  private known: PackageParts | undefined;

  /** @throws WorkbookError as `XlsxPackage` */
  constructor(original: Uint8Array) {
    super(original);
    this.original = original;
  }

  override entry(name: string): ZipEntry | undefined {
    const draft = this.drafts.get(keyOf(name));
    if (!draft) return super.entry(name);
    if (draft.content === null) return undefined;
    draft.entry ??= deflateEntry(draft.name, draft.content, super.entry(name));
    return draft.entry;
  }

  override nameOf(name: string): string | undefined {
    const draft = this.drafts.get(keyOf(name));
    if (!draft) return super.nameOf(name);
    return draft.content === null ? undefined : draft.name;
  }

  override bytes(name: string, limit?: number): Uint8Array {
    return this.drafts.get(keyOf(name))?.content ?? super.bytes(name, limit);
  }

  /** Where everything is, as `packageParts` finds it in the package with its changes. */
  parts(): PackageParts {
    return (this.known ??= packageParts(this));
  }

  /** Every part there is, by name. */
  partNames(): string[] {
    const names = this.archive.entries.map((entry) => partName(entry.name));
    const all = new Map(
      [...names, ...[...this.drafts.values()].map(({ name }) => name)].map((name) => [
        keyOf(name),
        name,
      ]),
    );
    return [...all.values()].filter(
      (name) => !name.endsWith("/") && this.nameOf(name) !== undefined,
    );
  }

  /**
   * A part as text with the places of its elements.
   *
   * @throws WorkbookError as `XlsxPackage.xml`
   */
  part(name: string): XmlPart {
    const known = this.xmlParts.get(keyOf(name));
    if (known) return known;
    const bytes = this.bytes(name);
    const xml = utf8Xml(bytes, name);
    let text: string;
    try {
      text = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(xml);
    } catch (cause) {
      throw new WorkbookError("xlsx/damagedPart", { part: name }, cause);
    }
    if (xml !== bytes)
      text = text.replace(/^(\uFEFF?<\?xml[^>]*?encoding\s*=\s*["'])[^"']*/, "$1UTF-8");
    const part = new XmlPart(name, text);
    this.xmlParts.set(keyOf(name), part);
    return part;
  }

  /** Makes a part, or gives one new content. */
  put(name: string, text: string): void {
    const known = this.xmlParts.get(keyOf(name));
    if (known?.text === text) return;
    this.forget(name);
    const content = new TextEncoder().encode(text);
    this.drafts.set(keyOf(name), { name: this.nameOf(name) ?? name, content, entry: undefined });
  }

  remove(name: string): void {
    this.forget(name);
    this.drafts.set(keyOf(name), { name, content: null, entry: undefined });
  }

  /** The package with its changes; the original bytes when there are none. */
  save(): Uint8Array {
    const changed = [...this.drafts].filter(([key]) => this.isChanged(key));
    if (changed.length === 0) return this.original;
    const keys = new Set(changed.map(([key]) => key));
    const entries: ZipEntry[] = [];
    for (const entry of this.archive.entries) {
      const key = keyOf(entry.name);
      const now = keys.has(key) ? this.entry(key) : entry;
      if (now) entries.push(now);
    }
    const added = changed.filter(([key]) => super.entry(key) === undefined);
    const made = added.flatMap(([key]) => this.entry(key) ?? []);
    return writeZip([...entries, ...made], this.archive.comment);
  }

  private forget(name: string): void {
    this.xmlParts.delete(keyOf(name));
    this.known = undefined;
  }

  private isChanged(key: string): boolean {
    const before = super.entry(key);
    const content = this.drafts.get(key)?.content ?? null;
    if (!before || content === null) return before !== undefined || content !== null;
    return (
      before.size !== content.length ||
      !isSame(inflateEntry(before, this.limits.partBytes), content)
    );
  }
}

function keyOf(name: string): string {
  return partName(name).toLowerCase();
}

function isSame(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, index) => byte === b[index]);
}
