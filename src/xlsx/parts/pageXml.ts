/** How a sheet prints: ECMA-376 part 1, 18.3.1.61 to 18.3.1.74. Repeated rows and the printed area are names (`fileNames.ts`). */
import { MAX_COLUMNS, MAX_ROWS } from "../file/area";
import type { PageSetup, PageText, Paper } from "../file/page";
import { attributes, xmlText } from "./xmlText";

const POINTS_PER_INCH = 72;

const PAPER_NUMBERS: Readonly<Record<Paper, number>> = {
  letter: 1,
  tabloid: 3,
  legal: 5,
  executive: 7,
  a3: 8,
  a4: 9,
  a5: 11,
  b4: 12,
  b5: 13,
};

export function pageXml({ size, margins, centered, gridlines, headings, paper, orientation, header, footer, breaks }: PageSetup): string {
  const options = {
    horizontalCentered: centered.horizontally || null,
    verticalCentered: centered.vertically || null,
    headings: headings || null,
    gridLines: gridlines || null,
  };
  const { left, right, top, bottom, header: above, footer: below } = margins;
  const inches = Object.entries({ left, right, top, bottom, header: above, footer: below }).map(
    ([side, points]) => [side, points / POINTS_PER_INCH] as const,
  );
  // No number of pages is written as 0.
  const pages = size.type === "Pages" ? { fitToWidth: size.wide ?? 0, fitToHeight: size.tall ?? 0 } : {};
  const scale = size.type === "Scale" ? { scale: size.percent } : {};
  return (
    element("printOptions", attributes(options)) +
    `<pageMargins${attributes(Object.fromEntries(inches))}/>` +
    `<pageSetup${attributes({ paperSize: PAPER_NUMBERS[paper], ...scale, ...pages, orientation })}/>` +
    textsXml(header, footer) +
    breaksXml("rowBreaks", breaks.rows, MAX_COLUMNS) +
    breaksXml("colBreaks", breaks.columns, MAX_ROWS)
  );
}

function element(name: string, inside: string): string {
  return inside === "" ? "" : `<${name}${inside}/>`;
}

function textsXml(header: PageText, footer: PageText): string {
  const [above, below] = [coded(header), coded(footer)];
  if (above === "" && below === "") return "";
  const odd = (name: string, text: string): string => (text === "" ? "" : `<${name}>${xmlText(text)}</${name}>`);
  return `<headerFooter>${odd("oddHeader", above)}${odd("oddFooter", below)}</headerFooter>`;
}

/** `&L…&C…&R…` */
function coded({ left, center, right }: PageText): string {
  return [
    ["&L", left],
    ["&C", center],
    ["&R", right],
  ]
    .filter(([, text]) => text !== "")
    .flat()
    .join("");
}

/** A file counts from 1: the number of the first row or column behind a break is that of the last one before it. */
function breaksXml(list: string, firsts: readonly number[], across: number): string {
  if (firsts.length === 0) return "";
  const each = firsts.map((first) => `<brk id="${first}" max="${across - 1}" man="1"/>`).join("");
  return `<${list} count="${firsts.length}" manualBreakCount="${firsts.length}">${each}</${list}>`;
}
