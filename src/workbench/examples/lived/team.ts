import { build } from "../../../plan/build/build";
import { dayOf, isWeekend } from "../../../plan/calendar/date";
import { workedDates } from "../../../plan/calendar/workingDays";
import { calendarMonth } from "../../../plan/periods/calendarMonth";
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
  const days = Array.from({ length: MONTHS_LIVED }, (_, m) => {
    const at = calendarMonth(plan.inputs, m);
    // Nobody of this team works on a weekend, make-up days (调休) or not.
    return workedDates(at.year, at.month, plan.inputs.holidays)
      .map((date) => dayOf(date) ?? 0)
      .filter((day) => !isWeekend(day));
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
