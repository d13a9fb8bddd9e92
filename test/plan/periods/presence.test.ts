import { blank } from "../../../src/plan/file/blank";
import { validate } from "../../../src/plan/file/validate";
import { toPlanFile } from "../../../src/plan/file/toPlanFile";
import { partOfMonth } from "../../../src/plan/periods/partOfMonth";
import { presence } from "../../../src/plan/periods/presence";

/** April 2026 has 30 days, of which 21 are worked; 11 of them from the 16th on. */
const year = { ...blank, year: 2026, firstMonth: 1 };
const worked = { ...year, calendar: "workingDays" as const };
const joins = { from: 4, ramp: [], firstDay: "2026-04-16" };

describe("a month in which somebody joins or leaves", () => {
  it("counts the days from the first one on, or until the last one", () => {
    expect(presence(year, joins)).toEqual([0, 0, 0, 0.5, 1, 1, 1, 1, 1, 1, 1, 1]);
    expect(presence(year, { from: 1, ramp: [], lastDay: "2026-09-15" })).toEqual([1, 1, 1, 1, 1, 1, 1, 1, 0.5, 0, 0, 0]);
    expect(presence(year, { ...joins, lastDay: "2026-04-18" })).toEqual([0, 0, 0, 0.1, 0, 0, 0, 0, 0, 0, 0, 0]);
  });

  it("counts working days where months weigh by them, make-up days too", () => {
    expect(partOfMonth(worked, 3, "2026-04-16", null)).toEqual({ days: 11, of: 21, counted: "workingDays" });
    expect(partOfMonth(worked, 1, null, "2026-02-14")).toEqual({ days: 11, of: 16, counted: "workingDays" });
    expect(partOfMonth(worked, 1, "2026-02-28", null)).toEqual({ days: 1, of: 16, counted: "workingDays" });
  });

  it("multiplies with the ramp's share of that month, which is the ramp's first month", () => {
    expect(presence(year, { ...joins, ramp: [0.5, 0.75] })).toEqual([0, 0, 0, 0.25, 0.75, 1, 1, 1, 1, 1, 1, 1]);
  });

  it("follows the plan's own months", () => {
    expect(presence({ ...year, firstMonth: 4 }, { from: 10, ramp: [], firstDay: "2027-01-17" }).slice(8)).toEqual([0, 15 / 31, 1, 1]);
  });

  it("counts whoever was there before, or stays longer than the plan, for all of it", () => {
    expect(presence(year, { from: 1, ramp: [], firstDay: "2021-03-15", lastDay: "2027-02-15" })).toEqual(Array<number>(12).fill(1));
  });
});

describe("managers of a plan file", () => {
  const file = (manager: object, more: object = {}) => ({
    version: 1,
    year: 2026,
    ...more,
    periods: Array<number>(12).fill(1),
    metrics: [{ name: "sales", unit: "1" }],
    products: [{ name: "P", target: { sales: "1200" } }],
    managers: [{ name: "A" }, { name: "B", ...manager }],
    clients: [],
  });
  const second = (manager: object, more: object = {}) => validate(file(manager, more)).inputs?.managers[1];
  const problems = (manager: object) => validate(file(manager)).problems.map(({ at, detail }) => [at.join("."), detail.type]);

  it("may join on a day, however it is written; the first of a month is the month", () => {
    expect(second({ from: "2026年4月16日" })).toMatchObject({ from: 4, firstDay: "2026-04-16" });
    expect(second({ from: "2026-04-01" })).toEqual(second({ from: 4 }));
    expect(second({ from: "2027-01-17" }, { firstMonth: 4 })).toMatchObject({ from: 10, firstDay: "2027-01-17" });
    expect(second({ from: "2021-03-15" })).toMatchObject({ from: 1, firstDay: "2021-03-15" });
    expect(second({ to: "2026/9/15" })).toMatchObject({ from: 1, lastDay: "2026-09-15" });
  });

  it("come back from the file that is written of them", () => {
    const { inputs } = validate(file({ from: "2026-04-16", to: "2026-09-15", ramp: [0.5] }));
    expect(inputs && validate(toPlanFile(inputs)).inputs).toEqual(inputs);
  });

  it("are there on some day of the plan", () => {
    expect(problems({ from: "2027-01-01" })).toEqual([["managers.1.from", "DayOutsidePlan"]]);
    expect(problems({ to: "2025-12-31" })).toEqual([["managers.1.to", "DayOutsidePlan"]]);
    expect(problems({ from: "2026-04-16", to: "2026-04-15" })).toEqual([["managers.1.to", "LeavesBeforeJoining"]]);
    expect(problems({ from: 4, to: "2026-03-31" })).toEqual([["managers.1.to", "LeavesBeforeJoining"]]);
    expect(problems({ from: "2026-04-31" })).toEqual([["managers.1.from", "WrongKind"]]);
    expect(problems({ from: "spring" })).toEqual([["managers.1.from", "WrongKind"]]);
  });
});
