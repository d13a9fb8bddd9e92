/**
 * How a sheet prints, in the words of hucre, the library that writes the file. Repeated rows and the printed area are
 * defined names and stand in `fileNames.ts`.
 */
import type { WriteSheet } from "hucre";
import type { PageSetup, PageText } from "./workbookFile";

const POINTS_PER_INCH = 72;

export function pageSettings(page: PageSetup): Pick<WriteSheet, "pageSetup" | "headerFooter" | "rowBreaks" | "colBreaks"> {
  const { size, margins, centered, breaks } = page;
  const inches = (points: number): number => points / POINTS_PER_INCH;
  return {
    pageSetup: {
      paperSize: page.paper,
      orientation: page.orientation,
      // No number of pages is written as 0.
      ...(size.type === "Pages" ? { fitToPage: true, fitToWidth: size.wide ?? 0, fitToHeight: size.tall ?? 0 } : { scale: size.percent }),
      margins: {
        left: inches(margins.left),
        right: inches(margins.right),
        top: inches(margins.top),
        bottom: inches(margins.bottom),
        header: inches(margins.header),
        footer: inches(margins.footer),
      },
      horizontalCentered: centered.horizontally,
      verticalCentered: centered.vertically,
      showGridLines: page.gridlines,
      showRowColHeaders: page.headings,
    },
    headerFooter: { oddHeader: coded(page.header), oddFooter: coded(page.footer) },
    // The file names the last row or column before a break.
    rowBreaks: breaks.rows.map((row) => row - 1),
    colBreaks: breaks.columns.map((column) => column - 1),
  };
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
