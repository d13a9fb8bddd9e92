import { folded } from "../../typed/name";
import type { Facts, Person } from "../facts/facts";
import type { Texts, Worded } from "../facts/texts";

/** Shorter ones are alike by chance. */
const LEAST_LENGTH = 20;

interface Row {
  readonly person: Person;
  readonly worded: Worded;
}

const known = new WeakMap<Texts, ReadonlyMap<Person, readonly Worded[]>>();

/**
 * Entries of the window that read to the letter like somebody else's of the same day, by person. Who was at the same client was there
 * together, and a campaign is everybody's. By a fingerprint of each row, so that nothing is compared with all others.
 */
export function copies(facts: Facts, texts: Texts, isCampaign: (row: Worded) => boolean): ReadonlyMap<Person, readonly Worded[]> {
  const before = known.get(texts);
  if (before) return before;
  const alike = new Map<string, Row[]>();
  for (const person of facts.people) {
    for (const worded of texts.of(person)) {
      if (worded.day < facts.window.from || worded.text.length < LEAST_LENGTH) continue;
      const key = `${worded.day} ${worded.text}`;
      const rows = alike.get(key);
      if (rows) rows.push({ person, worded });
      else alike.set(key, [{ person, worded }]);
    }
  }
  const found = new Map<Person, Worded[]>();
  for (const rows of alike.values()) {
    for (const { person, worded } of rows) {
      const isOthers = rows.some((other) => other.person !== person && folded(other.worded.entry.client) !== folded(worded.entry.client));
      if (!isOthers || isCampaign(worded)) continue;
      const own = found.get(person);
      if (own) own.push(worded);
      else found.set(person, [worded]);
    }
  }
  for (const own of found.values()) own.sort((a, b) => a.day - b.day);
  known.set(texts, found);
  return found;
}
