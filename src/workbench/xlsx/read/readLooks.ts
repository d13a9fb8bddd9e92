/** Fonts, fills, lines, formats and styles of a file, put together to the looks that cells refer to by a number: ECMA-376 part 1, 18.8. */
import type { Archive } from "../../../returned/archive";
import { readXml } from "../../../returned/xml";
import { sameAspect } from "../../engine/named/aspects";
import { ASPECTS, BUILT_IN_IDS, USUAL_LOOK, USUAL_NAME, type Aspect, type CellLook, type NamedLook } from "../../../xlsx/file/looks";
import { BUILT_IN_LOOKS } from "../../engine/named/builtInLooks";
import type { FormatLook } from "../../../xlsx/file/rules";
import type { CellStyle } from "../../../xlsx/file/workbookFile";
import type { Attribute, ColorOf } from "./colors";
import { lookParts, type LookParts } from "./lookParts";

export interface Looks {
  /** By the number that cells give; null: as usual. */
  readonly cells: readonly (CellStyle | null)[];
  /** Those that are not as Excel brings them along, or that cells have. */
  readonly styles: readonly NamedLook[];
  /** Of conditional formats. */
  readonly differences: readonly FormatLook[];
}

/** A look of a cell or of a style, by the numbers of its parts. */
interface Format {
  readonly numbers: Readonly<Record<"numFmtId" | "fontId" | "fillId" | "borderId" | "xfId", number>>;
  readonly left: readonly Aspect[];
  alignment: Partial<CellLook>;
  protection: Partial<CellLook>;
}

export async function readLooks(archive: Archive, path: string | undefined, colorOf: ColorOf): Promise<Looks> {
  const parts = lookParts(colorOf);
  const formats: Record<"cellXfs" | "cellStyleXfs", Format[]> = { cellXfs: [], cellStyleXfs: [] };
  const names: { readonly name: string; readonly format: number; readonly builtIn: number | null }[] = [];
  let list: Format[] | null = null;
  if (path !== undefined && archive.has(path))
    await readXml(path, archive.text(path), {
      open: (name, attribute) => {
        parts.open(name, attribute);
        if (name === "cellXfs" || name === "cellStyleXfs") list = formats[name];
        if (name === "cellStyle") {
          const builtIn = attribute("builtinId");
          names.push({
            name: attribute("name") ?? "",
            format: Number(attribute("xfId") ?? "0"),
            builtIn: builtIn === undefined ? null : Number(builtIn),
          });
        }
        if (list === null) return;
        if (name === "xf") list.push(formatOf(attribute));
        const last = list.at(-1);
        if (name === "alignment" && last) last.alignment = alignmentOf(attribute);
        if (name === "protection" && last) last.protection = protectionOf(attribute);
      },
      close: (name) => {
        parts.close(name);
        if (name === "cellXfs" || name === "cellStyleXfs") list = null;
      },
    });
  const styles = formats.cellStyleXfs
    .map((format, at) => ({ at, format }))
    .flatMap(({ at, format }) => {
      const named = names.find((each) => each.format === at && each.name !== "");
      return named === undefined ? [] : [{ at, named: styleOf(named, format, parts) }];
    });
  const byNumber = new Map(styles.map(({ at, named }) => [at, named]));
  const cells = formats.cellXfs.map((format) => cellOf(format, byNumber.get(format.numbers.xfId), parts));
  const had = new Set(cells.map((cell) => cell?.named));
  return {
    cells,
    styles: unlike(styles.map(({ named }) => named)).filter((style) => !style.builtIn || had.has(style.name) || isChanged(style)),
    differences: parts.differences,
  };
}

function cellOf(format: Format, style: NamedLook | undefined, parts: LookParts): CellStyle | null {
  const look = lookOf(format, parts);
  const named: Pick<CellStyle, "named"> = style === undefined || style.name === USUAL_NAME ? {} : { named: style.name };
  const isUsual = ASPECTS.every((aspect) => sameAspect(aspect, look, USUAL_LOOK));
  return isUsual && named.named === undefined ? null : { ...look, ...named };
}

/** Excel's own styles have names in every language; their numbers tell which they are. */
function styleOf(named: { readonly name: string; readonly builtIn: number | null }, format: Format, parts: LookParts): NamedLook {
  const usual = Object.entries(BUILT_IN_IDS).find(([, id]) => id === named.builtIn)?.[0];
  return {
    name: usual ?? named.name,
    builtIn: usual !== undefined,
    includes: ASPECTS.filter((aspect) => !format.left.includes(aspect)),
    look: lookOf(format, parts),
  };
}

function isChanged({ name, look, includes }: NamedLook): boolean {
  const usual = BUILT_IN_LOOKS[name];
  if (usual === undefined) return true;
  const first = { ...USUAL_LOOK, ...usual.look, borders: { ...USUAL_LOOK.borders, ...usual.look.borders } };
  return ASPECTS.some((aspect) => includes.includes(aspect) && !sameAspect(aspect, look, first));
}

/** Names know no small and capital letters; the first of two that are alike stays. */
function unlike(styles: readonly NamedLook[]): readonly NamedLook[] {
  return [...new Map([...styles].reverse().map((style) => [style.name.toLowerCase(), style])).values()].reverse();
}

function lookOf({ numbers, alignment, protection }: Format, { fonts, fills, borders, formats }: LookParts): CellLook {
  return {
    ...USUAL_LOOK,
    ...fonts[numbers.fontId],
    fill: fills[numbers.fillId] ?? null,
    borders: borders[numbers.borderId] ?? USUAL_LOOK.borders,
    format: formats(numbers.numFmtId),
    ...alignment,
    ...protection,
  };
}

const NUMBERS = ["numFmtId", "fontId", "fillId", "borderId", "xfId"] as const;
const APPLIED: readonly (readonly [string, Aspect])[] = [
  ["applyNumberFormat", "number"],
  ["applyFont", "font"],
  ["applyFill", "fill"],
  ["applyBorder", "border"],
  ["applyAlignment", "alignment"],
  ["applyProtection", "protection"],
];

function formatOf(attribute: Attribute): Format {
  const numbers = Object.fromEntries(NUMBERS.map((name) => [name, Number(attribute(name) ?? "0")])) as Format["numbers"];
  const left = APPLIED.filter(([name]) => /^(0|false)$/.test(attribute(name) ?? "")).map(([, aspect]) => aspect);
  return { numbers, left, alignment: {}, protection: {} };
}

const HORIZONTAL: Readonly<Record<string, CellLook["horizontal"]>> = {
  left: "Left",
  center: "Center",
  centerContinuous: "Center",
  right: "Right",
};
const VERTICAL: Readonly<Record<string, CellLook["vertical"]>> = { top: "Top", center: "Center", justify: "Center", distributed: "Center" };

function alignmentOf(attribute: Attribute): Partial<CellLook> {
  const turned = Number(attribute("textRotation") ?? "0");
  return {
    horizontal: HORIZONTAL[attribute("horizontal") ?? ""] ?? "General",
    vertical: VERTICAL[attribute("vertical") ?? ""] ?? "Bottom",
    wrap: isTrue(attribute("wrapText")),
    shrinkToFit: isTrue(attribute("shrinkToFit")),
    indent: Number(attribute("indent") ?? "0"),
    // Behind 90 come those that fall; 255 stands for letters one below the other.
    rotation: turned > 180 ? 0 : turned > 90 ? 90 - turned : turned,
  };
}

function protectionOf(attribute: Attribute): Partial<CellLook> {
  return { locked: !/^(0|false)$/.test(attribute("locked") ?? ""), formulaHidden: isTrue(attribute("hidden")) };
}

export function isTrue(value: string | undefined): boolean {
  return value === "1" || value === "true" || value === "on";
}
