/** An entry as it is written: what is "", null, false or an empty list says nothing and is left out. */
export function said<T extends object>(entry: T): Said<T> {
  return Object.fromEntries(Object.entries(entry).filter(([, value]) => !isNothing(value))) as Said<T>;
}

export type Said<T> = { -readonly [F in keyof T as null extends T[F] ? never : F]: Writable<T[F]> } & {
  -readonly [F in keyof T as null extends T[F] ? F : never]?: Writable<NonNullable<T[F]>>;
};

/** Lists of the plan are readonly, those of a file are not. */
type Writable<T> = T extends readonly (infer Item)[] ? Item[] : T;

function isNothing(value: unknown): boolean {
  return value === "" || value === null || value === false || (Array.isArray(value) && value.length === 0);
}
