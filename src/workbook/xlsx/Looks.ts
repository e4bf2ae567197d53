import type { CellLook } from "../SheetDisplay";
import { WorkbookError } from "../WorkbookError";
import { ColorTable, readThemeColors } from "./ColorTable";
import type { PackageParts } from "./packageParts";
import { readLooks } from "./readLooks";
import type { XlsxPackage } from "./XlsxPackage";

/** The looks of a workbook's cell styles, read when they are first asked for: only a grid on screen needs them. */
export class Looks {
  private readonly xlsx: XlsxPackage;
  private readonly parts: PackageParts;
  private looks: readonly (CellLook | undefined)[] | undefined;

  constructor(xlsx: XlsxPackage, parts: PackageParts) {
    this.xlsx = xlsx;
    this.parts = parts;
  }

  /** The look of a style; undefined when it has nothing of its own to show. */
  of(style: number): CellLook | undefined {
    this.looks ??= this.read();
    return this.looks[style];
  }

  private read(): readonly (CellLook | undefined)[] {
    const { styles } = this.parts;
    if (styles === null) return [];
    const colors = new ColorTable(this.themeColors());
    return readLooks(this.xlsx.xml(styles), styles, colors).map((look) =>
      Object.keys(look).length > 0 ? look : undefined,
    );
  }

  /** A damaged theme costs its colours only. */
  private themeColors(): ReadonlyMap<string, string> | null {
    const { theme } = this.parts;
    try {
      return theme === null ? null : readThemeColors(this.xlsx.xml(theme), theme);
    } catch (error) {
      if (error instanceof WorkbookError) return null;
      throw error;
    }
  }
}
