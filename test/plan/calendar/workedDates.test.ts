import { workedDates, workingDays } from "../../../src/plan/calendar/workingDays";

test("as many days as the calendar counts, with the worked weekends and without the days off", () => {
  const counted = workingDays(2026, 1);
  if (counted.type !== "Days") throw new Error(counted.type);
  for (const [month, days] of counted.days.entries()) expect(workedDates(2026, month + 1, [])).toHaveLength(days);
  const february = workedDates(2026, 2, []);
  expect([february.includes("2026-02-14"), february.includes("2026-02-17")]).toEqual([true, false]);
});

test("a list that somebody gives replaces the published one of its year", () => {
  const own = { year: 2026, source: "", daysOff: [["2026-02-02", "2026-02-03"]], workdays: [] } as const;
  expect(workedDates(2026, 2, [own]).slice(0, 2)).toEqual(["2026-02-04", "2026-02-05"]);
});

test("a year of which nobody knows the holidays has weekdays", () => {
  expect(workedDates(2040, 1, []).slice(0, 3)).toEqual(["2040-01-02", "2040-01-03", "2040-01-04"]);
});
