/**
 * Looks in the file: each look with a name in `cellStyleXfs` and `cellStyles`, each look of cells in `cellXfs`, with which of the named
 * ones it has and what was set on the cell directly: ECMA-376 part 1, 18.8.7 to 18.8.10. Colour rules have looks that differ, `dxfs`.
 */
import { ASPECTS, BUILT_IN_IDS, FACETS, USUAL_LOOK, USUAL_NAME, type Aspect, type CellLook, type NamedLook } from "../file/looks";
import type { FormatLook } from "../file/rules";
import type { CellStyle } from "../file/workbookFile";
import { alignmentXml, borderXml, differentFontXml, fillXml, fontXml, protectionXml } from "./lookXml";
import { attributes, attributeText, DECLARATION } from "./xmlText";

export interface StyleSheet {
  /** By which cells refer to their look; 0: it is as usual. */
  number(style: CellStyle | null): number;
  /** By which colour rules refer to theirs. */
  difference(look: FormatLook): number;
  /** The whole part, with all looks that were asked for. */
  inFile(): string;
}

export function styleSheet(all: readonly NamedLook[]): StyleSheet {
  const usual = all.find(({ name }) => name === USUAL_NAME) ?? null;
  const styles = all.filter((each) => each !== usual);
  const looks: CellStyle[] = [];
  const numbers = new Map<string, number>();
  const known = new Map<CellStyle | null, number>([[null, 0]]);
  const differences: FormatLook[] = [];

  const numberOf = (style: CellStyle): number => {
    if (!styles.some(({ name }) => name === style.named) && ASPECTS.every((aspect) => same(aspect, style, USUAL_LOOK))) return 0;
    const key = JSON.stringify(style);
    const number = numbers.get(key) ?? looks.push(style);
    numbers.set(key, number);
    return number;
  };

  return {
    number: (style) => {
      const number = known.get(style) ?? numberOf(style as CellStyle);
      known.set(style, number);
      return number;
    },
    difference: (look) => differences.push(look) - 1,
    inFile: () => partXml(looks, styles, usual, differences),
  };
}

/** As far as the file tells looks apart. */
function same(aspect: Aspect, one: CellLook, other: CellLook): boolean {
  if (aspect === "border") return one.borders === other.borders || borderXml(one) === borderXml(other);
  return FACETS[aspect].every((facet) => one[facet] === other[facet]);
}

const APPLY: Readonly<Record<Aspect, string>> = {
  number: "applyNumberFormat",
  font: "applyFont",
  fill: "applyFill",
  border: "applyBorder",
  alignment: "applyAlignment",
  protection: "applyProtection",
};

/** In the colour of whoever reads it. */
const PLAIN_FONT = `<font><sz val="${USUAL_LOOK.size}"/><name val="${USUAL_LOOK.font}"/></font>`;

/** Excel's own formats have the numbers below. */
const FIRST_FORMAT = 164;

function partXml(
  looks: readonly CellStyle[],
  styles: readonly NamedLook[],
  usual: NamedLook | null,
  differences: readonly FormatLook[],
): string {
  const parts = {
    fonts: distinct([PLAIN_FONT]),
    fills: distinct(['<fill><patternFill patternType="none"/></fill>', '<fill><patternFill patternType="gray125"/></fill>']),
    borders: distinct([borderXml(USUAL_LOOK)]),
    formats: distinct([]),
  };
  const formatId = (code: string): number => (code === USUAL_LOOK.format ? 0 : FIRST_FORMAT + parts.formats.number(code));
  const ids = (look: CellLook): string =>
    attributes({
      numFmtId: formatId(look.format),
      fontId: parts.fonts.number(same("font", look, USUAL_LOOK) ? PLAIN_FONT : fontXml(look)),
      fillId: look.fill === null ? 0 : parts.fills.number(fillXml(look.fill)),
      borderId: parts.borders.number(borderXml(look)),
    });
  const applied = (aspects: readonly Aspect[], value: 0 | 1): string => aspects.map((aspect) => ` ${APPLY[aspect]}="${value}"`).join("");

  const ofStyle = ({ look, includes }: NamedLook): string => {
    const left = ASPECTS.filter((aspect) => !includes.includes(aspect));
    return `<xf${ids(look)}${applied(left, 0)}>${alignmentXml(look)}${protectionXml(look)}</xf>`;
  };
  /** What differs from its style was set directly. */
  const ofCells = (style: CellStyle): string => {
    const at = styles.findIndex(({ name }) => name === style.named);
    const direct = ASPECTS.filter((aspect) => !same(aspect, style, styles[at]?.look ?? USUAL_LOOK));
    const inside = alignmentXml(style) + (same("protection", style, USUAL_LOOK) ? "" : protectionXml(style));
    return `<xf${ids(style)} xfId="${at + 1}"${applied(direct, 1)}${inside === "" ? "/>" : `>${inside}</xf>`}`;
  };
  const differenceXml = (look: FormatLook): string => {
    const { fill, numberFormat: code, borders } = look;
    const format = code === undefined ? "" : `<numFmt${attributes({ numFmtId: formatId(code), formatCode: code })}/>`;
    // Of a look that differs, the background is the fill: ECMA-376 part 1, 18.8.32.
    const lines = borders === undefined ? "" : borderXml({ borders });
    return `<dxf>${differentFontXml(look)}${format}${fill === undefined ? "" : fillXml(fill, "bgColor")}${lines}</dxf>`;
  };

  const plain = `<xf${ids(USUAL_LOOK)}/>`;
  const xfs = [usual === null ? plain : ofStyle(usual), ...styles.map(ofStyle)];
  const cellXfs = [`<xf${ids(USUAL_LOOK)} xfId="0"/>`, ...looks.map(ofCells)];
  const names = [`<cellStyle name="${USUAL_NAME}" xfId="0" builtinId="0"/>`, ...styles.map(nameXml)];
  const dxfs = differences.map(differenceXml);
  const formats = parts.formats.all().map((code, at) => `<numFmt numFmtId="${FIRST_FORMAT + at}" formatCode="${attributeText(code)}"/>`);
  return (
    `${DECLARATION}<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">` +
    (formats.length === 0 ? "" : counted("numFmts", formats)) +
    counted("fonts", parts.fonts.all()) +
    counted("fills", parts.fills.all()) +
    counted("borders", parts.borders.all()) +
    counted("cellStyleXfs", xfs) +
    counted("cellXfs", cellXfs) +
    counted("cellStyles", names) +
    counted("dxfs", dxfs) +
    `</styleSheet>`
  );
}

function nameXml({ name, builtIn }: NamedLook, index: number): string {
  const id = builtIn ? BUILT_IN_IDS[name] : undefined;
  return `<cellStyle${attributes({ name, xfId: index + 1, builtinId: id, customBuiltin: id === undefined ? null : true })}/>`;
}

interface Distinct {
  /** Of an entry, which comes in if it is not there. */
  number(entry: string): number;
  all(): readonly string[];
}

function distinct(first: readonly string[]): Distinct {
  const numbers = new Map(first.map((entry, at) => [entry, at]));
  return {
    number: (entry) => {
      const number = numbers.get(entry) ?? numbers.size;
      numbers.set(entry, number);
      return number;
    },
    all: () => [...numbers.keys()],
  };
}

function counted(list: string, entries: readonly string[]): string {
  return `<${list} count="${entries.length}">${entries.join("")}</${list}>`;
}
