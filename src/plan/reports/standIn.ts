/**
 * What is left in the place of a text that was let go, so that everything is counted as before: a mark that something was said, or of which
 * place or contact it was said, by which nobody can read it.
 */
import { fingerprint } from "../text/fingerprint";

/** Something was said. */
export const SAID = "…";

/** The same for the same name, however it is spelt. A mark's is itself. */
export function markOf(name: string): string {
  return name === "" || MARK.test(name) ? name : `#${fingerprint(name.normalize("NFKC").trim())}`;
}

/** Whether a text was let go before. */
export function isStandIn(text: string): boolean {
  return text === SAID || MARK.test(text);
}

const MARK = /^#[0-9a-f]{8}$/;
