import { XmlReader, xmlToken } from "./XmlReader";

/** @source ECMA-376 Part 1, 18.8.27 indexedColors: 8 to 63; 0 to 7 repeat 8 to 15 */
const palette = (
  "000000FFFFFFFF000000FF000000FFFFFF00FF00FF00FFFF" +
  "800000008000000080808000800080008080C0C0C0808080" +
  "9999FF993366FFFFCCCCFFFF660066FF80800066CCCCCCFF" +
  "000080FF00FFFFFF0000FFFF8000808000000080800000FF" +
  "00CCFFCCFFFFCCFFCCFFFF9999CCFFFF99CCCC99FFFFCC99" +
  "3366FF33CCCC99CC00FFCC00FF9900FF6600666699969696" +
  "003366339966003300333300993300993366333399333333"
).match(/.{6}/g);

/** The Office theme, for files without one, in the order colours number them. */
const officeTheme =
  "FFFFFF 000000 EEECE1 1F497D 4F81BD C0504D 9BBB59 8064A2 4BACC6 F79646 0000FF 800080".split(" ");

const themeOrder =
  "lt1 dk1 lt2 dk2 accent1 accent2 accent3 accent4 accent5 accent6 hlink folHlink".split(" ");

/** Turns the ways a file names colours into `#RRGGBB`. */
export class ColorTable {
  private readonly theme: readonly string[];

  /** @param theme the theme part's colours as `readThemeColors` gives them; null when there is none */
  constructor(theme: ReadonlyMap<string, string> | null) {
    this.theme = themeOrder.map(
      (name, index) => theme?.get(name) ?? officeTheme[index] ?? "000000",
    );
  }

  /** The colour of a `color`, `fgColor` or `bgColor` element just opened; undefined for automatic and unknown ones. */
  read(reader: XmlReader): string | undefined {
    const rgb = reader.attribute("rgb");
    const theme = reader.attribute("theme");
    const indexed = reader.attribute("indexed");
    const hex =
      rgb?.slice(-6) ?? (theme ? this.theme[Number(theme)] : indexedColor(Number(indexed)));
    if (hex === undefined || !/^[0-9a-f]{6}$/i.test(hex)) return undefined;
    const tint = Number(reader.attribute("tint") ?? 0);
    return `#${(tint ? tinted(hex, tint) : hex).toUpperCase()}`;
  }
}

/**
 * The colours of a theme part by their name, as `RRGGBB`.
 *
 * @throws WorkbookError xlsx/damagedPart
 */
export function readThemeColors(xml: Uint8Array, part: string): ReadonlyMap<string, string> {
  const reader = new XmlReader(xml, part);
  const colors = new Map<string, string>();
  let name = "";
  for (let token = reader.next(); token !== xmlToken.end; token = reader.next()) {
    if (token !== xmlToken.open) continue;
    const element = reader.name();
    if (themeOrder.includes(element)) name = element;
    const value = reader.attribute(element === "sysClr" ? "lastClr" : "val");
    const isColor = element === "srgbClr" || element === "sysClr";
    if (isColor && value !== undefined && !colors.has(name)) colors.set(name, value);
  }
  return colors;
}

function indexedColor(index: number): string | undefined {
  return palette?.[index < 8 ? index : index - 8];
}

/**
 * Lighter for a positive, darker for a negative tint, by the lightness of the colour.
 *
 * @source ECMA-376 Part 1, 18.8.19 (tint)
 */
function tinted(hex: string, tint: number): string {
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map(
    (at) => parseInt(hex.slice(at, at + 2), 16) / 255,
  );
  const most = Math.max(red, green, blue);
  const least = Math.min(red, green, blue);
  const before = (most + least) / 2;
  const after = tint < 0 ? before * (1 + tint) : before * (1 - tint) + tint;
  const room = 1 - Math.abs(2 * before - 1);
  const chroma = room === 0 ? 0 : ((most - least) / room) * (1 - Math.abs(2 * after - 1));
  const scale = most === least ? 0 : chroma / (most - least);
  return [red, green, blue]
    .map((part) => Math.round(255 * Math.min(1, Math.max(0, after + (part - before) * scale))))
    .map((part) => part.toString(16).padStart(2, "0"))
    .join("");
}
