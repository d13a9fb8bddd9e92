/**
 * Colours as a file says them: outright, by their number in the old list of 64, or as one of the theme's, lighter or darker: ECMA-376 part
 * 1, 18.8.3 and 18.8.27.
 */
import type { Archive } from "../../../returned/archive";
import { readXml } from "../../../returned/xml";

export type Attribute = (name: string) => string | undefined;

/** `#RRGGBB` of an element such as `<color theme="4" tint="0.4"/>`; null: whatever is usual there. */
export type ColorOf = (attribute: Attribute) => string | null;

/** Light and dark come first, in another order than the theme's part has them. */
const SLOTS = ["lt1", "dk1", "lt2", "dk2", "accent1", "accent2", "accent3", "accent4", "accent5", "accent6", "hlink", "folHlink"] as const;
const USUAL_THEME = "#FFFFFF #000000 #E7E6E6 #44546A #4472C4 #ED7D31 #A5A5A5 #FFC000 #5B9BD5 #70AD47 #0563C1 #954F72".split(" ");
const BASIC = "000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF".split(" ");
const INDEXED = [
  ...BASIC,
  ...BASIC,
  ..."800000 008000 000080 808000 800080 008080 C0C0C0 808080 9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF".split(" "),
  ..."000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF 00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99".split(" "),
  ..."3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 003366 339966 003300 333300 993300 993366 333399 333333".split(" "),
].map((hex) => `#${hex}`);

export async function readColors(archive: Archive, theme: string | undefined): Promise<ColorOf> {
  const colors = theme === undefined || !archive.has(theme) ? USUAL_THEME : await themeColors(archive, theme);
  return (attribute) => {
    const outright = /^(?:[0-9A-F]{2})?([0-9A-F]{6})$/i.exec(attribute("rgb") ?? "")?.[1];
    const [slot, index] = [attribute("theme"), attribute("indexed")];
    const base =
      outright !== undefined ? `#${outright.toUpperCase()}` : slot !== undefined ? colors[Number(slot)] : INDEXED[Number(index ?? NaN)];
    return base === undefined ? null : tinted(base, Number(attribute("tint") ?? "0"));
  };
}

async function themeColors(archive: Archive, path: string): Promise<readonly string[]> {
  const found = new Map<string, string>();
  let slot: string | null = null;
  await readXml(path, archive.text(path), {
    open: (name, attribute) => {
      if ((SLOTS as readonly string[]).includes(name)) slot = name;
      const hex = name === "srgbClr" ? attribute("val") : name === "sysClr" ? attribute("lastClr") : undefined;
      if (slot !== null && hex !== undefined && /^[0-9A-F]{6}$/i.test(hex) && !found.has(slot)) found.set(slot, `#${hex.toUpperCase()}`);
    },
    close: (name) => {
      if (name === slot) slot = null;
    },
  });
  return SLOTS.map((each, at) => found.get(each) ?? USUAL_THEME[at] ?? "#000000");
}

/** Lighter above 0, darker below: the colour's lightness is changed, as the standard says. */
function tinted(color: string, tint: number): string {
  if (!(tint !== 0 && Math.abs(tint) <= 1)) return color;
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => parseInt(color.slice(at, at + 2), 16) / 255);
  const [most, least] = [Math.max(red, green, blue), Math.min(red, green, blue)];
  const lightness = (most + least) / 2;
  const wanted = tint < 0 ? lightness * (1 + tint) : lightness * (1 - tint) + tint;
  const range = 1 - Math.abs(2 * lightness - 1) || 1;
  const chroma = ((most - least) / range) * (1 - Math.abs(2 * wanted - 1));
  const spread = most - least || 1;
  const parts = [red, green, blue].map((part) => wanted + ((part - lightness) / spread) * chroma);
  return `#${parts.map((part) => hexOf(part)).join("")}`;
}

function hexOf(part: number): string {
  const byte = Math.round(Math.min(1, Math.max(0, part)) * 255);
  return byte.toString(16).padStart(2, "0").toUpperCase();
}
