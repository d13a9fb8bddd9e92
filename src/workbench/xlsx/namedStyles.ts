/**
 * Named styles in the file: each look with a name in `cellStyleXfs` and `cellStyles`, and at every cell's format which one it has and what
 * was set on the cell directly: ECMA-376 part 1, 18.8.7 to 18.8.10. hucre knows one style, Normal. So the number of a mark travels
 * through it as a rotation that no cell can have, and the file's own XML is put right afterwards.
 */
import type { Cell } from "hucre";
import { BUILT_IN_LOOKS } from "../engine/named/builtInLooks";
import { ASPECTS, sameAspect, USUAL_LOOK, type Aspect } from "../engine/named/aspects";
import { USUAL_NAME, type NamedLook } from "../engine/named/namedLooks";
import { escaped } from "./chartXml";
import { cellFormat, rotationInFile } from "./cellFormat";
import { borderXml, fillXml, fontXml } from "./lookXml";
import type { CellStyle } from "./workbookFile";

type Format = NonNullable<Cell["style"]>;

export interface NamedStyles {
  /** A cell's look in the words of hucre, marked where it has a style. Undefined where it is as usual. */
  format(style: CellStyle): Format | undefined;
  /** The file's `styles.xml` with the styles in it, once all cells were asked for. */
  inFile(xml: string): string;
}

/** More than any rotation. */
const FIRST_MARK = 1000;

interface Mark {
  readonly style: NamedLook;
  /** Set on the cell directly. */
  readonly direct: readonly Aspect[];
  readonly rotation: number;
}

export function namedStyles(all: readonly NamedLook[]): NamedStyles {
  const usual = all.find(({ name }) => name === USUAL_NAME) ?? null;
  const styles = all.filter((each) => each !== usual);
  const byName = new Map(styles.map((each) => [each.name, each]));
  const marks: Mark[] = [];
  const numbers = new Map<string, number>();
  const known = new Map<CellStyle, Format>();

  const marked = (style: CellStyle, named: NamedLook): Format => {
    const direct = ASPECTS.filter((aspect) => !sameAspect(aspect, style, named.look));
    const key = JSON.stringify([named.name, direct, style.rotation]);
    const number = numbers.get(key) ?? marks.push({ style: named, direct, rotation: style.rotation }) - 1;
    numbers.set(key, number);
    const format = cellFormat(style);
    return { ...format, alignment: { ...format?.alignment, textRotation: FIRST_MARK + number } };
  };

  return {
    format: (style) => {
      const named = style.named === undefined ? undefined : byName.get(style.named);
      if (named === undefined) return cellFormat(style);
      const format = known.get(style) ?? marked(style, named);
      known.set(style, format);
      return format;
    },
    inFile: (xml) => (all.length === 0 ? xml : withStyles(withMarks(xml, marks, styles), styles, usual)),
  };
}

const APPLY: Readonly<Record<Aspect, string>> = {
  number: "applyNumberFormat",
  font: "applyFont",
  fill: "applyFill",
  border: "applyBorder",
  alignment: "applyAlignment",
  protection: "applyProtection",
};

/** Which style a format has, counted from 1: Normal is the first of all. */
function withMarks(xml: string, marks: readonly Mark[], styles: readonly NamedLook[]): string {
  return xml.replace(
    /<xf ([^>]*?) xfId="0"[^>]*>(<alignment[^>]*? textRotation="(\d+)"[^>]*\/>)(.*?)<\/xf>/gs,
    (whole, ids: string, alignment: string, number: string, rest: string) => {
      const mark = marks[Number(number) - FIRST_MARK];
      if (mark === undefined) return whole;
      const turned = mark.rotation === 0 ? "" : ` textRotation="${rotationInFile(mark.rotation)}"`;
      const aligned = alignment.replace(/ textRotation="\d+"/, turned);
      const applied = mark.direct.map((aspect) => ` ${APPLY[aspect]}="1"`).join("");
      const inside = (/ \w+=/.test(aligned) ? aligned : "") + rest;
      return `<xf ${ids} xfId="${styles.indexOf(mark.style) + 1}"${applied}${inside === "" ? "/>" : `>${inside}</xf>`}`;
    },
  );
}

/** The styles' fonts, fills, lines and formats come behind those of the cells. */
function withStyles(xml: string, styles: readonly NamedLook[], usual: NamedLook | null): string {
  const parts = { fonts: added(xml, "fonts"), fills: added(xml, "fills"), borders: added(xml, "borders"), numFmts: formatsIn(xml) };
  const format = ({ look, includes }: NamedLook): string => {
    const ids =
      `numFmtId="${look.format === USUAL_LOOK.format ? 0 : parts.numFmts.add(look.format)}" ` +
      `fontId="${sameAspect("font", look, USUAL_LOOK) ? 0 : parts.fonts.add(fontXml(look))}" ` +
      `fillId="${look.fill === null ? 0 : parts.fills.add(fillXml(look.fill))}" ` +
      `borderId="${sameAspect("border", look, USUAL_LOOK) ? 0 : parts.borders.add(borderXml(look))}"`;
    const left = ASPECTS.filter((aspect) => !includes.includes(aspect)).map((aspect) => ` ${APPLY[aspect]}="0"`);
    const protection = `<protection locked="${flag(look.locked)}" hidden="${flag(look.formulaHidden)}"/>`;
    return `<xf ${ids}${left.join("")}>${alignmentXml(look)}${protection}</xf>`;
  };
  const formats = styles.map(format);
  const first = usual === null ? null : format(usual);
  const names = styles.map(({ name, builtIn }, index) => {
    const id = builtIn ? BUILT_IN_LOOKS[name]?.id : undefined;
    return `<cellStyle name="${escaped(name)}" xfId="${index + 1}"${id === undefined ? "" : ` builtinId="${id}" customBuiltin="1"`}/>`;
  });
  return Object.values(parts)
    .reduce((text, part) => part.into(text), xml)
    .replace(/<cellStyleXfs count="1">(.*?)<\/cellStyleXfs>/s, (_, plain: string) => counted("cellStyleXfs", [first ?? plain, ...formats]))
    .replace(/<cellStyles count="1">(.*?)<\/cellStyles>/s, (_, normal: string) => counted("cellStyles", [normal, ...names]));
}

interface Added {
  /** What comes in; the answer is its number. */
  add(entry: string): number;
  into(xml: string): string;
}

function added(xml: string, list: string): Added {
  const pattern = new RegExp(`<${list} count="(\\d+)">(.*?)</${list}>`, "s");
  const first = Number(pattern.exec(xml)?.[1] ?? 0);
  const entries: string[] = [];
  return {
    add: (entry) => first + entries.push(entry) - 1,
    into: (text) =>
      text.replace(pattern, (_, count: string, before: string) => {
        return `<${list} count="${Number(count) + entries.length}">${before}${entries.join("")}</${list}>`;
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

function alignmentXml({ horizontal, vertical, wrap, rotation, indent, shrinkToFit }: NamedLook["look"]): string {
  const said = [
    horizontal === "General" ? "" : ` horizontal="${horizontal.toLowerCase()}"`,
    vertical === "Bottom" ? "" : ` vertical="${vertical.toLowerCase()}"`,
    rotation === 0 ? "" : ` textRotation="${rotationInFile(rotation)}"`,
    wrap ? ' wrapText="1"' : "",
    indent === 0 ? "" : ` indent="${indent}"`,
    shrinkToFit ? ' shrinkToFit="1"' : "",
  ].join("");
  return said === "" ? "" : `<alignment${said}/>`;
}

function counted(list: string, entries: readonly string[]): string {
  return `<${list} count="${entries.length}">${entries.join("")}</${list}>`;
}

function flag(value: boolean): 0 | 1 {
  return value ? 1 : 0;
}
