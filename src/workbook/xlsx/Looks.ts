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
  private looks: readonly CellLook[] | undefined;

  constructor(xlsx: XlsxPackage, parts: PackageParts) {
    this.xlsx = xlsx;
    this.parts = parts;
  }

  /** The look of a style; empty for a style that does not exist. */
  of(style: number): CellLook {
    this.looks ??= this.read();
    return this.looks[style] ?? {};
  }

  private read(): readonly CellLook[] {
    const { styles } = this.parts;
    if (styles === null) return [];
    const colors = new ColorTable(this.themeColors());
    return readLooks(this.xlsx.xml(styles), styles, colors);
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
