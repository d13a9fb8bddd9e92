import type { Detail, LimitNames, SliceNames } from "../../plan/problem/problem";

/** One sentence or two for every kind of problem: what is wrong and what to do. Where it is, the caller says. */
export type ProblemTexts = { readonly [T in Detail["type"]]: (detail: Extract<Detail, { readonly type: T }>) => string };

const kinds = {
  text: "text",
  number: "a number",
  "whole number": "a whole number",
  amount: "an amount such as 36000 or 36000.00",
  date: "a date such as 2026-07-01",
  list: "a list",
  object: "an object with named fields",
} as const;

const formats = {
  ".xls": "of Excel 97 to 2003 (.xls)",
  ".xlsb": "of a binary workbook (.xlsb)",
  ".ods": "of an OpenDocument spreadsheet (.ods)",
  ".csv": "of plain text (.csv, .txt)",
  ".html": "of a web page (.html)",
  ".xml": "of an XML file (.xml)",
} as const;

const everywhere = { managers: "managers", products: "products", metrics: "metrics" } as const;

const zero = {
  managers: "Every manager's weight is 0, so all managers count as equal. To change that, give at least one of them a weight.",
  seasonality:
    "Every seasonal weight is 0, so the year is divided by the number of months. To change that, give at least one period a weight.",
  basis:
    "Every basis here is 0, so there is nothing to go by and an even split is assumed. To change that, enter at least one basis above 0.",
} as const;

const siblings = { product: "products", manager: "managers", client: "clients of the manager", period: "periods" } as const;

const reasons = {
  better: "A better environment",
  worse: "A worse environment",
  asExpected: "An environment as expected",
  strategy: "A change of strategy",
  event: "A sudden event",
  minimum: "A minimum that cannot be met",
  effort: "Effort",
} as const;

const all = (names: readonly string[]): string =>
  names.length < 2 ? names.join("") : `${names.slice(0, -1).join(", ")} and ${names.at(-1)}`;
const few = (names: readonly string[]): string =>
  names.length > 8 ? `${names.slice(0, 8).join(", ")} and ${names.length - 8} more` : all(names);
const when = (period: number | null): string => (period === null ? "" : ` in period ${period}`);
const known = (names: readonly string[]): string => `Known: ${few(names)}.`;

const slice = ({ product, manager, client, period }: SliceNames): string =>
  [client ?? manager, product, period === null ? null : `period ${period}`].filter((part) => part !== null).join(", ") ||
  "the whole team’s year";
const limit = (names: LimitNames): string => {
  const { min, max } = names;
  const amounts =
    min === max ? `held at ${min}` : all([min === null ? [] : `at least ${min}`, max === null ? [] : `at most ${max}`].flat());
  return `${slice(names)} (${amounts})`;
};

/** English texts: problems. */
export const problems: ProblemTexts = {
  NotJson: ({ reason }) =>
    `This is not a plan file: its text is not JSON (${reason}). Export the plan file again, or correct the text at that place.`,
  UnknownVersion: ({ found }) =>
    `The plan file has version ${found}, but only version 1 can be read. Update the add-in, or export the plan file again.`,
  Missing: () => "Nothing is entered here. Fill it in.",
  UnknownField: ({ field }) => `A plan file has no field “${field}” here. Correct its spelling, or remove it.`,
  WrongKind: ({ expected, found, meant = [] }) =>
    `“${found}” is not ${kinds[expected]}. Enter ${meant.length === 0 ? kinds[expected] : meant.join(" or ")}.`,
  OutOfRange: ({ found, min, max }) => `${found} is out of range. Enter a number from ${min} to ${max}.`,
  NotInList: ({ found, allowed }) => `“${found}” is not one of the choices. Enter one of these: ${few(allowed)}.`,
  NumberAsText: ({ found, number, more }) =>
    `“${found}” is text, with which Excel does not calculate. It counts as ` +
    `${number}${more === 0 ? "" : ` (${more} more in this column likewise)`}, ` +
    "which is written in its place when sheets are made. Check that it is meant.",
  ErrorInCell: ({ found }) => `The cell shows the error ${found}. Correct its formula, or enter the value itself.`,
  NotUsedHere: ({ column, change }) =>
    `A change of the type “${change}” has no “${column}”. Delete what stands here, or choose another type.`,
  MissingTable: ({ table }) => `The table ${table} is no longer on its sheet. Undo its removal, or make a new sheet.`,
  MissingColumn: ({ table, column }) =>
    `The table ${table} has no column “${column}” any more. Undo its removal, or give the column its name back.`,
  Empty: ({ what }) => `There are no ${everywhere[what]}. Enter at least one.`,
  DuplicateName: ({ name, first }) =>
    first === undefined
      ? `The name “${name}” is there twice. Give each its own name.`
      : `“${name}” is the same name as “${first}”: only spaces, full width or hidden characters differ. Give each its own name.`,
  DuplicateId: ({ id }) => `The id “${id}” is there twice. Give each its own id.`,
  NameTooLong: ({ name, length, limit }) =>
    `The name “${name.slice(0, 20)}…” has ${length} characters, but a sheet's heading holds ${limit}. Shorten it.`,
  UnknownManager: ({ name, known: names }) =>
    `There is no manager “${name}”. Choose a manager who is in the list, or add this one. ${known(names)}`,
  UnknownProduct: ({ name, known: names }) =>
    `There is no product “${name}”. Choose a product that is in the list, or add this one. ${known(names)}`,
  UnknownMetric: ({ name, known: names }) =>
    `There is no metric “${name}”. Choose a metric that is in the list, or add this one. ${known(names)}`,
  UnknownClient: ({ name, known: names }) =>
    `There is no client “${name}”. Choose a client that is in the list, or add this one. ${known(names)}`,
  NotTheirClient: ({ client, manager, theirs }) =>
    `${client} is a client of ${theirs}, not of ${manager}. Remove the manager here, or correct one of the two.`,
  MinAboveMax: ({ min, max }) => `The minimum ${min} is above the maximum ${max}. Correct one of the two.`,
  NoLimit: () => "There is neither a minimum nor a maximum here. Enter at least one, or remove the row.",
  HeldTwice: ({ amount, other }) => `This is held at ${amount} here, but at ${other} above. Remove one of the two.`,
  HoldsContradict: ({ metric, where, limits, need, have, shortfall }) =>
    `${metric}: these holds and bounds cannot all be kept: ${few(limits.map(limit))}. For ${slice(where)} ` +
    `at least ${need} would be needed, but at most ${have} can be had: ${shortfall} too much. ` +
    "Change or remove one of them, or the targets, bases or seasonal weights that leave no room for them.",
  NotMultipleOfUnit: ({ amount, unit }) =>
    `${amount} is no multiple of the unit ${unit}, the smallest amount a cell may hold. Round the amount, or choose a smaller unit.`,
  NegativeAmount: ({ amount }) => `${amount} is negative. Enter an amount of 0 or more.`,
  TooLarge: ({ amount, unit }) =>
    `${amount} is more than Excel can hold exactly in units of ${unit} (15 digits). Choose a larger unit, or check the amount.`,
  BadUnit: ({ found }) => `“${found}” is not a unit. Enter the smallest amount a cell may hold, such as 1, 0.01 or 100.`,
  NegativeWeight: ({ weight }) => `${weight} is negative. Enter a number of 0 or more.`,
  AllZero: ({ what }) => zero[what],
  PeriodsNotTwelve: ({ sum }) => `The periods add up to ${sum} months. Change them so that they add up to 12.`,
  LayoutMismatch: ({ form, sum, periods }) =>
    `The columns of ${form} cover ${sum} periods, but there are ${periods}. Change them so that they add up to ${periods}.`,
  SeasonalityLength: ({ length, periods }) =>
    `There are ${length} seasonal weights. Enter ` +
    `${periods === 12 ? "12, one for each month" : `${periods}, one for each period, or 12, one for each month`}.`,
  NobodyPresent: ({ period }) =>
    `Period ${period} has a target, but no manager with a weight works in ` +
    "it. Let somebody join earlier, or set the period's seasonal weight to 0.",
  SameGradeScore: ({ score }) => `Two grades begin at ${score}. Give each its own lowest score.`,
  SecondLowestGrade: ({ name, first }) =>
    `“${name}” has no lowest score, but “${first}” already stands for all lower scores. Enter the score from which “${name}” is earned.`,
  NoGradeScore: () =>
    "None of the grades has a lowest score. Enter the score from which each is earned; only the last may stay without one.",
  NotARange: ({ found }) => `“${found}” is not a range. Enter the lowest and the highest factor, such as 80%, 120%.`,
  GradesLow: ({ highest, grade }) =>
    `No grade begins above ${highest}, but a card of kept goals is worth 100 points: everybody ` +
    `would earn ${grade}. Enter points, such as 110 and 90, if these are shares of 100%.`,
  UsualGrades: () =>
    "The input sheet has no table of grades (TC_Grades), so the usual ones count: A from 110, B " +
    "from 90, C from 75, D from 60, else E. Export the plan and import it again to get the table.",
  DatesReversed: ({ first, last }) => `The days off end on ${last}, before they begin on ${first}. Correct one of the two dates.`,
  DateOutsideYear: ({ found, year }) => `${found} is far from ${year}, the year that this row is about. Correct the date or the year.`,
  DayOffAndWorked: ({ found }) => `${found} is a day off and a workday at the same time. Correct one of the two rows.`,
  NoHolidayList: ({ years }) =>
    `The holidays of ${all(years.map(String))} are not known, so Mondays to Fridays count ` +
    "as working days there. Enter them in the table of holidays once they are announced.",
  CalendarUnused: () =>
    "Every product has seasonal weights, so working days decide nothing. Remove the weights " +
    "of the products that should follow them, or set the month weights back to equal.",
  NoBuffer: () => "There is neither an amount nor a percentage here. Enter one of them, or remove the row.",
  BufferLarge: ({ percent }) =>
    `This buffer is ${percent}% of the target, more than the target itself. Enter ${percent / 100}% if that is meant.`,
  TwoBuffers: () => "There are an amount and a percentage here, but a buffer has one size. Remove one of the two.",
  MinimumMissed: ({ metric, where, minimum, planned, shortfall }) =>
    `${metric}: ${slice(where)} has ${planned}, ${shortfall} less than the minimum of ${minimum} ` +
    "that was agreed. Change the plan, for example by a bound, or correct the minimum.",
  NoGoalCards: () => "There are no goal cards yet. Choose “Goal cards” first, and fill them in.",
  NoGoalCard: ({ manager }) => `${manager} has no goal card, so there is nothing to score. Choose “Goal cards” to make it.`,
  SheetUnreadable: ({ sheet }) =>
    `The hidden row or column of “${sheet}” is gone, so the sheet cannot be read and was left ` +
    "as it is. Undo its removal; or copy what you need, delete the sheet and make it anew.",
  WeightsNotWhole: ({ sum }) => `The weights add up to ${sum}. Change them so that they add up to 100%.`,
  GoalUnnamed: () => "Specific: this goal has no name. Enter in a few words what is to be achieved.",
  GoalNotMeasurable: ({ goal }) => `Measurable: “${goal}” has no number to measure it by. Enter a quantity.`,
  GoalNotTimeBound: ({ goal }) => `Time-bound: “${goal}” has no date. Enter by when it is to be achieved.`,
  GoalWithoutWeight: ({ goal }) => `Relevant: “${goal}” has no weight, so it does not count. Enter a weight, or remove the goal.`,
  GoalBeyondBest: ({ goal, standard, best, above, margin }) =>
    `Attainable: the standard of “${goal}”, ${standard}, is ${above} above the best so ` +
    `far, ${best}; more than ${margin} is perhaps not attainable. Check whether it is.`,
  MinimumAboveStandard: ({ goal, minimum, standard }) =>
    `“${goal}”: the minimum ${minimum} is above the standard ${standard}. Correct one of the two.`,
  StandardDiffers: ({ goal, typed, planned }) =>
    `“${goal}”: ${typed} was entered on the card and was kept; the plan says ${planned}. Enter the plan's figure, or revise the plan.`,
  CompletionLarge: ({ goal, found, meant }) =>
    `“${goal}”: a completion of ${found} is ten times the goal or more. Enter ${meant} if that is meant.`,
  FactorOutOfRange: ({ what, found, range }) =>
    `${what === "difficulty" ? "Difficulty" : "Effort"} ${found} is outside of ` +
    `${range}. Check whether it is meant, or change the range on the input sheet.`,
  ScoreJustBelow: ({ shown, score, from, grade }) =>
    `The score is shown as ${shown}, but it is ${score} and does not reach ${from}, from ` +
    `where ${grade} is earned. Check the completions before you talk about the grade.`,
  FormulasNeedAddIn: ({ sheet, count }) =>
    `“${sheet}” still has ${count} formulas with functions of the add-in ` +
    "that Excel has nothing for. Check them before you hand the sheet out.",
  CannotFit: ({ metric, period, managers, products, need, have, shortfall }) =>
    products.length === 0
      ? `${metric}: ${few(managers)} can sell nothing${when(period)}, but the share is ${need}. Enter a ` +
        "basis above 0 for one of their clients in a product that has a season then, or set their weight to 0."
      : `${metric}: ${few(managers)} can sell only ${few(products)}${when(period)}. Their ` +
        `share is ${need}, but these products have ${have}: ${shortfall} too little. ` +
        "Enter a basis above 0 for one of their clients in another product, lower their weights, or raise the target of these products.",
  CannotPlace: ({ metric, period, products, managers, need, have, shortfall }) =>
    managers.length === 0
      ? `${metric}: nobody can sell ${few(products)}${when(period)}, but the target is ${need}. Enter a ` +
        "basis above 0 in it for a client whose manager works then, or set its target or seasonal weight to 0."
      : `${metric}: only ${few(managers)} can sell ${few(products)}${when(period)}. ` +
        `The target is ${need}, but their share is ${have}: ${shortfall} too little. ` +
        "Enter a basis above 0 for another manager's client, raise their weights, or lower the target.",
  SeasonMoved: ({ metric, totals, most }) =>
    `${metric}: not everybody sells everything all year, so ${totals} period totals ` +
    `of products or managers differ from their seasonal share, by at most ${most}. ` +
    "All year totals, and the team's total in each period, are kept.",
  TotalOutOfRange: ({ metric, where, total, max }) =>
    `${metric}: ${slice(where)} cannot become ${total}. Enter an amount from 0 up to what leaves the whole at ${max} or less.`,
  AllHeld: ({ metric, where, held, total, shortfall }) =>
    `${metric}: everything in ${slice(where)} is held, at ${held} in all, so it cannot become ` +
    `${total}: ${shortfall} cannot be moved. Remove one of the holds, or change something else.`,
  ZeroBase: ({ metric, where, total, shortfall }) =>
    `${metric}: ${slice(where)} cannot become ${total}, because what is not held there is 0 and gives no ` +
    `proportion to go by: ${shortfall} has no place. Give it an amount or a basis first, or remove a hold.`,
  HeldExceedsTotal: ({ metric, where, held, total, shortfall }) =>
    `${metric}: ${held} is held within ${slice(where)}, ${shortfall} more ` +
    `than the new total ${total}. Enter a larger total, or remove a hold.`,
  SiblingsCannot: ({ metric, where, by, need, have, shortfall }) =>
    `${metric}: for ${slice(where)} the other ${siblings[by]} would have to take ${need}, but they can take ${have} ` +
    `at most: ${shortfall} too little. Change it by less, remove holds of the others, or let the whole total move.`,
  NoSiblings: ({ metric, where, by }) =>
    `${metric}: ${slice(where)} names no ${by}, so there are no other ${siblings[by]} ` +
    `to take the change. Choose a single ${by}, or let the whole total move.`,
  BreaksBound: ({ metric, where, limit: bound, units, shortfall }) =>
    `${metric}: after this change of ${slice(where)}, ${limit(bound)} would be ` +
    `${units}, ${shortfall} beyond its bound. Change it by less, or correct the bound.`,
  BelowTarget: ({ metric, where, total, target }) =>
    `${metric}: a buffer must not lower the target, but ${slice(where)} ` +
    `would have ${total} instead of ${target}. Enter a buffer of 0 or more.`,
  InsideBlock: ({ month, first, last }) =>
    `Month ${month} lies inside a period of several months, ${first} to ${last} of the plan, which has one amount only. ` +
    `Choose month ${first}${last < 12 ? ` or ${last + 1}` : ""} instead, ` +
    "or change the periods on the input sheet so that one begins with it.",
  NoSuccessor: () => "Nobody is named to take over. Choose at least one manager other than the one who leaves.",
  GivenTwice: () => "This is given twice. Remove one of the two.",
  MonthClosed: ({ month, closed }) =>
    `Month ${month} of the plan is closed: ${closed === 1 ? "the first month is" : `the first ${closed} months are`} ` +
    `settled at what was achieved. Choose month ${closed + 1} or later.`,
  ClosedBefore: ({ closed, before }) =>
    `${before} months are closed already, so they cannot become ${closed}. Enter ${before} or more, or remove the earlier change.`,
  NothingReported: ({ month }) =>
    `Nobody has reported anything for month ${month} of the plan, so it cannot be closed. Enter its actuals first, or choose fewer months.`,
  ReportMissing: ({ manager, months }) =>
    `${manager} has reported nothing for month ${all(months.map(String))} of the plan; it counts as 0. Check ` +
    "whether that is right; figures that come later can still be taken in, and the rest of the year follows.",
  YearExceeded: ({ manager, metric, units }) =>
    `${metric}: ${manager} has achieved more than the whole year's target. The year now ` +
    `stands ${units} above it. Choose to share what is ahead if others are to benefit.`,
  LimitsLeftBehind: ({ limits }) =>
    `${limits === 1 ? "One hold or bound is" : `${limits} holds or bounds are`} no longer kept, because ` +
    "what was limited has moved to another manager. Check the holds and bounds on the input sheet.",
  EffortIsNoReason: () =>
    "Somebody's effort is no reason to revise a target: it shows in the score. Choose the reason " +
    "that lies in the market, the strategy, an event or the minimum, or leave the target as it is.",
  WrongDirection: ({ because, direction, from, to }) =>
    direction === "none"
      ? `An environment as expected does not move a target (${from} to ${to}). Leave it as it is, or choose the reason that applies.`
      : `${reasons[because]} moves a target ${direction}, but this goes from ` +
        `${from} to ${to}. Correct the new target, or choose the reason that applies.`,
  RevisedMuch: ({ percent }) => `A worse environment moves a target moderately; this takes ${percent} % off. Check whether that is meant.`,
  NothingChanges: () => "The new target is the old one, so nothing changes. Enter another target, or remove the change.",
  NoChangeYet: () => "Nothing has been changed yet, so there is nothing to take back. Check the sheet of changes if you expected one.",
  AgreedFar: ({ agreed, issued, percent }) =>
    `${agreed} was agreed, more than ${percent} % away from the issued ${issued}. ` +
    "Check the figure, or choose a style of negotiation that leaves more room.",
  OldTotalDiffers: ({ recorded, found }) =>
    `The old target was written down as ${recorded}, but by now the plan before this change says ${found}, ` +
    "because the input sheet or an earlier change is different. Check whether the new target still holds.",
  NotAWorkbook: () => "This is no Excel workbook. Choose the .xlsx file that was handed out and filled in.",
  EmptyFile: () => "This file is empty (0 bytes). Choose another one, or ask for it once more.",
  OtherFormat: ({ format }) =>
    `This file has the format ${formats[format]}, whatever its name ends with. Open it in Excel, save it as .xlsx and take that file in.`,
  LockedWorkbook: () =>
    "This workbook opens with a password only. Open it in Excel, remove the password under File › Info, save it and take it in again.",
  HugeWorkbook: ({ limit, most }) =>
    limit === "cells"
      ? `The sheets of this workbook reach over more than the ${most / 1_000_000} million ` +
        "cells that can be read. Delete what stands far below or far to the right " +
        "of the form, and sheets that do not belong to it, save it and take it in again."
      : limit === "seconds"
        ? `It takes longer than the ${most} seconds that there are to read this workbook. ` +
          "Delete what does not belong to the form, save it and take it in again."
        : `This workbook is larger than the ${most} MB that can be read. Delete ` +
          "what does not belong to the form, save it and take it in again.",
  DamagedWorkbook: ({ part }) =>
    `This file is damaged${part === "" ? "" : ` (${part})`}. Open it in Excel, let Excel ` +
    "repair it, save it as .xlsx and take it in again; otherwise ask for it once more.",
  SheetUnread: ({ sheet, part }) =>
    `The sheet “${sheet}” cannot be read, because it is damaged (${part}); the others were. Check ` +
    "whether there is a report on it; if so, open the file in Excel, save it and take it in again.",
  NotCalculated: ({ formula }) =>
    `The formula “${formula}” stands here, but the program that saved the file has not calculated ` +
    "it. Enter the number instead, or open the file in Excel or WPS, save it and take it in again.",
  DayInCell: ({ day, number }) =>
    `A date stands here (${day}), no amount. Enter the number; if ${number} is meant, give the cell the format of a number.`,
  NotAReport: () =>
    "There is no monthly sales plan in it. Choose the file that was handed out and filled in, not a new sheet or a copy of its values.",
  AnotherPlan: ({ found }) =>
    `This sheet belongs to another plan (${found}) and cannot be taken into this one. Check the file, or open its own plan first.`,
  OlderVersion: () =>
    "Targets, clients or names have changed since this sheet was handed out; it shows what they were " +
    "then. Its actuals and cancellations are taken in all the same. Check attainment on the present sheets.",
  PrintedChanged: ({ was, found }) =>
    (found === ""
      ? `This was “${was}” and is empty now. `
      : was === ""
        ? `This was empty and is “${found}” now. `
        : `This was “${was}” and is “${found}” now. `) +
    "Only actuals and cancellations are taken in, so this has no effect. " +
    "Change targets and names on the input sheet, or by a change of target.",
  RowMissing: ({ client }) =>
    `The row of ${client} is gone from the sheet, so nothing counts as reported for ` +
    "this client. If there is something, give the manager a new sheet to report it.",
  ReportEmpty: () => "No actuals or cancellations are filled in, so there is nothing to take in. Give it back to the manager to fill in.",
  LateReport: ({ month }) =>
    `Month ${month} of the plan is closed. What this sheet says will count, ` +
    "and the rest of the year will be spread anew. Check that this is meant.",
  TypedTwice: ({ month }) =>
    `Figures of month ${month} of the plan were changed both on this sheet and in the list of ` +
    "actuals. Those of this sheet count now, for all of its clients. Check the month in the list.",
  ReportedTwice: ({ manager, month, other }) =>
    `There are two sheets of ${manager} for month ${month} of the plan; the other one is ${other}. Remove one of them.`,
  SheetLeftOver: ({ sheet }) =>
    `The sheet “${sheet}” shows something that the plan no longer has, such as a ` +
    "period or minimums, and was left as it was. Delete it if you do not need it.",
  NobodysSheet: ({ sheet }) =>
    `The sheet “${sheet}” belongs to an account manager who is no longer in the ` +
    "plan, and was left as it was. Delete it, or keep it as a record. If only the " +
    "name or id was changed, enter the former one as the id on the input sheet.",
  NoPageSetup: () =>
    "The sheets are complete, but Excel did not accept their page set-up, often " +
    "because no printer is installed. Check the print preview before you print.",
  NotProtected: ({ sheet }) =>
    `The sheet “${sheet}” is complete, but Excel did not protect it. Choose ` +
    "Review › Protect Sheet on it, without a password, before you hand it out.",
  CalculatesByHand: () =>
    "Excel is set to calculate by hand in all open workbooks, so what you type shows in totals and checks " +
    "only after F9. Choose Formulas › Calculation Options › Automatic to have it calculated at once.",
  NotVerified: ({ because }) =>
    "Everything is written, but the tie-out is not verified: " +
    `${because === "Calculating" ? "Excel was still calculating" : "it could not be read back"}. Check the tie-out sheet once ` +
    "Excel has calculated (F9): every line there has to show ✓. There is no need to do it again.",
};
