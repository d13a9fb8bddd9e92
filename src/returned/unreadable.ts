import type { Detail } from "../plan/problem/problem";

/** Why a file cannot be read, as a problem with a sentence of its own. */
export type FileProblem = Extract<
  Detail,
  { readonly type: "NotAWorkbook" | "EmptyFile" | "OtherFormat" | "LockedWorkbook" | "HugeWorkbook" | "DamagedWorkbook" }
>;

/** Thrown while a file is being read, and turned into a value by `readXlsx`. */
export class Unreadable extends Error {
  constructor(readonly problem: FileProblem) {
    super(problem.type);
  }
}

/** A part of the file that says what it must not, such as "xl/workbook.xml". */
export function damaged(part: string): Unreadable {
  return new Unreadable({ type: "DamagedWorkbook", part });
}
