/** Light, dark or high contrast, as Office and the system have it. Only the light theme is there at once. */
import { webLightTheme, type Theme } from "@fluentui/react-components";

/** What can be known of the surroundings; `officeIsDark` is undefined where Office does not say, as in Excel on the web. */
export interface Surroundings {
  readonly officeIsDark: boolean | undefined;
  readonly prefersDark: boolean;
  readonly forcedColors: boolean;
}

type Look = "light" | "dark" | "highContrast";

export function lookFor({ officeIsDark, prefersDark, forcedColors }: Surroundings): Look {
  if (forcedColors) return "highContrast";
  return (officeIsDark ?? prefersDark) ? "dark" : "light";
}

const READ: Readonly<Record<Exclude<Look, "light">, () => Promise<{ readonly theme: Theme }>>> = {
  dark: () => import("./themes/dark"),
  highContrast: () => import("./themes/highContrast"),
};

/** The theme of a look; the light one where it cannot be loaded, which can be read everywhere. */
async function themeOf(look: Look): Promise<Theme> {
  if (look === "light") return webLightTheme;
  return READ[look]().then(
    ({ theme }) => theme,
    () => webLightTheme,
  );
}

/** Office's own fonts, then those for Chinese, in which quotation marks are as wide as letters; of Windows, macOS and Linux. */
const FONTS =
  '"Segoe UI", -apple-system, "Microsoft YaHei UI", "Microsoft YaHei", "PingFang SC", "Noto Sans CJK SC", system-ui, sans-serif';

/** Calls back with the theme now and whenever the system's setting changes; returns how to stop. */
export function watchTheme(officeIsDark: boolean | undefined, show: (theme: Theme) => void): () => void {
  const dark = window.matchMedia("(prefers-color-scheme: dark)");
  const forced = window.matchMedia("(forced-colors: active)");
  let wanted: Look | null = null;
  const update = async (): Promise<void> => {
    const look = lookFor({ officeIsDark, prefersDark: dark.matches, forcedColors: forced.matches });
    wanted = look;
    const theme = await themeOf(look);
    // Meanwhile another may be wanted, or none.
    if (wanted !== look) return;
    // The browser's own fields, boxes and calendars, too.
    document.documentElement.style.colorScheme = look === "dark" ? "dark" : "light";
    show({ ...theme, fontFamilyBase: FONTS });
  };
  const changed = (): void => void update();
  dark.addEventListener("change", changed);
  forced.addEventListener("change", changed);
  changed();
  return () => {
    wanted = null;
    dark.removeEventListener("change", changed);
    forced.removeEventListener("change", changed);
  };
}
