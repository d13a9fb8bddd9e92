/** Our looks as the styles of a file, and as what its cells wear: what `excel/cells/namedStyles.ts` makes in a workbook. */
import { namedStyle } from "../../excel/cells/namedStyles";
import { isTyped, styles } from "../../sheet/look/styles";
import type { StyleName } from "../../sheet/spec/spec";
import { ASPECTS, THIN_BLACK, USUAL_LOOK, type CellLook, type Line, type NamedLook } from "../file/looks";
import type { CellStyle } from "../file/workbookFile";

/** A number's format belongs to the number, not to what the cell is for. */
const SAID = ASPECTS.filter((aspect) => aspect !== "number");

/** @param font what sheets in their language want; null: as usual */
export function styleInFile(name: StyleName, font: string | null): NamedLook {
  return { name: namedStyle(name), builtIn: false, includes: SAID, look: lookOf(name, font) };
}

/** @param isTop the cell is at the upper edge of all that wear the style, where a line may be darker */
export function cellStyle(name: StyleName, font: string | null, format: string | null, isTop: boolean): CellStyle {
  const key = `${name} ${font ?? ""} ${isTop} ${format ?? ""}`;
  const found = known.get(key) ?? styleOf(name, font, format, isTop);
  known.set(key, found);
  return found;
}

/** Cells that look alike share one look. */
const known = new Map<string, CellStyle>();

function styleOf(name: StyleName, font: string | null, format: string | null, isTop: boolean): CellStyle {
  const look = { ...lookOf(name, font), format: format ?? USUAL_LOOK.format, named: namedStyle(name) };
  const top = isTop ? styles[name].border?.top : null;
  return top ? { ...look, borders: { ...look.borders, top: { ...THIN_BLACK, ...top } } } : look;
}

function lookOf(name: StyleName, ownFont: string | null): CellLook {
  const { font, fill, border, horizontal, vertical, wrap } = styles[name];
  const line: Line | null = border && { ...THIN_BLACK, color: border.color };
  return {
    ...USUAL_LOOK,
    ...(ownFont === null ? {} : { font: ownFont }),
    ...font,
    fill,
    borders: { top: line, bottom: line, left: line, right: line },
    horizontal,
    vertical,
    wrap,
    locked: !isTyped(name),
  };
}
