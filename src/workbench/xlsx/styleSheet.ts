/**
 * Looks in the file: each look with a name in `cellStyleXfs` and `cellStyles`, each look of cells in `cellXfs`, with which of the named
 * ones it has and what was set on the cell directly: ECMA-376 part 1, 18.8.7 to 18.8.10.
 */
import { ASPECTS, sameAspect, USUAL_LOOK, type Aspect, type CellLook } from "../engine/named/aspects";
import { BUILT_IN_LOOKS } from "../engine/named/builtInLooks";
import { USUAL_NAME, type NamedLook } from "../engine/named/namedLooks";
import { escaped } from "./chartXml";
import { alignmentXml, borderXml, fillXml, fontXml, protectionXml } from "./lookXml";
import type { CellStyle } from "./workbookFile";

export interface StyleSheet {
  /** By which cells refer to their look; 0: it is as usual. */
  number(style: CellStyle | null): number;
  /** A `styles.xml` without looks of cells, with those that were asked for. */
  inFile(xml: string): string;
}

export function styleSheet(all: readonly NamedLook[]): StyleSheet {
  const usual = all.find(({ name }) => name === USUAL_NAME) ?? null;
  const styles = all.filter((each) => each !== usual);
  const looks: CellStyle[] = [];
  const numbers = new Map<string, number>();
  const known = new Map<CellStyle | null, number>([[null, 0]]);

  const numberOf = (style: CellStyle): number => {
    if (!styles.some(({ name }) => name === style.named) && isUsual(style)) return 0;
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
    inFile: (xml) => withLooks(xml, looks, styles, usual),
  };
}

function isUsual(look: CellLook): boolean {
  return ASPECTS.every((aspect) => sameAspect(aspect, look, USUAL_LOOK));
}

const APPLY: Readonly<Record<Aspect, string>> = {
  number: "applyNumberFormat",
  font: "applyFont",
  fill: "applyFill",
  border: "applyBorder",
  alignment: "applyAlignment",
  protection: "applyProtection",
};

/** Their fonts, fills, lines and formats come behind those that hucre has written. */
function withLooks(xml: string, looks: readonly CellStyle[], styles: readonly NamedLook[], usual: NamedLook | null): string {
  const parts = { fonts: added(xml, "fonts"), fills: added(xml, "fills"), borders: added(xml, "borders"), numFmts: formatsIn(xml) };
  const ids = (look: CellLook): string =>
    `numFmtId="${look.format === USUAL_LOOK.format ? 0 : parts.numFmts.add(look.format)}" ` +
    `fontId="${sameAspect("font", look, USUAL_LOOK) ? 0 : parts.fonts.add(fontXml(look))}" ` +
    `fillId="${look.fill === null ? 0 : parts.fills.add(fillXml(look.fill))}" ` +
    `borderId="${sameAspect("border", look, USUAL_LOOK) ? 0 : parts.borders.add(borderXml(look))}"`;
  const applied = (aspects: readonly Aspect[], value: 0 | 1): string => aspects.map((aspect) => ` ${APPLY[aspect]}="${value}"`).join("");

  const ofStyle = ({ look, includes }: NamedLook): string =>
    `<xf ${ids(look)}${applied(except(includes), 0)}>${alignmentXml(look)}${protectionXml(look)}</xf>`;
  /** What differs from its style was set directly. */
  const ofCells = (style: CellStyle): string => {
    const at = styles.findIndex(({ name }) => name === style.named);
    const direct = ASPECTS.filter((aspect) => !sameAspect(aspect, style, styles[at]?.look ?? USUAL_LOOK));
    const inside = alignmentXml(style) + (sameAspect("protection", style, USUAL_LOOK) ? "" : protectionXml(style));
    return `<xf ${ids(style)} xfId="${at + 1}"${applied(direct, 1)}${inside === "" ? "/>" : `>${inside}</xf>`}`;
  };
  const names = styles.map(({ name, builtIn }, index) => {
    const id = builtIn ? BUILT_IN_LOOKS[name]?.id : undefined;
    return `<cellStyle name="${escaped(name)}" xfId="${index + 1}"${id === undefined ? "" : ` builtinId="${id}" customBuiltin="1"`}/>`;
  });
  const formats = styles.map(ofStyle);
  const first = usual === null ? null : ofStyle(usual);
  const dressed = xml
    .replace(/<cellXfs count="1">(.*?)<\/cellXfs>/s, (_, plain: string) => counted("cellXfs", [plain, ...looks.map(ofCells)]))
    .replace(/<cellStyleXfs count="1">(.*?)<\/cellStyleXfs>/s, (_, plain: string) => counted("cellStyleXfs", [first ?? plain, ...formats]))
    .replace(/<cellStyles count="1">(.*?)<\/cellStyles>/s, (_, normal: string) => counted("cellStyles", [normal, ...names]));
  return Object.values(parts).reduce((text, part) => part.into(text), dressed);
}

function except(aspects: readonly Aspect[]): readonly Aspect[] {
  return ASPECTS.filter((aspect) => !aspects.includes(aspect));
}

interface Added {
  /** What comes in, each once; the answer is its number. */
  add(entry: string): number;
  into(xml: string): string;
}

function added(xml: string, list: string): Added {
  const pattern = new RegExp(`<${list} count="(\\d+)">(.*?)</${list}>`, "s");
  const first = Number(pattern.exec(xml)?.[1] ?? 0);
  const entries = new Map<string, number>();
  return {
    add: (entry) => {
      const number = entries.get(entry) ?? first + entries.size;
      entries.set(entry, number);
      return number;
    },
    into: (text) =>
      text.replace(pattern, (_, count: string, before: string) => {
        return `<${list} count="${Number(count) + entries.size}">${before}${[...entries.keys()].join("")}</${list}>`;
      }),
  };
}

/** Formats have numbers of their own, from 164 on. */
function formatsIn(xml: string): Added {
  const taken = [...xml.matchAll(/<numFmt numFmtId="(\d+)"/g)].map(([, id]) => Number(id));
  const first = Math.max(163, ...taken) + 1;
  const codes: string[] = [];
  return {
    add: (code) => {
      if (!codes.includes(code)) codes.push(code);
      return first + codes.indexOf(code);
    },
    into: (text) => {
      if (codes.length === 0) return text;
      const entries = codes.map((code, index) => `<numFmt numFmtId="${first + index}" formatCode="${escaped(code)}"/>`);
      const before = /<numFmts count="\d+">(.*?)<\/numFmts>/s.exec(text);
      const all = `<numFmts count="${entries.length + taken.length}">${before?.[1] ?? ""}${entries.join("")}</numFmts>`;
      return before === null ? text.replace("<fonts ", `${all}<fonts `) : text.replace(before[0], () => all);
    },
  };
}

function counted(list: string, entries: readonly string[]): string {
  return `<${list} count="${entries.length}">${entries.join("")}</${list}>`;
}
