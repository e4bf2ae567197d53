import type { ThemeName } from "../ui/useTheme";

/**
 * The theme that goes with Office's own; the system's where Office does not tell.
 *
 * @param background the colour of Office's pane, `#RRGGBB`.
 * @example themeOf("#262626") // "dark"
 */
export function themeOf(background: string | undefined): ThemeName {
  const match = /^#?([\da-f]{2})([\da-f]{2})([\da-f]{2})$/i.exec(background ?? "");
  if (!match) return "system";
  const [red = 0, green = 0, blue = 0] = match.slice(1).map((part) => parseInt(part, 16));
  return 0.299 * red + 0.587 * green + 0.114 * blue < 128 ? "dark" : "light";
}
