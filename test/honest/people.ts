import { dayNumber, daysIn } from "../../src/plan/calendar/date";
import { holidayLists } from "../../src/plan/calendar/holidays";
import { isWorkday } from "../../src/plan/calendar/workingDays";
import type { PlanFile } from "../../src/plan/file/planFile";
import { seeded, type Seeded } from "../../src/workbench/examples/lived/seeded";

const YEAR = 2026;

/**
 * How somebody plans: the same number every day and nearly always kept; a number that differs by day; a few days ahead, the rest as
 * it comes.
 */
export type Planning = "constant" | "varied" | "loose";

/** How somebody writes: see `writing.ts`. */
export type Writing = "full" | "pattern" | "short" | "prefilled";

export interface HonestPerson {
  readonly id: string;
  readonly name: string;
  /** First month, 1–12. */
  readonly from: number;
  readonly planning: Planning;
  readonly writing: Writing;
  readonly visitsADay: number;
  /** Share of planned visits that take place. */
  readonly kept: number;
  /** Share of reports that come late. */
  readonly late: number;
  readonly signs: number;
  readonly clients: readonly HonestClient[];
  readonly away: ReadonlySet<number>;
  readonly chance: Seeded;
}

export interface HonestClient {
  readonly id: string;
  readonly name: string;
  readonly class: "A" | "B" | "C";
  readonly contacts: readonly { readonly name: string; readonly title: string }[];
}

export interface Size {
  readonly managers: number;
  readonly clientsEach: number;
  /** Visits a day, on average; left out: three to five, each in his own way. */
  readonly visitsADay?: number;
  readonly seed: number;
}

/** Worked days of the year, month by month. */
export const WORKED: readonly (readonly number[])[] = Array.from({ length: 12 }, (_, m) => {
  const first = dayNumber(YEAR, m + 1, 1);
  return Array.from({ length: daysIn(YEAR, m + 1) }, (_day, i) => first + i).filter(isWorkday(holidayLists([])));
});

/** Everybody has chances of his own, so that one more person changes nobody else's year. */
export function honestPeople({ managers, clientsEach, visitsADay, seed }: Size): readonly HonestPerson[] {
  return Array.from({ length: managers }, (_, i): HonestPerson => {
    const chance = seeded(seed * 100_003 + i * 7919 + 17);
    for (let warm = 0; warm < 20; warm++) chance.whole(2);
    const planning = chance.oneOf(["constant", "varied", "varied", "loose"] as const);
    const writing = chance.oneOf(["full", "full", "pattern", "short", "prefilled"] as const);
    const from = chance.happens(0.06) ? 3 + chance.whole(5) : 1;
    const vacation = WORKED.flat()[chance.whole(230)] ?? 0;
    return {
      id: `g${i}`,
      name: `客户经理${i}`,
      from,
      planning,
      writing,
      visitsADay: visitsADay ?? 3 + chance.whole(3),
      kept: 0.8 + 0.01 * chance.whole(16),
      late: 0.01 * chance.whole(8),
      signs: 0.1 + 0.005 * chance.whole(9),
      clients: Array.from({ length: clientsEach }, (_client, c) => clientOf(chance, i, c)),
      away: new Set(Array.from({ length: 7 }, (_day, d) => vacation + d)),
      chance,
    };
  });
}

function clientOf(chance: Seeded, manager: number, client: number): HonestClient {
  return {
    id: `c${manager}-${client}`,
    name: `集团客户${manager * 1000 + client}`,
    class: client % 5 === 0 ? "A" : client % 5 < 3 ? "B" : "C",
    contacts: Array.from({ length: 1 + chance.whole(3) }, () => ({
      name: chance.oneOf(SURNAMES) + chance.oneOf(GIVEN),
      title: chance.oneOf(["总经理", "办公室主任", "科长", "采购员", "IT主管"]),
    })),
  };
}

const SURNAMES = "赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许".split("");
const GIVEN = ["建国", "丽华", "志强", "敏", "伟", "秀英", "海涛", "婷婷", "国栋", "雪梅", "立新", "永健"];

/** The plan that they work by. */
export function honestPlan(people: readonly HonestPerson[]): PlanFile {
  return {
    version: 1,
    language: "zh-CN",
    team: "集团客户部",
    supervisor: "李主管",
    year: YEAR,
    metrics: [
      { id: "users", name: "用户数", unit: "1" },
      { id: "revenue", name: "收入", unit: "0.01" },
    ],
    products: ["集团彩铃", "企业专线", "短信平台"].map((name, p) => ({
      id: `p${p}`,
      name,
      target: { users: String(people.length * 2400), revenue: `${people.length * 60_000}.00` },
    })),
    managers: people.map(({ id, name, from }) => ({ id, name, from, ...(from > 1 && { ramp: [0.5, 0.75] }) })),
    clients: people.flatMap(({ id, clients }) =>
      clients.map((client) => ({ id: client.id, name: client.name, manager: id, class: client.class, basis: {} })),
    ),
    roles: { 总经理: "decider", 办公室主任: "influencer", 科长: "influencer", 采购员: "user", IT主管: "user" },
    contacts: people.flatMap(({ clients }) =>
      clients.flatMap(({ id, contacts }) => contacts.map(({ name, title }) => ({ client: id, name, title }))),
    ),
  } as PlanFile;
}
