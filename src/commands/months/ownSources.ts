/** The managers' sheets in the workbook, as something that may hold reports. */
import { parseF4 } from "../../forms/F4/parseF4";
import type { Texts } from "../../forms/texts";
import type { Course } from "../../plan/course/courseOf";
import type { Reading } from "../../sheet/spec/reading";
import { showsDays } from "../../returned/dayLooks";
import type { PlanApart } from "../workbook/planRead";
import type { Source } from "./source";

/** Monthly plans that were typed into, and all other sheets that are read of them: what is typed there is known by each of its cells. */
export function ownSources({ reports, work }: PlanApart, course: Course, texts: Texts): readonly Source[] {
  const typed = [...reports].flatMap(([key, { name, reading }]) =>
    parseF4(reading, course, texts)?.typed ? [{ key, name, reading }] : [],
  );
  const others = [...work].map(([key, { name, reading }]) => ({ key, name, reading: asInFile(reading) }));
  return [typed, others].flatMap((sheets) => (sheets.length === 0 ? [] : [{ name: "", sheets }]));
}

/** With what a file says of its cells beside what stands in them. */
function asInFile(reading: Reading): Reading {
  const { values, formulas = [], formats = [] } = reading;
  const calculating = formulas.flatMap((line, row) =>
    line.flatMap((cell, column) =>
      typeof cell === "string" && cell.startsWith("=") && cell !== values[row]?.[column]
        ? [{ row, column, formula: cell, calculated: true }]
        : [],
    ),
  );
  const days = formats.flatMap((line, row) =>
    line.flatMap((format, column) => (typeof values[row]?.[column] === "number" && showsDays(format) ? [{ row, column }] : [])),
  );
  return { ...reading, calculating, days };
}
