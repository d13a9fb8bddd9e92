import { serialOf } from "../../plan/calendar/date";
import { dateIn } from "../../plan/typed/date";
import { NO_FOLLOW_UP, type FollowUp } from "../../plan/inputs/followUp";
import type { Language } from "../../plan/inputs/inputs";
import { fingerprint } from "../../plan/text/fingerprint";
import { folded } from "../../plan/typed/name";
import type { Cell } from "../../sheet/spec/spec";
import { choiceWords, type Choices } from "../lists/tables";
import { FOLLOW_UP_COLUMNS, type FollowUpColumn } from "./places";

/** What is typed beside a finding. */
export type FollowUpSaid = Pick<FollowUp, FollowUpColumn>;

const CHOICES: Readonly<Partial<Record<FollowUpColumn, Choices>>> = { how: "how", outcome: "findingOutcome", st: "yesNo" };

/** Entries to choose from in a column; null: anything can be typed. */
export function choicesOf(column: FollowUpColumn, language: Language): readonly string[] | null {
  const of = CHOICES[column];
  return of === undefined ? null : Object.values(choiceWords(of)[language]);
}

export function saidIn(followUp: FollowUp | null): FollowUpSaid {
  const { answer, how, date, by, outcome, note, st } = followUp ?? NO_FOLLOW_UP;
  return { answer, how, date, by, outcome, note, st };
}

/** By which is known whether anybody has typed since. */
export function fingerprintOf(said: FollowUpSaid): string {
  return fingerprint(JSON.stringify(FOLLOW_UP_COLUMNS.map((column) => said[column])));
}

/** Empty cells where nothing is said. */
export function cellOf(said: FollowUpSaid, column: FollowUpColumn, language: Language): Cell {
  switch (column) {
    case "how":
      return said.how && (choiceWords("how")[language][said.how] ?? null);
    case "outcome":
      return said.outcome && (choiceWords("findingOutcome")[language][said.outcome] ?? null);
    case "st":
      return said.st ? (choiceWords("yesNo")[language]["yes"] ?? null) : null;
    case "date":
      return serialOf(said.date) ?? (said.date || null);
    default:
      return said[column] || null;
  }
}

/** What cells say, whatever language they are in. What is none of the words to choose from is said in the note, so that nothing is lost. */
export function saidBy(cells: Readonly<Record<FollowUpColumn, unknown>>): FollowUpSaid {
  const text = (column: FollowUpColumn): string => String(cells[column] ?? "").trim();
  const [how, outcome] = [meant("how", text("how")), meant("findingOutcome", text("outcome"))];
  const day = cells.date === "" || cells.date === null || cells.date === undefined ? "" : dateIn(cells.date as string | number);
  const unknown = [how === null ? text("how") : "", outcome === null ? text("outcome") : "", day === null ? text("date") : ""];
  return {
    answer: text("answer"),
    how: how as FollowUp["how"],
    date: day ?? "",
    by: text("by"),
    outcome: outcome as FollowUp["outcome"],
    note: [text("note"), ...unknown].filter((part) => part !== "").join(" · "),
    st: meant("yesNo", text("st")) === "yes" || folded(text("st")) === "st" || text("st") === "✓",
  };
}

function meant(of: Choices, word: string): string | null {
  const found = Object.values(choiceWords(of)).flatMap((words) => Object.entries(words).filter(([key, own]) => sameWord(word, key, own)));
  return found[0]?.[0] ?? null;
}

function sameWord(word: string, key: string, own: string): boolean {
  return word !== "" && (folded(own) === folded(word) || folded(key) === folded(word));
}
