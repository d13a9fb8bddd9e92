import type { CalendarDetail } from "../../../plan/problem/details/calendar";
import type { ProblemTexts } from "../../problemTexts";
import { all } from "./words";

export const calendar: ProblemTexts<CalendarDetail> = {
  PeriodsNotTwelve: ({ sum }) => `The periods add up to ${sum} months. Change them so that they add up to 12.`,
  LayoutMismatch: ({ form, sum, periods }) =>
    `The columns of ${form} cover ${sum} periods, but there are ${periods}. Change them so that they add up to ${periods}.`,
  SeasonalityLength: ({ length, periods }) =>
    `There are ${length} seasonal weights. Enter ` +
    `${periods === 12 ? "12, one for each month" : `${periods}, one for each period, or 12, one for each month`}.`,
  NobodyPresent: ({ period }) =>
    `Period ${period} has a target, but no manager with a weight works in ` +
    "it. Let somebody join earlier, or set the period's seasonal weight to 0.",
  DatesReversed: ({ first, last }) => `The days off end on ${last}, before they begin on ${first}. Correct one of the two dates.`,
  DateOutsideYear: ({ found, year }) => `${found} is far from ${year}, the year that this row is about. Correct the date or the year.`,
  DayOutsidePlan: ({ found, first, last }) =>
    `${found} is outside of the plan, which goes from ${first} to ${last}. Correct the day, or remove whoever is not there all year.`,
  DueOutsidePlan: ({ found, first, last }) =>
    `${found} is outside of the plan, ${first} to ${last}, so no daily list shows this task. Correct the day, or leave it empty.`,
  LeavesBeforeJoining: ({ first, last }) =>
    `The last day in the team, ${last}, lies before the first, ${first}. Correct one of the two days.`,
  DayOffAndWorked: ({ found }) => `${found} is a day off and a workday at the same time. Correct one of the two rows.`,
  NoHolidayList: ({ years }) =>
    `The holidays of ${all(years.map(String))} are not known, so Mondays to Fridays count ` +
    "as working days there. Enter them in the table of holidays once they are announced.",
  RemainderYields: ({ metric }) =>
    `${metric}: held amounts and bounds come before the choice of where the remainder goes, so units that do not divide may stand ` +
    "elsewhere. Remove them if the choice matters more.",
  NoLastYearMonths: () =>
    "No client has last year's amounts by month, so all months weigh the same. Enter twelve amounts where last year is one, " +
    "or choose other month weights.",
  CalendarUnused: () =>
    "Every product has seasonal weights, so the month weights decide nothing. Remove the weights " +
    "of the products that should follow them, or set the month weights back to equal.",
};
