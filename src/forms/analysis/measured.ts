import type { Person } from "../../plan/checking/facts/facts";
import type { Line } from "./part";

/** Counted once a line. */
export function measured<T>(count: (line: Line) => T): (line: Line) => T {
  const of = once<Line["person"], Line, T>(count);
  return (line) => of(line.person, line);
}

/** Counted once a person, also where the team's line adds them up. */
export function ofPerson<T>(count: (person: Person) => T): (person: Person) => T {
  const of = once<Person, Person, T>(count);
  return (person) => of(person, person);
}

function once<Key, From, T>(count: (from: From) => T): (key: Key, from: From) => T {
  const known = new Map<Key, { readonly value: T }>();
  return (key, from) => {
    const found = known.get(key) ?? { value: count(from) };
    known.set(key, found);
    return found.value;
  };
}
