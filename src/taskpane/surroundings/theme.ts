/** Light, dark or high contrast, as Office and the system have it. */
import { teamsHighContrastTheme, webDarkTheme, webLightTheme, type Theme } from "@fluentui/react-components";

/** What can be known of the surroundings; `officeIsDark` is undefined where Office does not say, as in Excel on the web. */
export interface Surroundings {
  readonly officeIsDark: boolean | undefined;
  readonly prefersDark: boolean;
  readonly forcedColors: boolean;
}

export function themeFor({ officeIsDark, prefersDark, forcedColors }: Surroundings): Theme {
  const theme = forcedColors ? teamsHighContrastTheme : (officeIsDark ?? prefersDark) ? webDarkTheme : webLightTheme;
  return { ...theme, fontFamilyBase: FONTS };
}

/** Office's own fonts, and for Chinese those of Windows, macOS and Linux. */
const FONTS = '"Segoe UI", "Microsoft YaHei UI", "Microsoft YaHei", "PingFang SC", "Noto Sans CJK SC", system-ui, sans-serif';

/** Calls back with the theme now and whenever the system's setting changes; returns how to stop. */
export function watchTheme(officeIsDark: boolean | undefined, show: (theme: Theme) => void): () => void {
  const dark = window.matchMedia("(prefers-color-scheme: dark)");
  const forced = window.matchMedia("(forced-colors: active)");
  const update = (): void => show(themeFor({ officeIsDark, prefersDark: dark.matches, forcedColors: forced.matches }));
  dark.addEventListener("change", update);
  forced.addEventListener("change", update);
  update();
  return () => {
    dark.removeEventListener("change", update);
    forced.removeEventListener("change", update);
  };
}
