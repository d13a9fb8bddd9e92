/** How a sheet prints: ECMA-376 part 1, 18.3.1.46 to 18.3.1.73. Repeated rows and the printed area are names of the workbook. */
import type { PageSetup, PageText, Paper } from "../../../xlsx/file/page";
import type { Attribute } from "./colors";
import { isTrue } from "./readLooks";
import type { PartReader } from "./sheetPart";

export interface PageReader extends PartReader {
  readonly page: PageSetup;
}

const PAPERS: Readonly<Record<string, Paper>> = {
  1: "letter",
  3: "tabloid",
  5: "legal",
  7: "executive",
  8: "a3",
  9: "a4",
  11: "a5",
  12: "b4",
  13: "b5",
};
const EDGES = ["left", "right", "top", "bottom", "header", "footer"] as const;
const NOTHING: PageText = { left: "", center: "", right: "" };

export function pageReader(): PageReader {
  let page: Omit<PageSetup, "size" | "header" | "footer"> = {
    orientation: "portrait",
    paper: "a4",
    margins: { left: 50.4, right: 50.4, top: 54, bottom: 54, header: 21.6, footer: 21.6 },
    centered: { horizontally: false, vertically: false },
    titleRows: null,
    titleColumns: null,
    area: [],
    gridlines: false,
    headings: false,
    breaks: { rows: [], columns: [] },
  };
  let isFitted = false;
  let [wide, tall, percent] = [1, 1, 100];
  const texts = { oddHeader: "", oddFooter: "" };
  let inside: keyof typeof texts | null = null;
  let axis: "rows" | "columns" = "rows";

  const open = (name: string, attribute: Attribute): void => {
    if (name === "oddHeader" || name === "oddFooter") inside = name;
    if (name === "rowBreaks" || name === "colBreaks") axis = name === "rowBreaks" ? "rows" : "columns";
    if (name === "pageSetUpPr") isFitted = isTrue(attribute("fitToPage"));
    // The file names the last row or column before a break.
    if (name === "brk") page = { ...page, breaks: { ...page.breaks, [axis]: [...page.breaks[axis], Number(attribute("id"))] } };
    if (name === "pageMargins") page = { ...page, margins: marginsOf(attribute, page.margins) };
    if (name === "printOptions")
      page = {
        ...page,
        centered: { horizontally: isTrue(attribute("horizontalCentered")), vertically: isTrue(attribute("verticalCentered")) },
        gridlines: isTrue(attribute("gridLines")),
        headings: isTrue(attribute("headings")),
      };
    if (name !== "pageSetup") return;
    page = {
      ...page,
      orientation: attribute("orientation") === "landscape" ? "landscape" : "portrait",
      paper: PAPERS[attribute("paperSize") ?? ""] ?? "a4",
    };
    [wide, tall, percent] = [number("fitToWidth", 1), number("fitToHeight", 1), number("scale", 100)];

    function number(of: string, first: number): number {
      return Number(attribute(of) ?? first);
    }
  };
  return {
    open,
    text: (text) => {
      if (inside !== null) texts[inside] += text;
    },
    close: () => {
      inside = null;
    },
    get page(): PageSetup {
      return {
        ...page,
        // No number of pages is written as 0.
        size: isFitted ? { type: "Pages", wide: wide || null, tall: tall || null } : { type: "Scale", percent },
        header: partsOf(texts.oddHeader),
        footer: partsOf(texts.oddFooter),
      };
    },
  };
}

/** In the file they are inches. */
function marginsOf(attribute: Attribute, before: PageSetup["margins"]): PageSetup["margins"] {
  const points = (edge: (typeof EDGES)[number]): number => {
    const inches = attribute(edge);
    return inches === undefined ? before[edge] : tidy(Number(inches) * 72);
  };
  return Object.fromEntries(EDGES.map((edge) => [edge, points(edge)])) as PageSetup["margins"];
}

/** 50.4, not 50.39999999999999. */
function tidy(points: number): number {
  const rounded = Math.round(points * 1000) / 1000;
  return Math.abs(points - rounded) < 1e-9 ? rounded : points;
}

/** `&L…&C…&R…`; what stands before the first belongs in the middle. */
function partsOf(text: string): PageText {
  const parts: Record<keyof PageText, string> = { ...NOTHING };
  let side: keyof PageText = "center";
  for (const piece of text.match(/&[\s\S]|[^&]+/g) ?? []) {
    const next = ({ "&L": "left", "&C": "center", "&R": "right" } as const)[piece];
    if (next === undefined) parts[side] += piece;
    else side = next;
  }
  return parts;
}
