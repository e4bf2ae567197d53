import { webDarkTheme, webLightTheme, type Theme } from "@fluentui/react-components";
import { useSyncExternalStore } from "react";

/** A theme asked for by the host, or the system's. */
export type ThemeName = "system" | "light" | "dark";

const chinese =
  "'Segoe UI', 'Microsoft YaHei UI', 'Microsoft YaHei', 'PingFang SC', 'Noto Sans CJK SC', 'Noto Sans SC', sans-serif";

const themes: Readonly<Record<Exclude<ThemeName, "system">, Theme>> = {
  light: { ...webLightTheme, fontFamilyBase: chinese },
  dark: { ...webDarkTheme, fontFamilyBase: chinese },
};

/**
 * The Fluent theme to show; `system` follows the system's light or dark as it changes. Windows' contrast themes need
 * no theme of their own: the browser replaces all colours (forced-colors).
 */
export function useTheme(name: ThemeName): Theme {
  const isDark = useSyncExternalStore(watchScheme, prefersDark);
  return themes[name === "system" ? (isDark ? "dark" : "light") : name];
}

const query = "(prefers-color-scheme: dark)";

function prefersDark(): boolean {
  return window.matchMedia(query).matches;
}

function watchScheme(onChange: () => void): () => void {
  const list = window.matchMedia(query);
  list.addEventListener("change", onChange);
  return () => {
    list.removeEventListener("change", onChange);
  };
}
