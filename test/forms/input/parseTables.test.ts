import { allTexts } from "../../../src/i18n/allTexts";
import { planIn } from "../../../src/commands/workbook/readPlan";
import { parseInput } from "../../../src/forms/input/parseInput";
import { HOLIDAYS } from "../../../src/plan/calendar/holidays";
import { validate } from "../../../src/plan/file/validate";
import { a1 } from "../../../src/sheet/place/address";
import type { Reading } from "../../../src/sheet/spec/reading";
import { serialOf } from "../../../src/sheet/look/formats";
import type { Area } from "../../../src/sheet/place/place";
import { oneWideSheet } from "../../support/inputSheets";
import { example } from "../examples";
import { threeManagers } from "../threeManagers";

/** Buffers, minimums and holidays as people type them. */

const sheet = (more: object = {}): Reading => oneWideSheet(example("own", { ...threeManagers, ...more }).plan.inputs, allTexts("zh-CN"));

/** Types rows into a table, from its first row on; what was there goes. */
function filledIn(reading: Reading, table: string, rows: readonly (readonly unknown[])[]): Reading {
  const values = reading.values.map((row) => [...row]);
  const area = reading.areas[table] as Area;
  for (let row = 0; row < Math.max(area.rows - 1, rows.length); row += 1) {
    const line = (values[area.row + 1 + row] ??= []);
    for (let column = 0; column < area.columns; column += 1) line[area.column + column] = rows[row]?.[column] ?? "";
  }
  return { values, areas: reading.areas };
}

const file = (reading: Reading): Record<string, never> => parseInput(new Map([["Input", reading]])).file as Record<string, never>;
const at = (reading: Reading, table: string, row: number, column: number): string => {
  const area = reading.areas[table] as Area;
  return a1({ row: area.row + 1 + row, column: area.column + column });
};

/** What a user is told, each with its cell. */
function told(reading: Reading): readonly string[] {
  const outcome = planIn(new Map([["Input", reading]]));
  const problems = outcome.type === "Done" ? outcome.notices : outcome.type === "Problems" ? outcome.problems : [];
  return problems.map(({ problem, place }) => `${place?.address ?? ""} ${problem.detail.type}`);
}

describe("buffers on the input sheet", () => {
  const columns = { manager: 1, amount: 2, percent: 3 };

  it("are an amount, or a share however it is typed", () => {
    const reading = filledIn(sheet(), "TC_Buffers", [
      ["销售额", "", "", 0.05, "旺季"],
      ["销售额", "客户经理乙", 20],
    ]);
    expect(file(reading)["buffers"]).toEqual([
      { metric: "sales", percent: 5, reason: "旺季" },
      { metric: "sales", manager: "yi", amount: "20" },
    ]);
    expect(told(filledIn(sheet(), "TC_Buffers", [["销售额", "", "", "5%"]]))).toEqual([
      `${at(reading, "TC_Buffers", 0, columns.percent)} NumberAsText`,
    ]);
  });

  it("ask about a percentage without its sign: 5 is 500 %", () => {
    const reading = filledIn(sheet(), "TC_Buffers", [
      ["销售额", "", "", 5],
      ["销售额", "客户经理乙", "", 1],
    ]);
    expect(file(reading)["buffers"]).toEqual([
      { metric: "sales", percent: 500 },
      { metric: "sales", manager: "yi", percent: 100 },
    ]);
    expect(told(reading)).toContain(`${at(reading, "TC_Buffers", 0, columns.percent)} BufferLarge`);
    expect(told(reading).filter((line) => line.endsWith("BufferLarge"))).toHaveLength(1);
  });

  it("have one size, of 0 or more, and a known manager; each mistake names its cell", () => {
    const reading = filledIn(sheet(), "TC_Buffers", [
      ["销售额", "客户经理丁", 5],
      ["销售额"],
      ["销售额", "", 5, 0.05],
      ["销售额", "", -5],
      ["销售额", "", "", -0.01],
    ]);
    const cell = (row: number, column: keyof typeof columns) => at(reading, "TC_Buffers", row, columns[column]);
    expect(told(reading)).toEqual([
      `${cell(4, "percent")} OutOfRange`,
      `${cell(0, "manager")} UnknownManager`,
      `${cell(1, "amount")} NoBuffer`,
      `${cell(2, "percent")} TwoBuffers`,
      `${cell(3, "amount")} NegativeAmount`,
    ]);
  });
});

test("minimums on the input sheet name cells like holds", () => {
  const reading = filledIn(sheet(), "TC_Minimums", [
    ["销售额", "", "客户经理甲", "", 2, 80, "去年同期"],
    ["销售额", "彩信"],
  ]);
  expect(file(reading)["minimums"]).toEqual([
    { metric: "sales", manager: "jia", period: 2, amount: "80", reason: "去年同期" },
    { metric: "sales", product: "彩信" },
  ]);
  expect(told(reading)).toEqual([`${at(reading, "TC_Minimums", 1, 5)} Missing`, `${at(reading, "TC_Minimums", 1, 1)} UnknownProduct`]);
});

describe("holidays on the input sheet", () => {
  const reading = sheet();
  const published = HOLIDAYS.find(({ year }) => year === 2026);

  it("are the published ones of the plan's years, which read back as such", () => {
    expect(file(reading)["holidays"]).toEqual([published]);
    expect(validate(file(reading)).inputs?.holidays).toEqual([]);
  });

  it("can be typed as text in several ways, or kept as Excel's dates, without a year", () => {
    const own = filledIn(reading, "TC_Holidays", [
      ["", serialOf("2027-02-06"), "2027/2/12", "休"],
      ["", "2027年2月13日", "", "班"],
      ["", "2027.10.9", "２０２７-10-10", "work"],
      [2028],
    ]);
    expect(file(own)["holidays"]).toEqual([
      { year: 2027, daysOff: [["2027-02-06", "2027-02-12"]], workdays: ["2027-02-13", "2027-10-09", "2027-10-10"] },
      { year: 2028, daysOff: [], workdays: [] },
    ]);
    expect(told(own)).toEqual([]);
  });

  it("name the cell of every mistake", () => {
    const wrong = filledIn(reading, "TC_Holidays", [
      [2027, "2027-02-30", "2027-03-01", "休"],
      [2027, "2027-02-15", "2027-02-10", "休"],
      [2027, "2027-05-01", "2027-05-03", "休"],
      [2027, "2027-05-02", "", "班"],
      [2027, "1922-02-15", "", "班"],
      [2027, "2027-06-01", "", "假"],
      [2027, "2027-06-02"],
    ]);
    const cell = (row: number, column: number) => at(wrong, "TC_Holidays", row, column);
    expect([...told(wrong)].sort()).toEqual(
      [
        `${cell(0, 1)} WrongKind`,
        `${cell(1, 2)} DatesReversed`,
        `${cell(3, 1)} DayOffAndWorked`,
        `${cell(4, 1)} DateOutsideYear`,
        `${cell(5, 3)} NotInList`,
        `${cell(6, 3)} Missing`,
      ].sort(),
    );
  });

  it("that are not known are told where months weigh by working days", () => {
    const days = sheet({ calendar: "workingDays", seasonality: undefined });
    expect(told(days)).toEqual([]);
    const setting = (year: number): readonly string[] => told(sheet({ calendar: "workingDays", seasonality: undefined, year }));
    expect(setting(2031)).toEqual(["B14 NoHolidayList"]);
    expect(told(sheet({ calendar: "workingDays" }))).toEqual(["B14 CalendarUnused"]);
  });
});

test("an input sheet from before there were these tables reads as before", () => {
  const reading = sheet();
  const areas = Object.fromEntries(Object.entries(reading.areas).filter(([name]) => !/Buffers|Minimums|Holidays/.test(name)));
  const values = reading.values.filter((row) => row[0] !== "月份权重");
  expect(told({ values, areas: { ...areas, TC_Settings: { ...(areas["TC_Settings"] as Area), rows: 9 } } })).toEqual([]);
});
