import type { BookSheet } from "../book/BookSheet";
import type { Page } from "../book/Page";
import { formatArea } from "../address";
import { CellsObject } from "../CellsObject";
import type { ExcelObject } from "../ExcelObject";
import { invalidArgument } from "../HostError";
import type { Model } from "../Model";
import { ModelObject } from "../ModelObject";

export class PageLayout extends ModelObject {
  readonly type = "PageLayout";
  private readonly sheet: BookSheet;

  constructor(model: Model, sheet: BookSheet) {
    super(model);
    this.sheet = sheet;
  }

  get Orientation(): string {
    return this.sheet.state.page.orientation;
  }
  set Orientation(orientation: string) {
    this.change({ orientation });
  }
  get PaperSize(): string | null {
    return this.sheet.state.page.paperSize;
  }
  set PaperSize(paperSize: string | null) {
    if (paperSize !== null) this.change({ paperSize });
  }
  get Zoom(): Readonly<Record<string, unknown>> {
    return this.sheet.state.page.zoom;
  }
  set Zoom(zoom: Readonly<Record<string, unknown>>) {
    this.change({ zoom });
  }
  get CenterHorizontally(): boolean {
    return this.sheet.state.page.centerHorizontally;
  }
  set CenterHorizontally(centerHorizontally: boolean) {
    this.change({ centerHorizontally });
  }
  get HeadersFooters(): ExcelObject {
    return new HeaderFooterGroup(this.model, this.sheet);
  }
  SetPrintTitleRows(range: unknown): void {
    this.change({ titleRows: addressOf(range) });
  }
  SetPrintArea(range: unknown): void {
    this.change({ printArea: addressOf(range) });
  }

  private change(facts: Partial<Page>): void {
    this.sheet.change({ page: { ...this.sheet.state.page, ...facts } });
  }
}

class HeaderFooterGroup extends ModelObject {
  readonly type = "HeaderFooterGroup";
  private readonly sheet: BookSheet;

  constructor(model: Model, sheet: BookSheet) {
    super(model);
    this.sheet = sheet;
  }

  get DefaultForAllPages(): ExcelObject {
    return new HeaderFooter(this.model, this.sheet);
  }
}

class HeaderFooter extends ModelObject {
  readonly type = "HeaderFooter";
  private readonly sheet: BookSheet;

  constructor(model: Model, sheet: BookSheet) {
    super(model);
    this.sheet = sheet;
  }

  get CenterFooter(): string {
    return this.sheet.state.page.centerFooter;
  }
  set CenterFooter(centerFooter: string) {
    this.sheet.change({ page: { ...this.sheet.state.page, centerFooter } });
  }
}

function addressOf(range: unknown): string {
  if (typeof range === "string") return range;
  if (!(range instanceof CellsObject)) throw invalidArgument();
  return range.areas.map(formatArea).join(",");
}
