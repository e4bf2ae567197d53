import { CellsObject } from "../CellsObject";
import type { ExcelObject } from "../ExcelObject";
import { itemNotFound } from "../HostError";
import { Application } from "./Application";
import { CommentCollection } from "./Comments";
import { CustomXmlPartCollection } from "./CustomXmlParts";
import { Functions } from "./Functions";
import { NamedItemCollection } from "./Names";
import { Runtime } from "./Runtime";
import { SettingCollection } from "./Settings";
import { TableCollection } from "./Tables";
import { WorkbookProtection } from "./WorkbookProtection";
import { WorksheetCollection } from "./WorksheetCollection";
import { ModelObject } from "../ModelObject";

export class Workbook extends ModelObject {
  readonly type = "Workbook";

  readonly Name = "工作簿.xlsx";
  readonly ReadOnly = false;
  get Worksheets(): ExcelObject {
    return new WorksheetCollection(this.model);
  }
  get Names(): ExcelObject {
    return new NamedItemCollection(this.model, null);
  }
  get Tables(): ExcelObject {
    return new TableCollection(this.model, null);
  }
  get Comments(): ExcelObject {
    return new CommentCollection(this.model, null);
  }
  get CustomXmlParts(): ExcelObject {
    return new CustomXmlPartCollection(this.model, null);
  }
  get Settings(): ExcelObject {
    return new SettingCollection(this.model);
  }
  get Application(): ExcelObject {
    return new Application(this.model);
  }
  get Functions(): ExcelObject {
    return new Functions(this.model);
  }
  get Protection(): ExcelObject {
    return new WorkbookProtection(this.model);
  }
  get _Runtime(): ExcelObject {
    return new Runtime(this.model);
  }

  GetSelectedRange(): ExcelObject {
    const { selection } = this.model.book;
    if (!selection) throw itemNotFound();
    return this.model.range(selection.sheet, selection.area);
  }
  GetActiveCell(): ExcelObject {
    const { selection } = this.model.book;
    if (!selection) throw itemNotFound();
    const { top, left } = selection.area;
    return this.model.range(selection.sheet, { top, left, bottom: top, right: left });
  }
  /** The range of an event, which has moved with its cells since. */
  _GetRangeForEventByReferenceId(name: string): ExcelObject {
    const object = this.model.references.find(name);
    const area = object instanceof CellsObject ? object.areas[0] : undefined;
    if (!(object instanceof CellsObject) || !area) throw itemNotFound();
    return this.model.range(object.sheet, area);
  }
  /** How the client lets go of a kept object. */
  _RemoveReference(name: string): void {
    this.model.references.drop(name);
  }
}
