/** What is asked of an attack. */
export interface Request {
  readonly seed: number;
  /** null: all of a matrix, or as many as a long run takes. */
  readonly count: number | null;
  /** Of a matrix what is called so, such as a command or a kind of sheet. Left out: all. */
  readonly only?: string;
  /** Of that the first, second … of so many parts. Left out: all. */
  readonly part?: { readonly at: number; readonly of: number };
}

/** What of a matrix is asked for. */
export function asked<T>(all: readonly T[], nameOf: (each: T) => string, { only = "", part = { at: 1, of: 1 } }: Request): readonly T[] {
  return all.filter((each) => nameOf(each).includes(only)).filter((_, at) => at % part.of === part.at - 1);
}
