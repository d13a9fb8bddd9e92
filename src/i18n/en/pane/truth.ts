import { count } from "../count";

/** English texts: how the workbook stands. */
export const truth = {
  label: "How the workbook stands",
  draft: (problems: number): string => `${count(problems, "thing")} to correct before the target can be split`,
  looking: "Looking at the workbook",
  typed: "Not generated yet",
  tie: (held: number, lines: number): string =>
    held === lines ? `All ${lines} checks hold` : `${lines - held} of ${lines} checks do not hold`,
  unknown: "Excel is still calculating",
  wishes: (many: number): string => `${count(many, "number", "numbers")} typed over the plan's`,
  behind: (cells: number): string => `${count(cells, "cell does", "cells do")} not say what is typed now`,
  written: (time: string): string => `Written ${time}`,
  upToDate: "Up to date with the input",
};
