import { folded } from "../../typed/name";
import type { Facts, Person } from "../facts/facts";
import type { Texts, Worded } from "../facts/texts";

/** Shorter ones are alike by chance. */
const LEAST_LENGTH = 20;

/**
 * Entries of the window that read to the letter like somebody else's of the same day. Who was at the same client was there together. Found
 * by day and text, so that nothing is compared with all others.
 */
export function copies({ window }: Facts, person: Person, texts: Texts): readonly Worded[] {
  return texts.of(person).filter((worded) => {
    if (worded.day < window.from || worded.text.length < LEAST_LENGTH) return false;
    const own = folded(worded.entry.client);
    return texts.sameAs(worded).some((other) => other.person !== person && folded(other.client) !== own);
  });
}
