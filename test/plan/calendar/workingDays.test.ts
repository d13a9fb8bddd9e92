import fc from "fast-check";
import { HOLIDAYS } from "../../../src/plan/calendar/holidays";
import { workingDays } from "../../../src/plan/calendar/workingDays";

function days(...request: Parameters<typeof workingDays>): readonly number[] {
  const found = workingDays(...request);
  if (found.type !== "Days") throw new Error(JSON.stringify(found));
  return found.days;
}

const sum = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0);

/** Weekdays by JavaScript's own calendar. */
function weekdays(year: number, month: number): number {
  let count = 0;
  for (const date = new Date(Date.UTC(year, month - 1, 1)); date.getUTCMonth() === month - 1; date.setUTCDate(date.getUTCDate() + 1)) {
    if (date.getUTCDay() !== 0 && date.getUTCDay() !== 6) count += 1;
  }
  return count;
}

describe("workingDays(year, firstMonth)", () => {
  it("counts 2026 month by month, with 春节 in February and 国庆节 in October", () => {
    expect(days(2026, 1)).toEqual([21, 16, 22, 21, 19, 21, 23, 21, 22, 18, 21, 23]);
    expect(workingDays(2026, 1)).toMatchObject({ basis: "published", unpublished: [] });
  });

  it("has 248 days in 2025 and in 2026: no weekend and none of the 13 statutory holidays", () => {
    expect(sum(days(2025, 1))).toBe(365 - 104 - 13);
    expect(sum(days(2026, 1))).toBe(365 - 104 - 13);
  });

  it("has 251 days in 2024, a leap year with 11 statutory holidays: 22 in January, 18 in February with two worked Sundays", () => {
    expect(days(2024, 1)).toEqual([22, 18, 21, 22, 21, 19, 23, 22, 21, 19, 21, 22]);
    expect(sum(days(2024, 1))).toBe(366 - 104 - 11);
  });

  it("follows a fiscal year over New Year", () => {
    expect(days(2025, 7)).toEqual([...days(2025, 1).slice(6), ...days(2026, 1).slice(0, 6)]);
  });

  it("says so when a year has no list, and counts its weekdays", () => {
    expect(workingDays(2031, 1)).toEqual({
      type: "Days",
      basis: "weekdays",
      unpublished: [2031],
      days: Array.from({ length: 12 }, (_, m) => weekdays(2031, m + 1)),
    });
    const half = workingDays(2026, 7);
    expect(half).toMatchObject({ basis: "weekdays", unpublished: [2027] });
    expect(days(2026, 7).slice(0, 6)).toEqual(days(2026, 1).slice(6));
  });

  it("takes another list in place of its own", () => {
    const own = [{ year: 2031, source: "company calendar", daysOff: [["2030-12-30", "2031-01-03"]] as const, workdays: ["2031-01-04"] }];
    expect(days(2031, 1, own)[0]).toBe(weekdays(2031, 1) - 3 + 1);
  });

  it.each(["2026-02-30", "2026-13-01", "tomorrow", "2026-01-01"])("finds %s wrong among the workdays", (date) => {
    const lists = [{ year: 2026, source: "", daysOff: [["2026-01-01", "2026-01-03"]] as const, workdays: [date] }];
    expect(workingDays(2026, 1, lists)).toEqual({ type: "BadDate", year: 2026, found: date });
  });

  it("finds days off that end before they begin", () => {
    expect(workingDays(2026, 1, [{ year: 2026, source: "", daysOff: [["2026-02-15", "2026-02-10"]], workdays: [] }])).toMatchObject({
      type: "BadDate",
      found: "2026-02-10",
    });
  });

  it("agrees with any calendar where nothing is announced", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1900, max: 2200 }), fc.integer({ min: 1, max: 12 }), (year, firstMonth) => {
        const expected = Array.from({ length: 12 }, (_, m) =>
          weekdays(year + Math.floor((firstMonth - 1 + m) / 12), ((firstMonth - 1 + m) % 12) + 1),
        );
        expect(days(year, firstMonth, [])).toEqual(expected);
      }),
    );
  });
});

describe("the published lists", () => {
  it.each(HOLIDAYS)("$year: every make-up day is on a weekend", ({ workdays }) => {
    for (const date of workdays) expect([0, 6]).toContain(new Date(`${date}T00:00:00Z`).getUTCDay());
  });
});
