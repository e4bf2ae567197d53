/** @jest-environment jsdom */
import {
  teamsHighContrastTheme,
  webDarkTheme,
  webLightTheme,
  type Theme,
} from "@fluentui/react-components";
import type { Status } from "../../src/domain/assessment";
import { messages } from "../../src/i18n/messages";
import { statusLook } from "../../src/ui/statusLook";

const statuses = Object.keys(messages("zh").terms.status) as Status[];

/** The colour a theme has for a `var(--token)`. */
function colorIn(theme: Theme, variable: string): string {
  const name = /^var\(--(\w+)\)$/.exec(variable)?.[1] ?? "";
  return String(Object.entries(theme).find(([token]) => token === name)?.[1]);
}

/** WCAG 2 relative luminance of `#RRGGBB`. */
function luminance(color: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => parseInt(color.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

describe("statusLook", () => {
  test.each([
    ["light", webLightTheme],
    ["dark", webDarkTheme],
    ["high contrast", teamsHighContrastTheme],
  ])("every status is readable in the %s theme: a contrast of at least 4.5 : 1", (_, theme) => {
    const unreadable = statuses.filter((status) => {
      const { color, background } = statusLook(status);
      return !(contrast(colorIn(theme, color), colorIn(theme, background)) >= 4.5);
    });
    expect(unreadable).toEqual([]);
  });

  test("no status is told by its colour alone, and the symbols are those of the marks in the sheet", () => {
    expect(statuses.map((status) => [status, statusLook(status).symbol])).toEqual([
      ["met", "✓"],
      ["onTrack", "✓"],
      ["watch", "●"],
      ["offTrack", "▼"],
      ["worsening", "▼▼"],
      ["missed", "▼"],
      ["missing", "○"],
      ["invalid", "？"],
      ["notAssessed", "–"],
      ["unconfirmed", "？"],
    ]);
  });
});
