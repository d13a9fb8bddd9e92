import type { Inputs } from "./inputs";

/** Who signed what was decided last: whoever decides next is likely the same. Before anybody has signed anything, the supervisor. */
export function lastSigned({ holds, bounds, changes, stages, supervisor }: Inputs): string {
  const signed = [...holds, ...bounds, ...changes, ...stages].map(({ by = "", date = "" }) => ({ by, date }));
  return signed.reduce((last, one) => (one.by !== "" && one.date >= last.date ? one : last), { by: supervisor, date: "" }).by;
}
