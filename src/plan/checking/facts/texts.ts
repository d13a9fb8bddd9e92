import { dayOf } from "../../calendar/date";
import type { LogEntry } from "../../inputs/logEntry";
import { masker } from "../../text/masked";
import { pieces } from "../../text/likeness";
import { normalised } from "../../text/normalised";
import { eachInSteps, type Steps } from "../../steps/steps";
import type { Facts, Person } from "./facts";
import type { Span } from "./span";

/** How an entry of the log is worded: what was done and what came of it, without names and figures. */
export interface Worded {
  readonly entry: LogEntry;
  readonly day: number;
  readonly text: string;
  /** Numbers of its pieces of two characters, ascending. */
  readonly pieces: Int32Array;
}

interface Said {
  readonly person: Person;
  readonly client: string;
}

/** The texts of everybody's visits, and which pieces are common in the team. */
export interface Texts {
  readonly of: (person: Person) => readonly Worded[];
  /** Whose entries of the window say the same to the letter on the same day, and of which clients. */
  readonly sameAs: (worded: Worded) => readonly Said[];
  /** What is left to compare, without what everybody writes; null: too little. */
  readonly compared: (person: Person) => ReadonlyMap<string, Int32Array>;
}

/** Shorter texts are never compared; nor are those of which so few pieces are left. */
const SHORTEST = 8;
const FEWEST_PIECES = 6;

/** In more of the others' entries than this a piece is what everybody writes: a form's words, pre-filled purposes. */
const COMMON = 0.3;

/**
 * Read in steps of one person each. Texts reach back two windows, so that what began before the window is seen whole, but not to those
 * past keeping. Entries that only say what they are for were filled in beforehand and say nothing.
 */
export function* textsOf(facts: Facts): Steps<Texts> {
  const mask = masker(yield* namesIn(facts));
  yield;
  const span: Span = { from: Math.max(2 * facts.window.from - facts.window.to, facts.keptFrom), to: facts.on };
  const numbers = new Map<string, number>();
  const texts = new Map<Person, readonly Worded[]>();
  // By day first: one map of all would be made anew whenever it outgrows itself, at once and for long.
  const same = new Map<number, Map<string, Said[]>>();
  const inTeam: number[] = [];
  let rows = 0;
  for (const person of facts.people) {
    const own: Omit<Worded, "pieces">[] = [];
    // Of all entries one behind the other, and where each begins: so many small arrays would be a burden.
    const all: number[] = [];
    const starts: number[] = [];
    for (const entry of person.log) {
      const day = dayOf(entry.date) ?? 0;
      if (entry.client === "" || day < span.from || day > span.to) continue;
      const text = normalised(mask(`${entry.content} ${entry.result}`));
      if (text.length < SHORTEST || text === normalised(mask(entry.purpose))) continue;
      own.push({ entry, day, text });
      starts.push(all.length);
      for (const piece of pieces(text, 2)) all.push(numberOf(numbers, piece));
      if (day < facts.window.from) continue;
      rows++;
      const texts = same.get(day) ?? new Map<string, Said[]>();
      same.set(day, texts);
      const others = texts.get(text);
      if (others) others.push({ person, client: entry.client });
      else texts.set(text, [{ person, client: entry.client }]);
      for (let at = starts.at(-1) ?? 0; at < all.length; at++) inTeam[all[at] ?? 0] = (inTeam[all[at] ?? 0] ?? 0) + 1;
    }
    const found = Int32Array.from(all);
    const worded = own.map((one, at): Worded => ({ ...one, pieces: found.subarray(starts[at], starts[at + 1]).sort() }));
    texts.set(
      person,
      worded.sort((a, b) => a.day - b.day || compare(a.entry, b.entry)),
    );
    yield;
  }
  const of = (person: Person): readonly Worded[] => texts.get(person) ?? [];
  return {
    of,
    sameAs: ({ day, text }) => same.get(day)?.get(text) ?? [],
    compared: (person) => {
      const own = of(person);
      const inOwn = new Map<number, number>();
      const recent = own.filter(({ day }) => day >= facts.window.from);
      for (const worded of recent) for (const piece of worded.pieces) inOwn.set(piece, (inOwn.get(piece) ?? 0) + 1);
      const limit = COMMON * (rows - recent.length);
      const isOwn = (piece: number): boolean => (inTeam[piece] ?? 0) - (inOwn.get(piece) ?? 0) <= limit;
      return new Map(
        own.flatMap(({ entry, pieces: all }) => {
          const left = rows === recent.length ? all : all.filter(isOwn);
          return left.length < FEWEST_PIECES ? [] : [[entry.id, left] as const];
        }),
      );
    },
  };
}

function* namesIn({ inputs, course }: Facts): Steps<ReadonlySet<string>> {
  const names = new Set<string>();
  for (const { name } of [...course.current.inputs.clients, ...inputs.contacts, ...inputs.products]) names.add(name);
  yield* eachInSteps(inputs.visits, ({ contact, client }) => names.add(contact).add(client));
  return names;
}

function numberOf(numbers: Map<string, number>, piece: string): number {
  const known = numbers.get(piece) ?? numbers.size;
  numbers.set(piece, known);
  return known;
}

function compare(a: LogEntry, b: LogEntry): number {
  const [first, second] = [`${a.time}\u0000${a.id}`, `${b.time}\u0000${b.id}`];
  return first < second ? -1 : first > second ? 1 : 0;
}

/** How many numbers two ascending lists share. */
export function sharedPieces(a: Int32Array, b: Int32Array): number {
  let both = 0;
  for (let i = 0, j = 0; i < a.length && j < b.length;) {
    const [first = 0, second = 0] = [a[i], b[j]];
    if (first === second) both++;
    if (first <= second) i++;
    if (second <= first) j++;
  }
  return both;
}
