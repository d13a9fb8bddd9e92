/**
 * Which days off and make-up workdays (调休) the State Council of the People's Republic of China announced for a year. A list is data:
 * replace it or add the next year's as soon as its notice is out, usually in November.
 *
 *     2026: off from 15 to 23 February (春节), and Saturday 14 and Saturday 28 February are workdays
 */
export interface HolidayList {
  /** The calendar year that the notice is about; its dates may reach into the neighbouring years. */
  readonly year: number;
  /** Where the dates come from. */
  readonly source: string;
  /** Days off, first and last day as "2026-02-15"; weekends among them make no difference. */
  readonly daysOff: readonly (readonly [first: string, last: string])[];
  /** Saturdays and Sundays that are worked. */
  readonly workdays: readonly string[];
}

/** The lists that count: own ones, and the published ones of the years without. */
export function holidayLists(own: readonly HolidayList[]): readonly HolidayList[] {
  return [...own, ...HOLIDAYS.filter(({ year }) => own.every((list) => list.year !== year))].sort((a, b) => a.year - b.year);
}

export const HOLIDAYS: readonly HolidayList[] = [
  {
    year: 2024,
    source: "国务院办公厅关于2024年部分节假日安排的通知,国办发明电〔2023〕7号,2023-10-25",
    daysOff: [
      ["2024-01-01", "2024-01-01"], // 元旦
      ["2024-02-10", "2024-02-17"], // 春节
      ["2024-04-04", "2024-04-06"], // 清明节
      ["2024-05-01", "2024-05-05"], // 劳动节
      ["2024-06-10", "2024-06-10"], // 端午节
      ["2024-09-15", "2024-09-17"], // 中秋节
      ["2024-10-01", "2024-10-07"], // 国庆节
    ],
    workdays: ["2024-02-04", "2024-02-18", "2024-04-07", "2024-04-28", "2024-05-11", "2024-09-14", "2024-09-29", "2024-10-12"],
  },
  {
    year: 2025,
    source: "国务院办公厅关于2025年部分节假日安排的通知,国办发明电〔2024〕12号,2024-11-12",
    daysOff: [
      ["2025-01-01", "2025-01-01"], // 元旦
      ["2025-01-28", "2025-02-04"], // 春节
      ["2025-04-04", "2025-04-06"], // 清明节
      ["2025-05-01", "2025-05-05"], // 劳动节
      ["2025-05-31", "2025-06-02"], // 端午节
      ["2025-10-01", "2025-10-08"], // 国庆节、中秋节
    ],
    workdays: ["2025-01-26", "2025-02-08", "2025-04-27", "2025-09-28", "2025-10-11"],
  },
  {
    year: 2026,
    source: "国务院办公厅关于2026年部分节假日安排的通知,国办发明电〔2025〕7号,2025-11-04",
    daysOff: [
      ["2026-01-01", "2026-01-03"], // 元旦
      ["2026-02-15", "2026-02-23"], // 春节
      ["2026-04-04", "2026-04-06"], // 清明节
      ["2026-05-01", "2026-05-05"], // 劳动节
      ["2026-06-19", "2026-06-21"], // 端午节
      ["2026-09-25", "2026-09-27"], // 中秋节
      ["2026-10-01", "2026-10-07"], // 国庆节
    ],
    workdays: ["2026-01-04", "2026-02-14", "2026-02-28", "2026-05-09", "2026-09-20", "2026-10-10"],
  },
];
