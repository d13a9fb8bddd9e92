/** Where reports come from, and how what is wrong with them says where it stands. */
import { RECORD_NAME } from "../../excel/record/underWay";
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

/** Whether two sheets have the same in every cell. */
export function saysSame(one: SourceSheet, other: SourceSheet): boolean {
  const [own, others] = [one.reading.values, other.reading.values];
  return own.length === others.length && own.every((row, r) => isSame(row, others[r] ?? []));
}

function isSame(row: readonly unknown[], other: readonly unknown[]): boolean {
  return row.length === other.length && row.every((cell, at) => cell === other[at]);
}

/**
 * The file before it that says the same on every sheet, whatever they are called: somebody has given one twice. Of those that cannot be
 * read nobody knows what is alike.
 */
export function twinOf(source: Source, sources: readonly Source[]): Source | null {
  const own = said(source);
  const before = source.name === "" || own.length === 0 ? [] : sources.slice(0, sources.indexOf(source));
  const isTwin = (one: Source): boolean => {
    const others = said(one);
    return one.name !== "" && others.length === own.length && others.every((sheet, at) => saysSame(sheet, own[at] ?? sheet));
  };
  return before.find(isTwin) ?? null;
}

/** All but our record of the writing, which every writing numbers anew. */
function said({ sheets }: Source): readonly SourceSheet[] {
  return sheets.filter(({ reading }) => reading.areas[RECORD_NAME] === undefined);
}

/** What comes twice and says the same is taken in once. @param at the sheet's first cell, or the file's name */
export function sameAgain(other: string, at = "A1"): Problem {
  return { level: "notice", at: [at], detail: { type: "SameAgain", other } };
}
