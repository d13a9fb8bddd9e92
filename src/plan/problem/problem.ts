import type { RevisionReason } from "../inputs/change";

/**
 * Where a problem stands: the path of a value in the plan file, such as ["clients", 2, "manager"].
 * The input sheet knows which cell holds each path, so the same problem can name a field or a cell.
 */
export type Path = readonly (string | number)[];

/** Something the user should know: an error stops the plan, a notice tells what was assumed. Data only; i18n has the sentences. */
export interface Problem {
  readonly level: "error" | "notice";
  readonly at: Path;
  readonly detail: Detail;
}

/** One entry per kind of problem. `type` is also the code that users can copy for support. */
export type Detail =
  // the file or a cell as such
  | { readonly type: "NotJson"; readonly reason: string }
  | { readonly type: "UnknownVersion"; readonly found: string }
  | { readonly type: "Missing" }
  | { readonly type: "UnknownField"; readonly field: string }
  /** `meant`: what it may have been meant to be, written as it can be read; left out or empty: nobody can tell. */
  | { readonly type: "WrongKind"; readonly expected: Kind; readonly found: string; readonly meant?: readonly string[] }
  | { readonly type: "OutOfRange"; readonly found: string; readonly min: number; readonly max: number }
  | { readonly type: "NotInList"; readonly found: string; readonly allowed: readonly string[] }
  /** Text in a cell that was read as a number; `more` cells of the column likewise. */
  | { readonly type: "NumberAsText"; readonly found: string; readonly number: number; readonly more: number }
  | { readonly type: "ErrorInCell"; readonly found: string }
  /** A cell of a change that its type has no use for. */
  | { readonly type: "NotUsedHere"; readonly column: string; readonly change: string }
  | { readonly type: "MissingTable"; readonly table: string }
  | { readonly type: "MissingColumn"; readonly table: string; readonly column: string }
  // names and references
  | { readonly type: "Empty"; readonly what: "managers" | "products" | "metrics" }
  /** `first`: how the same name is written before, where more than case differs. */
  | { readonly type: "DuplicateName"; readonly name: string; readonly first?: string }
  | { readonly type: "DuplicateId"; readonly id: string }
  | { readonly type: "NameTooLong"; readonly name: string; readonly length: number; readonly limit: number }
  | { readonly type: "UnknownManager"; readonly name: string; readonly known: readonly string[] }
  | { readonly type: "UnknownProduct"; readonly name: string; readonly known: readonly string[] }
  | { readonly type: "UnknownMetric"; readonly name: string; readonly known: readonly string[] }
  | { readonly type: "UnknownClient"; readonly name: string; readonly known: readonly string[] }
  /** A hold or a bound names a client together with a manager who does not have it. */
  | { readonly type: "NotTheirClient"; readonly client: string; readonly manager: string; readonly theirs: string }
  // amounts and weights
  | { readonly type: "NotMultipleOfUnit"; readonly amount: string; readonly unit: string }
  | { readonly type: "NegativeAmount"; readonly amount: string }
  | { readonly type: "TooLarge"; readonly amount: string; readonly unit: string }
  | { readonly type: "BadUnit"; readonly found: string }
  | { readonly type: "NegativeWeight"; readonly weight: string }
  | { readonly type: "AllZero"; readonly what: "managers" | "seasonality" | "basis" }
  // holds and bounds
  | { readonly type: "MinAboveMax"; readonly min: string; readonly max: string }
  | { readonly type: "NoLimit" }
  | { readonly type: "HeldTwice"; readonly amount: string; readonly other: string }
  | {
      /** These holds and bounds leave no way: `where` would have to be at least `need`, but can be at most `have`. */
      readonly type: "HoldsContradict";
      readonly metric: string;
      readonly where: SliceNames;
      readonly limits: readonly LimitNames[];
      readonly need: string;
      readonly have: string;
      readonly shortfall: string;
    }
  // calendar
  | { readonly type: "PeriodsNotTwelve"; readonly sum: number }
  | { readonly type: "LayoutMismatch"; readonly form: string; readonly sum: number; readonly periods: number }
  | { readonly type: "SeasonalityLength"; readonly length: number; readonly periods: number }
  | { readonly type: "NobodyPresent"; readonly period: number }
  // scoring
  | { readonly type: "SameGradeScore"; readonly score: number }
  /** A second grade without a score: `first` is what all lower scores earn already. */
  | { readonly type: "SecondLowestGrade"; readonly name: string; readonly first: string }
  | { readonly type: "NoGradeScore" }
  | { readonly type: "NotARange"; readonly found: string }
  /** Lowest scores that look like shares, such as 1.1 and 0.9; `grade`: what everybody would earn. */
  | { readonly type: "GradesLow"; readonly highest: number; readonly grade: string }
  | { readonly type: "UsualGrades" }
  | { readonly type: "DatesReversed"; readonly first: string; readonly last: string }
  | { readonly type: "DateOutsideYear"; readonly found: string; readonly year: number }
  | { readonly type: "DayOffAndWorked"; readonly found: string }
  /** Weekdays count there. */
  | { readonly type: "NoHolidayList"; readonly years: readonly number[] }
  /** Every product has a seasonality of its own, so working days decide nothing. */
  | { readonly type: "CalendarUnused" }
  // buffers and minimums
  | { readonly type: "NoBuffer" }
  | { readonly type: "TwoBuffers" }
  /** More than the target itself. */
  | { readonly type: "BufferLarge"; readonly percent: number }
  | {
      readonly type: "MinimumMissed";
      readonly metric: string;
      readonly where: SliceNames;
      readonly minimum: string;
      readonly planned: string;
      readonly shortfall: string;
    }
  // goal cards: hints, which refuse nothing
  | { readonly type: "NoGoalCards" }
  | { readonly type: "NoGoalCard"; readonly manager: string }
  /** A card or score sheet without its hidden row or column. */
  | { readonly type: "SheetUnreadable"; readonly sheet: string }
  | { readonly type: "WeightsNotWhole"; readonly sum: string }
  | { readonly type: "GoalUnnamed" }
  | { readonly type: "GoalNotMeasurable"; readonly goal: string }
  | { readonly type: "GoalNotTimeBound"; readonly goal: string }
  | { readonly type: "GoalWithoutWeight"; readonly goal: string }
  /** `above`: how far the standard is above the best so far. */
  | {
      readonly type: "GoalBeyondBest";
      readonly goal: string;
      readonly standard: string;
      readonly best: string;
      readonly above: string;
      readonly margin: string;
    }
  | { readonly type: "MinimumAboveStandard"; readonly goal: string; readonly minimum: string; readonly standard: string }
  /** Somebody typed another standard than the plan's. */
  | { readonly type: "StandardDiffers"; readonly goal: string; readonly typed: string; readonly planned: string }
  /** Ten times the goal, as when 105 is entered for 105 %; `meant`: that. */
  | { readonly type: "CompletionLarge"; readonly goal: string; readonly found: string; readonly meant: string }
  | { readonly type: "FactorOutOfRange"; readonly what: "difficulty" | "effort"; readonly found: string; readonly range: string }
  /** A score that is shown as `shown` and reads like the next grade, which begins at `from`. */
  | { readonly type: "ScoreJustBelow"; readonly shown: string; readonly score: number; readonly from: number; readonly grade: string }
  /** Formulas that only the add-in can calculate. */
  | { readonly type: "FormulasNeedAddIn"; readonly sheet: string; readonly count: number }
  // the split itself
  | {
      /** These managers can sell only these products, and need more of them than there is. */
      readonly type: "CannotFit";
      readonly metric: string;
      /** 1-based; null: in the whole year. */
      readonly period: number | null;
      readonly managers: readonly string[];
      readonly products: readonly string[];
      readonly need: string;
      readonly have: string;
      readonly shortfall: string;
    }
  | {
      /** These products can be sold only by these managers (perhaps nobody), whose totals are too small for them. */
      readonly type: "CannotPlace";
      readonly metric: string;
      /** 1-based; null: in the whole year. */
      readonly period: number | null;
      readonly products: readonly string[];
      readonly managers: readonly string[];
      readonly need: string;
      readonly have: string;
      readonly shortfall: string;
    }
  /** Who sells what and when left no other way: some products or managers have more or less in some periods than their season says. */
  | { readonly type: "SeasonMoved"; readonly metric: string; readonly totals: number; readonly most: string }
  // changes to a plan; `where` is what was to be changed
  | { readonly type: "TotalOutOfRange"; readonly metric: string; readonly where: SliceNames; readonly total: string; readonly max: string }
  | {
      readonly type: "AllHeld";
      readonly metric: string;
      readonly where: SliceNames;
      readonly held: string;
      readonly total: string;
      readonly shortfall: string;
    }
  | { readonly type: "ZeroBase"; readonly metric: string; readonly where: SliceNames; readonly total: string; readonly shortfall: string }
  | {
      readonly type: "HeldExceedsTotal";
      readonly metric: string;
      readonly where: SliceNames;
      readonly held: string;
      readonly total: string;
      readonly shortfall: string;
    }
  | {
      readonly type: "SiblingsCannot";
      readonly metric: string;
      readonly where: SliceNames;
      readonly by: SiblingNames;
      readonly need: string;
      readonly have: string;
      readonly shortfall: string;
    }
  | { readonly type: "NoSiblings"; readonly metric: string; readonly where: SliceNames; readonly by: SiblingNames }
  | {
      readonly type: "BreaksBound";
      readonly metric: string;
      readonly where: SliceNames;
      readonly limit: LimitNames;
      readonly units: string;
      readonly shortfall: string;
    }
  | { readonly type: "BelowTarget"; readonly metric: string; readonly where: SliceNames; readonly total: string; readonly target: string }
  /** Months count from the plan's first; `first` to `last` are one period. */
  | { readonly type: "InsideBlock"; readonly month: number; readonly first: number; readonly last: number }
  | { readonly type: "NoSuccessor" }
  // the course of the year
  | { readonly type: "GivenTwice" }
  /** Closed months do not move; `closed` is how many are. */
  | { readonly type: "MonthClosed"; readonly month: number; readonly closed: number }
  | { readonly type: "ClosedBefore"; readonly closed: number; readonly before: number }
  /** A month is to be closed that nobody has reported anything for. */
  | { readonly type: "NothingReported"; readonly month: number }
  /** Counted as 0. */
  | { readonly type: "ReportMissing"; readonly manager: string; readonly months: readonly number[] }
  | { readonly type: "YearExceeded"; readonly manager: string; readonly metric: string; readonly units: string }
  /** So many holds and bounds are not kept any more, because what they speak of has moved. */
  | { readonly type: "LimitsLeftBehind"; readonly limits: number }
  | { readonly type: "EffortIsNoReason" }
  | {
      readonly type: "WrongDirection";
      readonly because: RevisionReason;
      readonly direction: "up" | "down" | "none";
      readonly from: string;
      readonly to: string;
    }
  | { readonly type: "RevisedMuch"; readonly percent: number }
  | { readonly type: "NothingChanges" }
  /** There is no change to take back. */
  | { readonly type: "NoChangeYet" }
  /** What was agreed lies further from what was issued than the style of negotiation leaves room for. */
  | { readonly type: "AgreedFar"; readonly agreed: string; readonly issued: string; readonly percent: number }
  /** The total that was written down when a change was decided is not what the plan says now. */
  | { readonly type: "OldTotalDiffers"; readonly recorded: string; readonly found: string }
  // reports that come back
  | { readonly type: "NotAWorkbook" }
  /** Nothing stands in the file. */
  | { readonly type: "EmptyFile" }
  /** A file of another kind that Excel can save as .xlsx; `.xls` is that of Excel 97 to 2003, and of WPS (.et). */
  | { readonly type: "OtherFormat"; readonly format: ".xls" | ".xlsb" | ".ods" | ".csv" | ".html" | ".xml" }
  /** Opens with a password only. */
  | { readonly type: "LockedWorkbook" }
  /** More of something than can be read; `most`: how much can. */
  | { readonly type: "HugeWorkbook"; readonly limit: "megabytes" | "cells" | "seconds"; readonly most: number }
  /** `part`: which file inside the file; "": the archive itself. */
  | { readonly type: "DamagedWorkbook"; readonly part: string }
  /** A sheet that cannot be read, beside others that can; `part`: as in DamagedWorkbook. */
  | { readonly type: "SheetUnread"; readonly sheet: string; readonly part: string }
  /** A cell for typing that holds a formula whose value is not in the file. */
  | { readonly type: "NotCalculated"; readonly formula: string }
  /** A cell for amounts that holds a day. */
  | { readonly type: "DayInCell"; readonly day: string; readonly number: string }
  | { readonly type: "NotAReport" }
  /** A report of another plan than this one; `found` tells of which. */
  | { readonly type: "AnotherPlan"; readonly found: string }
  /** A report that was handed out before targets, clients or names changed. */
  | { readonly type: "OlderVersion" }
  /** Something else than what is for typing was changed on a report. */
  | { readonly type: "PrintedChanged"; readonly was: string; readonly found: string }
  | { readonly type: "RowMissing"; readonly client: string }
  | { readonly type: "ReportEmpty" }
  /** Of a month that is closed: what it says changes the rest of the year. */
  | { readonly type: "LateReport"; readonly month: number }
  /** Both a monthly sheet and the list of actuals were typed into since the sheet was made. */
  | { readonly type: "TypedTwice"; readonly month: number }
  | { readonly type: "ReportedTwice"; readonly manager: string; readonly month: number; readonly other: string }
  // the workbook
  /** A generated sheet of a period that the plan no longer has. */
  | { readonly type: "SheetLeftOver"; readonly sheet: string }
  /** A manager's own sheet, whose manager the plan no longer has. */
  | { readonly type: "NobodysSheet"; readonly sheet: string }
  | { readonly type: "NoPageSetup" }
  /** Protecting it failed after everything was written. */
  | { readonly type: "NotProtected"; readonly sheet: string }
  /** Excel calculates only when it is asked to. */
  | { readonly type: "CalculatesByHand" }
  /** The tie-out sheet could not be read after everything was written. */
  | { readonly type: "NotVerified"; readonly because: "Calculating" | "Unreadable" };

/** What a value is expected to be. */
export type Kind = "text" | "number" | "whole number" | "amount" | "date" | "list" | "object";

/** Which amounts a hold or a bound speaks of, in names; null: all, summed over. `period` is 1-based. */
export interface SliceNames {
  readonly product: string | null;
  readonly manager: string | null;
  readonly client: string | null;
  readonly period: number | null;
}

/** Who or what stands beside a slice: other products, managers, clients of the same manager, or periods. */
export type SiblingNames = "product" | "manager" | "client" | "period";

/** A hold (min and max are the same) or a bound, in words. */
export interface LimitNames extends SliceNames {
  readonly min: string | null;
  readonly max: string | null;
}
