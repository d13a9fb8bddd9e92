import { build } from "../../../plan/build/build";
import { dayNumber, daysIn, dayOf, isWeekend } from "../../../plan/calendar/date";
import { HOLIDAYS } from "../../../plan/calendar/holidays";
import type { Plan } from "../../../plan/cube/plan";
import type { PlanFile } from "../../../plan/file/planFile";
import { validate } from "../../../plan/file/validate";
import type { Phrases } from "./phrases";
import type { Seeded } from "./seeded";

export const MONTHS_LIVED = 6;

/** A list of the plan file. */
export type ListOf<K extends keyof PlanFile> = NonNullable<PlanFile[K]>;

/** An invented team: its plan, what its people say, whom they know, and the days that they work. */
export interface Team {
  readonly plan: Plan;
  readonly phrases: Phrases;
  readonly chance: Seeded;
  readonly contacts: readonly { readonly client: string; readonly name: string; readonly title: string; readonly phone: string }[];
  /** The days that are worked, month by month. */
  readonly days: readonly (readonly number[])[];
}

export function teamOf(base: PlanFile, phrases: Phrases, chance: Seeded): Team {
  const { inputs, problems } = validate(base);
  const built = inputs && build(inputs);
  if (built?.type !== "Built") throw new RangeError(`no plan: ${JSON.stringify(problems)}`);
  const { plan } = built;
  const contacts = plan.inputs.clients.flatMap(({ id }, client) =>
    Array.from({ length: 1 + chance.whole(3) }, (_, number) => ({
      client: id,
      name: phrases.people[(client * 3 + number) % phrases.people.length] ?? "",
      title: chance.oneOf(phrases.titles).title,
      phone: `1380000${String(1000 + client * 10 + number)}`,
    })),
  );
  const { year, firstMonth } = plan.inputs;
  const off = new Set(HOLIDAYS.flatMap(({ daysOff }) => daysOff.flatMap(([from, to]) => range(dayOf(from) ?? 0, dayOf(to) ?? 0))));
  const days = Array.from({ length: MONTHS_LIVED }, (_, m) => {
    const [of, month] = [year + Math.floor((firstMonth - 1 + m) / 12), ((firstMonth - 1 + m) % 12) + 1];
    const first = dayNumber(of, month, 1);
    return range(first, first + daysIn(of, month) - 1).filter((day) => !isWeekend(day) && !off.has(day));
  });
  return { plan, phrases, chance, contacts, days };
}

export function range(first: number, last: number): readonly number[] {
  return Array.from({ length: last - first + 1 }, (_, i) => first + i);
}

/** A sentence with every slot filled. */
export function fill({ phrases, chance, plan }: Team, text: string, known: Readonly<Record<string, string>> = {}): string {
  return text.replace(/\{(\w+)\}/g, (_, slot: string) => {
    if (slot in known) return known[slot] ?? "";
    if (slot === "product") return chance.oneOf(plan.inputs.products).name;
    return chance.oneOf(phrases.slots[slot] ?? [""]);
  });
}

/** 1 for the plan's first month. */
export function monthOf({ days }: Team, day: number): number {
  return days.findIndex((month) => day <= (month.at(-1) ?? 0)) + 1;
}
