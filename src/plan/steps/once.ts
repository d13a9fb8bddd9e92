/** Counted once for each key, whoever asks first; also where there is nothing to say of it. @param keyOf left out: each is its own key */
export function onceEach<Of, T>(count: (of: Of) => T, keyOf: (of: Of) => unknown = (of) => of): (of: Of) => T {
  return remembering(new Map<unknown, { readonly value: T }>(), count, keyOf);
}

/** Counted once for the same thing, whoever asks first, and forgotten with it. */
export function onceFor<Of extends object, T>(count: (of: Of) => T): (of: Of) => T {
  return remembering(new WeakMap<Of, { readonly value: T }>(), count, (of) => of);
}

interface Remembered<Key, T> {
  get(key: Key): { readonly value: T } | undefined;
  set(key: Key, counted: { readonly value: T }): unknown;
}

function remembering<Of, Key, T>(known: Remembered<Key, T>, count: (of: Of) => T, keyOf: (of: Of) => Key): (of: Of) => T {
  return (of) => {
    const key = keyOf(of);
    const found = known.get(key) ?? { value: count(of) };
    known.set(key, found);
    return found.value;
  };
}
