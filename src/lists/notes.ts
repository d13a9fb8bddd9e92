import type { GridCell } from "./grid";

/** What there is to say of a list that was read; every place is on its own sheet. Sentences stand in i18n. */
export type ListNote = Mistake | Remark;

/** Something that cannot be taken as it stands. */
export type Mistake =
  /** `heading`: of its column. `meant`: what may have been meant. */
  | {
      readonly type: "Unreadable";
      readonly at: GridCell;
      readonly found: string;
      readonly meant: readonly string[];
      readonly heading: string;
    }
  /** A row with figures, but nobody's. */
  | { readonly type: "Nameless"; readonly at: GridCell; readonly heading: string }
  | { readonly type: "NoManager"; readonly at: GridCell; readonly client: string }
  /** A client under two managers stays with the first. */
  | { readonly type: "TwoManagers"; readonly at: GridCell; readonly client: string; readonly manager: string; readonly other: string }
  /** The list's own total is another number than what was taken. */
  | { readonly type: "TotalDiffers"; readonly at: GridCell; readonly found: number; readonly taken: number; readonly heading: string }
  /** Another list begins here: it has to be selected by itself. */
  | { readonly type: "OtherList"; readonly at: GridCell };

export type Remark =
  | { readonly type: "LeftOut"; readonly why: LeftOutWhy; readonly at: readonly GridCell[] }
  | { readonly type: "FilledDown"; readonly heading: string; readonly at: readonly GridCell[] }
  | { readonly type: "HiddenTaken"; readonly at: readonly GridCell[] }
  /** Empty cells that count as 0: the rows' own totals say so. */
  | { readonly type: "EmptyIsNothing"; readonly at: readonly GridCell[] }
  /** Empty cells beside others that are known. */
  | { readonly type: "EmptyNotKnown"; readonly at: readonly GridCell[] }
  | { readonly type: "AddedUp"; readonly at: readonly GridCell[]; readonly names: readonly string[] }
  /** Two names that differ by spaces or punctuation alone. */
  | { readonly type: "Alike"; readonly at: GridCell; readonly name: string; readonly other: string }
  | { readonly type: "MonthsMissing"; readonly months: number }
  | { readonly type: "GroupsAsManagers"; readonly at: readonly GridCell[] }
  /** None is named: everything is under this one. */
  | { readonly type: "OneProduct"; readonly name: string }
  | { readonly type: "OneManager"; readonly name: string }
  | { readonly type: "OneMetric"; readonly name: string }
  | { readonly type: "NoFigures" };

/** `sum`: not called a total, but the sum of others to the last digit. */
export const LEFT_OUT = ["total", "sum", "ofWhich", "headings", "otherYear", "group", "footnote", "hidden", "blank"] as const;
export type LeftOutWhy = (typeof LEFT_OUT)[number];

const MISTAKES: Readonly<Record<Mistake["type"], true>> = {
  Unreadable: true,
  Nameless: true,
  NoManager: true,
  TwoManagers: true,
  TotalDiffers: true,
  OtherList: true,
};

export function isMistake(note: ListNote): note is Mistake {
  return note.type in MISTAKES;
}

/** The cells that a note is about. */
export function cellsOf(note: ListNote): readonly GridCell[] {
  if (!("at" in note)) return [];
  return Array.isArray(note.at) ? (note.at as readonly GridCell[]) : [note.at as GridCell];
}
