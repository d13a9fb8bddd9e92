import type { Damage, PreviewKind, SheetPreview } from "../../excel/request/toConfirm";
import type { Where } from "../../forms/reading/whereIn";
import type { Failure } from "../../i18n/failure";
import type { Problem } from "../../plan/problem/problem";
import type { CellName, Place, SheetKey } from "../../sheet/place/place";

/** How a command ended. Whatever goes wrong is one of these; nothing is thrown at the pane. */
export type Outcome<T> =
  | { readonly type: "Done"; readonly value: T; readonly notices: readonly LocatedProblem[] }
  | { readonly type: "Problems"; readonly problems: readonly LocatedProblem[] }
  | { readonly type: "Failed"; readonly failure: Failure }
  | { readonly type: "Cancelled" }
  /** Nothing is written yet: the user is to see first what will be. Call again with its fingerprint as what was agreed to. */
  | { readonly type: "ToConfirm"; readonly preview: PreviewShown }
  /** There is an input sheet already: ask the user, then call again with `replace`. `sheet` is its tab's name. */
  | { readonly type: "InputExists"; readonly sheet: string };

/** A problem and the cell that it stands in; no place when it came from a file rather than a sheet. */
export interface LocatedProblem {
  readonly problem: Problem;
  readonly place: Place | null;
  /** The same as people say it. Left out: nobody can tell. */
  readonly where?: Where;
}

export type { Place };

/** What Excel refused, by Excel's own stable code. `i18n/writing` has a sentence for each code. */
export type { Failure };

export interface Progress {
  /** Of a file that is being read, the share of it counts. */
  readonly done: number;
  readonly of: number;
  /** Tab name of the sheet being written, or name of the file being read. */
  readonly sheet: string;
  /** Left out: writing. */
  readonly doing?: "reading";
}

/** What a writing would do, for reading. */
export interface PreviewShown {
  readonly fingerprint: string;
  /** What is broken and is mended by it. Left out: nothing was looked for. */
  readonly found?: readonly Damage[];
  readonly sheets: readonly SheetPreviewShown[];
  /** Of the sheets that are there: first what concerns what users typed; of each kind first the plan's numbers. No formulas. */
  readonly cells: readonly CellPreviewShown[];
}

export interface SheetPreviewShown {
  readonly key: SheetKey;
  readonly name: string;
  readonly state: SheetPreview["state"];
  /** How many cells the plan has on it. */
  readonly size: number;
  readonly counts: Readonly<Record<PreviewKind, number>>;
}

export interface CellPreviewShown {
  readonly place: Place;
  /** Whose, and when: 收入 · 客户经理甲 · 1月. Null: of no single number of the plan. */
  readonly title: string | null;
  readonly kind: PreviewKind;
  /** "": nothing. */
  readonly was: string;
  readonly becomes: string;
}

/** What the plan in the workbook is about. */
export interface PlanSummary {
  readonly team: string;
  readonly supervisor: string;
  /** Who is likely to sign what is decided next. */
  readonly signs: string;
  readonly year: number;
  /** The plan's first month: "2026-04". */
  readonly starts: string;
  readonly managers: number;
  readonly clients: number;
  readonly products: number;
  /** The managers, by id, in order. */
  readonly people: readonly { readonly id: string; readonly name: string }[];
  /** The twelve months' names in order. */
  readonly months: readonly string[];
  /** The periods' names in order, as the sheets show them: "1月" … "7–12月". */
  readonly periods: readonly string[];
  /** One per metric, formatted for reading. */
  readonly targets: readonly { readonly metric: string; readonly total: string }[];
  /** Metrics of which last year's amounts are known. */
  readonly lastYear: readonly { readonly id: string; readonly name: string }[];
  /** Numbers of the plan that are held, in the order of the input sheet. */
  readonly holds: readonly HoldShown[];
}

/** A number that is held. What nobody wrote down is "". */
export interface HoldShown {
  /** Among the holds of the input sheet, from 0. */
  readonly position: number;
  /** 收入 · 客户经理甲 · 3月 */
  readonly title: string;
  readonly amount: string;
  readonly reason: string;
  readonly by: string;
  /** "2026-07-01" */
  readonly date: string;
  readonly until: string;
}

/** Sheets that were written, with the names of their tabs. */
export interface SheetsMade {
  readonly sheets: readonly { readonly key: SheetKey; readonly name: string }[];
  /** How many cells were written. */
  readonly changed: number;
}

/** What was made, and what the workbook itself says of it after calculating. */
export interface Generated {
  readonly sheets: readonly { readonly key: SheetKey; readonly name: string; readonly cells: number; readonly totals: string }[];
  /** Null: not verified; a notice says why. */
  readonly checks: { readonly lines: number; readonly held: number; readonly firstBroken: Place | null } | null;
  /** How many cells say something else than before. */
  readonly changed: number;
  readonly seconds: number;
  /** Numbers that somebody typed over sums of the plan, and that stand there. */
  readonly wishes: readonly WishShown[];
  /** What they can become: held, and the plan split anew; or, once the year has changed, shifts. */
  readonly wishesBecome: "holds" | "shifts";
}

/** A number that somebody typed over a sum of the plan: it stays in its cell until somebody decides on it. */
export interface WishShown extends CellName {
  readonly place: Place;
  /** Whose, and when: 收入 · 客户经理甲 · 1月. Null: of no single number of the plan. */
  readonly title: string | null;
  /** As it stands there, to be known again. */
  readonly found: string;
  /** What was typed and what the plan says, as the cell shows numbers. */
  readonly typed: string;
  readonly planned: string;
  /** Over the target that the whole plan is split from, which is changed where it is typed. */
  readonly isTarget: boolean;
}
