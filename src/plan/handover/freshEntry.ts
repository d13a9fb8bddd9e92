import { NAME_LIMIT } from "../typed/name";
import { folded } from "../typed/name";

interface Entry {
  readonly id: string;
  readonly name: string;
}

/** An id and a name that none of the entries has, however it is written: as wished, or with a number after it, and not too long. */
export function freshEntry(entries: readonly Entry[], id: string, name: string): Entry {
  const ids = new Set(entries.map((entry) => entry.id));
  const names = new Set(entries.map((entry) => folded(entry.name)));
  return { id: free(id, (wish) => ids.has(wish)), name: free(name, (wish) => names.has(folded(wish))) };
}

function free(wish: string, isTaken: (wish: string) => boolean): string {
  const ending = (end: string): string => wish.slice(0, NAME_LIMIT - end.length) + end;
  let found = ending("");
  for (let number = 2; isTaken(found); number++) found = ending(` ${number}`);
  return found;
}
