/**
 * Univer calls `map.keys().some(…)`, which Node has only from version 22 on. This adds the iterator methods that are
 * missing, by going through an array.
 */
type Items = Iterable<unknown>;

const prototype = Object.getPrototypeOf(Object.getPrototypeOf([][Symbol.iterator]())) as Record<string, unknown>;

/** Array's method of the same name; where it answers an array, the iterator's answers an iterator. */
function add(name: "some" | "every" | "find" | "forEach" | "reduce" | "map" | "filter" | "flatMap", answersIterator: boolean): void {
  if (name in prototype) return;
  const method = Array.prototype[name] as (...args: unknown[]) => unknown;
  Object.defineProperty(prototype, name, {
    configurable: true,
    writable: true,
    value(this: Items, ...args: unknown[]) {
      const answer = method.apply([...this], args);
      return answersIterator ? (answer as unknown[])[Symbol.iterator]() : answer;
    },
  });
}

for (const name of ["some", "every", "find", "forEach", "reduce"] as const) add(name, false);
for (const name of ["map", "filter", "flatMap"] as const) add(name, true);
