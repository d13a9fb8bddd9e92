/**
 * Texts that are not kept any longer (文字保留月数): of what was planned, done, summed up, explained and answered, what people have written.
 * Days, clients, results and everything else that is counted stays; where a count asks whether something was said, or of whom, a mark
 * stands instead, so that no count changes.
 */
import { dateOf, dayOf, daysIn } from "../calendar/date";
import { MONTHS } from "../calendar/months";
import type { Inputs } from "../inputs/inputs";
import { calendarMonth } from "../periods/calendarMonth";
import type { Path } from "../problem/problem";
import { isStandIn, markOf, SAID } from "./standIn";

const said = (): string => SAID;
const nothing = (): string => "";

/** Lists with such texts, the fields that have them, and what is left of each. */
const FIELDS = {
  visits: { place: markOf, contact: markOf, phone: nothing, purpose: said, reason: nothing },
  log: { place: markOf, content: said, purpose: said, result: said },
  tasks: { task: said },
  summaries: { text: nothing },
  explanations: { reason: said, catchUp: said },
  followUps: { answer: said, note: said },
  declined: { entry: nothing, text: nothing },
} as const satisfies Readonly<Record<string, Readonly<Record<string, (text: string) => string>>>>;

export type ListWithTexts = keyof typeof FIELDS;
export const LISTS_WITH_TEXTS = Object.keys(FIELDS) as readonly ListWithTexts[];

/** A text that is past keeping, and where it stands in the plan file. */
export interface OldText {
  readonly list: ListWithTexts;
  readonly at: Path;
  readonly text: string;
  /** What stands there once it is gone. */
  readonly left: string;
}

/** The last day whose texts are past keeping: "2026-11-28" and twelve months are "2025-11-27". */
export function lastLetGo(today: string, keepMonths: number): string {
  const [year = 0, month = 1, day = 1] = today.split("-").map(Number);
  const months = year * MONTHS + month - 1 - keepMonths;
  const [then, of] = [Math.floor(months / MONTHS), (months % MONTHS) + 1];
  const first = [String(then).padStart(4, "0"), String(of).padStart(2, "0"), String(Math.min(day, daysIn(then, of))).padStart(2, "0")];
  return dateOf((dayOf(first.join("-")) ?? 0) - 1);
}

/** All texts of what is dated up to a day. */
export function oldTexts(inputs: Inputs, through: string): readonly OldText[] {
  return LISTS_WITH_TEXTS.flatMap((list) => {
    const entries: readonly object[] = inputs[list];
    return entries.flatMap((entry, at) => {
      const day = dayIn(inputs, list, at);
      if (day === "" || day > through) return [];
      return Object.entries(FIELDS[list]).flatMap(([field, leave]): readonly OldText[] => {
        const text = (entry as Readonly<Record<string, unknown>>)[field];
        return typeof text === "string" && text !== "" && !isStandIn(text)
          ? [{ list, at: [list, at, field], text, left: leave(text) }]
          : [];
      });
    });
  });
}

/** The entries with such texts alone, as they are. */
export function entriesWith(inputs: Inputs, texts: readonly OldText[]): Pick<Inputs, ListWithTexts> {
  const has = new Set(texts.map(({ at: [list, at] }) => `${String(list)}:${String(at)}`));
  const kept = LISTS_WITH_TEXTS.map(
    (list) => [list, (inputs[list] as readonly object[]).filter((_, at) => has.has(`${list}:${at}`))] as const,
  );
  return Object.fromEntries(kept) as unknown as Pick<Inputs, ListWithTexts>;
}

/** The last day that an entry speaks of. */
function dayIn(inputs: Inputs, list: ListWithTexts, at: number): string {
  switch (list) {
    case "visits":
      return inputs.visits[at]?.date ?? "";
    case "log":
      return inputs.log[at]?.date ?? "";
    case "tasks":
      return inputs.tasks[at]?.date ?? "";
    case "summaries":
      return inputs.summaries[at]?.to || (inputs.summaries[at]?.from ?? "");
    case "explanations": {
      const { year, month } = calendarMonth(inputs, (inputs.explanations[at]?.month ?? 1) - 1);
      return [year, String(month).padStart(2, "0"), daysIn(year, month)].join("-");
    }
    case "declined":
      return inputs.declined[at]?.on ?? "";
    case "followUps": {
      const { to = "", from = "", date = "" } = inputs.followUps[at] ?? {};
      return to || from || date;
    }
  }
}
