import type { Person } from "../../plan/checking/facts/facts";
import { onceEach } from "../../plan/steps/once";
import type { Line } from "./part";

/** Counted once a line. */
export function measured<T>(count: (line: Line) => T): (line: Line) => T {
  return onceEach(count, ({ person }) => person);
}

/** Counted once a person, also where the team's line adds them up. */
export function ofPerson<T>(count: (person: Person) => T): (person: Person) => T {
  return onceEach(count);
}
