/** How a sheet prints. */
import type { Area } from "../../sheet/place/place";

export interface PageSetup {
  readonly orientation: "portrait" | "landscape";
  readonly paper: Paper;
  /** Shrunk to so many pages, null: as many as it takes; or a scale in per cent. */
  readonly size:
    | { readonly type: "Pages"; readonly wide: number | null; readonly tall: number | null }
    | { readonly type: "Scale"; readonly percent: number };
  /** In points. */
  readonly margins: Readonly<Record<"left" | "right" | "top" | "bottom" | "header" | "footer", number>>;
  readonly centered: { readonly horizontally: boolean; readonly vertically: boolean };
  /** Repeated on every page. */
  readonly titleRows: Span | null;
  readonly titleColumns: Span | null;
  /** What is printed; empty: everything. */
  readonly area: readonly Area[];
  readonly header: PageText;
  readonly footer: PageText;
  readonly gridlines: boolean;
  readonly headings: boolean;
  /** The first rows and columns of pages that begin where the user says. */
  readonly breaks: { readonly rows: readonly number[]; readonly columns: readonly number[] };
}

export const PAPERS = ["letter", "legal", "executive", "tabloid", "a3", "a4", "a5", "b4", "b5"] as const;
export type Paper = (typeof PAPERS)[number];

export interface Span {
  readonly from: number;
  readonly count: number;
}

/** With codes: `&P` the page's number, `&N` how many there are, `&&` an ampersand. */
export interface PageText {
  readonly left: string;
  readonly center: string;
  readonly right: string;
}
