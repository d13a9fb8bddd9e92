/** What the pane knows and shows: plain data, without React or Office. How it changes stands in `store/nextSession.ts`. */
import type { ReportsChecked } from "../../commands/checking/checkReports";
import type { SelfTested } from "../../commands/pane/selfTest";
import type { Failure, Generated, LocatedProblem, PlanSummary, PreviewShown, Progress, SheetsMade } from "../../commands/outcome/outcome";
import type { HandedOut } from "../../commands/months/handOutFiles";
import type { ListShown, NoList } from "../../commands/lists/readSource";
import type { Review } from "../../commands/months/reviewReports";
import type { ReturnedFile } from "../../commands/months/takeIn";
import type { SpreadWritten } from "../../commands/cells/applySpread";
import type { SpreadPreview } from "../../commands/cells/previewSpread";
import type { Opening } from "../../commands/opening/opening";
import type { Undoing } from "../../commands/undo/undoAction";
import type { CellWhy } from "../../commands/plan/whyCell";
import type { OldTextsThere } from "../../commands/archive/oldTexts";
import type { CopyToSend, SendingOffer } from "../../commands/sending/copyToSend";
import type { Converted } from "../../commands/scores/convertFormulas";
import type { Marked } from "../../commands/problems/mark";
import type { Truth } from "../../commands/truth/truth";
import type { RecentActions } from "../../commands/undo/recentActions";
import type { YearState } from "../../commands/year/yearState";
import type { AllTexts } from "../../i18n/allTexts";
import type { ChangeType } from "../../plan/file/concepts/changes";
import type { PanePlace } from "./places";
import type { LanguageChoice } from "../surroundings/language";
import type { Lab } from "./lab";
import type { SplitDraft } from "./splitDraft";
import type { Previewed } from "./previewed";

export interface Session {
  readonly language: LanguageChoice;
  readonly place: PanePlace;
  readonly plan: PlanState;
  readonly year: YearView;
  readonly opening: OpeningView;
  /** How the workbook stands; null: nobody has looked yet. */
  readonly truth: Truth | null;
  /** The report that stood there when somebody looked, with or without success: whether the workbook is still as it tells. */
  readonly truthBeside: Report | null | "unseen";
  readonly work: Work;
  /** How the last thing ended that the user asked for. */
  readonly report: Report | null;
  /** Cells with problems that are marked in the workbook; null: nobody has looked yet. */
  readonly marked: Marked | null;
  /** The place that the report belongs to; it is not shown at the others. */
  readonly reportPlace: PanePlace;
  readonly dialog: Dialog | null;
  /** What stands above everything else until it is closed; null: nothing. */
  readonly beside: Beside | null;
  /** Whether the tour is still to be offered, with the first sample. */
  readonly tourIsDue: boolean;
  /** Whether the user wants to see what is written also where nothing of theirs is concerned. */
  readonly reviewsAll: boolean;
  /** What a dialog of the year asks for would come to; null: it has not been asked yet. */
  readonly previewed: Previewed | null;
  /** What was done last, while it is shown. */
  readonly recent: RecentActions | null;
  /** What is being tried out; null: nothing yet. */
  readonly lab: Lab | null;
  /** How the target is to be split, as far as it was chosen; null: nobody is choosing. */
  readonly split: SplitDraft | null;
  /** What stands in the import box, kept so that a file with problems can be corrected there. */
  readonly importText: string;
  readonly returned: Returned;
  /** Keys of conflicts of the reports that came back whose end the user has turned. */
  readonly turned: readonly string[];
  /** What the last check of the reports asks about; null: nobody has checked them in this window. */
  readonly checked: ReportsChecked | null;
}

/** Help, the tour through the sample, or what is new in this version. */
export type Beside = "help" | "tour" | "news";

/** Reports that came back: the files that were chosen, and what a look at them has found; null: not looked yet. */
export interface Returned {
  readonly files: readonly ReturnedFile[];
  readonly review: Review | null;
}

export const NOTHING_RETURNED: Returned = { files: [], review: null };

/** The plan in the workbook: not looked at yet, none, one that cannot be read as it stands, or a sound one. */
export type PlanState =
  | { readonly type: "Unknown" }
  | { readonly type: "None" }
  | { readonly type: "Draft" }
  | { readonly type: "Ready"; readonly summary: PlanSummary };

/** What there is to say of who wrote the workbook; null: nobody has looked yet. `aside`: the user wants to read on for now. */
export interface OpeningView {
  readonly found: Opening | null;
  readonly aside: boolean;
}

/** Where the year stands, as far as it was looked at. */
export type YearView =
  | { readonly type: "Unknown" }
  | { readonly type: "Ready"; readonly state: YearState }
  | { readonly type: "Problems"; readonly problems: readonly LocatedProblem[] };

/** Generating: sheets are written or files read one after another, which can be cancelled. */
export type Work =
  | { readonly type: "Idle" }
  | { readonly type: "Busy"; readonly task: TaskName }
  | { readonly type: "Generating"; readonly task: TaskName; readonly progress: Progress | null; readonly cancelling: boolean };

type PaneTexts = AllTexts["pane"];

/** Whatever is done has words for while it is being done; `tasks/tasks.ts` has all that there are. */
export type TaskName = keyof PaneTexts["busy"];

/** Tasks that put a plan into the workbook, and may first have to ask whether to replace the one that is there. */
export type Placing = keyof PaneTexts["placed"];

export type Report =
  | { readonly type: "Placed"; readonly task: Placing; readonly notices: readonly LocatedProblem[] }
  | { readonly type: "Checked"; readonly notices: readonly LocatedProblem[] }
  | {
      readonly type: "Generated";
      readonly generated: Generated;
      readonly notices: readonly LocatedProblem[];
      /** What stands against taking what was typed over the plan's numbers. Left out: nobody has asked for that, or nothing does. */
      readonly refused?: readonly LocatedProblem[];
    }
  | { readonly type: "Why"; readonly found: CellWhy }
  | { readonly type: "Spread"; readonly preview: SpreadPreview }
  | { readonly type: "SpreadWritten"; readonly written: SpreadWritten }
  | {
      readonly type: "Made";
      readonly task: keyof PaneTexts["made"];
      readonly made: SheetsMade;
      readonly notices: readonly LocatedProblem[];
    }
  | { readonly type: "CardsChecked"; readonly cards: number; readonly notices: readonly LocatedProblem[] }
  | { readonly type: "Converted"; readonly converted: Converted; readonly notices: readonly LocatedProblem[] }
  | ({ readonly type: "SelfTested" } & SelfTested)
  /** `isWhole`: all that stands against the plan, which grows shorter as it is corrected. Left out: what stood against something else. */
  | { readonly type: "Problems"; readonly problems: readonly LocatedProblem[]; readonly isWhole?: true }
  | { readonly type: "Undoing"; readonly undoing: Undoing; readonly notices: readonly LocatedProblem[] }
  | { readonly type: "Cancelled" }
  | { readonly type: "Failed"; readonly failure: Failure };

export type Dialog =
  /** `sheet`: the tab that holds the plan that is there. */
  | { readonly type: "Replace"; readonly task: Placing; readonly sheet: string }
  /** `notFound`: where a list was looked for and there is none. Left out: nobody has looked. */
  | { readonly type: "Import"; readonly notFound?: NoList }
  /** A list of the user's own, before it is brought in. */
  | { readonly type: "List"; readonly list: ListShown }
  /** `sheet`: the tab that it was put on. Left out: on none yet. */
  | { readonly type: "Export"; readonly text: string; readonly sheet?: string }
  | YearDialog
  | { readonly type: "SelfTest" }
  /** Workbooks that were made, to be opened or saved. */
  | { readonly type: "HandOut"; readonly handedOut: HandedOut }
  /** Which sheets a copy for somebody else may have; and the copy. */
  | { readonly type: "Send"; readonly offer: SendingOffer }
  | { readonly type: "Sent"; readonly copy: CopyToSend }
  /** Texts past keeping, before they are let go. */
  | { readonly type: "LetGo"; readonly found: OldTextsThere }
  /** What a task would write; it goes on when that is agreed to. */
  | { readonly type: "Confirm"; readonly task: TaskName; readonly given: readonly unknown[]; readonly preview: PreviewShown };

/** Dialogs that have to know how the year stands. */
export type YearDialog = { readonly type: "Change"; readonly change: ChangeType } | { readonly type: "Negotiate" };

export function firstSession(
  language: LanguageChoice,
  { reviewsAll, tourIsDue, beside }: Partial<Pick<Session, "reviewsAll" | "tourIsDue" | "beside">> = {},
): Session {
  return {
    language,
    reviewsAll: reviewsAll ?? false,
    tourIsDue: tourIsDue ?? false,
    beside: beside ?? null,
    place: "split",
    plan: { type: "Unknown" },
    year: { type: "Unknown" },
    opening: { found: null, aside: false },
    truth: null,
    truthBeside: "unseen",
    work: { type: "Idle" },
    report: null,
    marked: null,
    reportPlace: "split",
    dialog: null,
    previewed: null,
    recent: null,
    lab: null,
    split: null,
    importText: "",
    returned: NOTHING_RETURNED,
    turned: [],
    checked: null,
  };
}
