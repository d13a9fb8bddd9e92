/** Where reports come from, and how what is wrong with them says where it stands. */
import type { Problem } from "../../plan/problem/problem";
import type { Reading } from "../../sheet/spec/reading";
import type { LocatedProblem, Place } from "../outcome/outcome";

/** Something that may hold reports: a file, or the workbook itself. */
export interface Source {
  /** As the user knows it: a file's name, or "" for the workbook itself. */
  readonly name: string;
  readonly sheets: readonly SourceSheet[];
  /** Why the file cannot be read at all. */
  readonly problem?: Problem["detail"];
  /** Sheets of the file that cannot be read. Left out: none. */
  readonly broken?: readonly { readonly name: string; readonly part: string }[];
}

export interface SourceSheet {
  readonly name: string;
  readonly reading: Reading;
  /** Of a sheet in the workbook; a file's cells cannot be gone to. */
  readonly key?: Place["sheet"];
}

/** In the workbook a place to go to, in a file its name. */
export function locate(problem: Problem, source: string, { key, name }: SourceSheet): LocatedProblem {
  const address = String(problem.at[0] ?? "A1");
  if (key !== undefined) return { problem, place: { sheet: key, address, tab: name } };
  return { problem: { ...problem, at: [`${source}!${address}`] }, place: null };
}
