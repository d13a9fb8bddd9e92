import type { Path, Problem } from "../../plan/problem/problem";
import { allAtOnce, type Steps } from "../../plan/steps/steps";
import type { Reading } from "../../sheet/spec/reading";
import type { Place, SheetKey } from "../../sheet/place/place";
import { FORMS } from "../forms";
import { parseInput, type TextNumberOn } from "../input/parseInput";
import { headingAbove } from "../reading/headingAbove";
import { whereIn, type Where } from "../reading/whereIn";
import { READERS } from "../readers";
import { filled, type Entry } from "../reading/readRecords";
import type { References } from "../reading/reference";
import type { OwnColumn } from "../records/ownColumns";
import type { ParsedRecords } from "../records/recordReader";

/** What all sheets that are typed into say together. */
export interface ParsedSheets {
  /** A plan file, as far as the cells go. */
  readonly file: Entry;
  /** What only sheets can get wrong; paths as in the file. */
  readonly problems: readonly Problem[];
  /** Cells of the input, which is not made again, whose text was read as a number. */
  readonly textNumbers: readonly TextNumberOn[];
  /** Can a hold speak of several periods? */
  readonly holdsSpan: boolean;
  /** Whether a value of the plan file was looked for in a cell of its own. */
  readonly hasCell: (path: Path) => boolean;
  /** The cell of a value of the plan file, or of what it belongs to. */
  readonly placeOf: (path: Path) => Place;
  /** What stands above that cell; null: nothing does. */
  readonly headingOf: (path: Path) => string | null;
  /** The same as people say it; null: in nothing that has a name. */
  readonly whereOf: (path: Path) => Where | null;
  /** Columns that users have added to the tables of what the year brings, by sheet. */
  readonly ownColumns: ReadonlyMap<SheetKey, readonly OwnColumn[]>;
}

/** Entries of one list of the plan file that stand on one sheet; people's own sheets each have some, one after another. */
interface Part extends ParsedRecords {
  readonly sheet: SheetKey;
  readonly list: string | null;
  /** How many entries of the list come before. */
  readonly before: number;
}

/** How the sheets of each form are read. */
type Readers = typeof READERS;

/**
 * One plan file out of the input, which stands on one sheet or on several, and the others that are part of it: proposals, stages, changes,
 * actuals, and people's own.
 */
export function parseSheets(
  input: ReadonlyMap<SheetKey, Reading>,
  others: ReadonlyMap<SheetKey, Reading>,
  readers: Readers = READERS,
): ParsedSheets {
  return allAtOnce(parseSteps(input, others, readers));
}

/** The same in steps of so many rows. */
export function* parseSteps(
  input: ReadonlyMap<SheetKey, Reading>,
  others: ReadonlyMap<SheetKey, Reading>,
  readers: Readers,
): Steps<ParsedSheets> {
  const { file, problems, textNumbers, hasCell, placeOf: placeIn, holdsSpan, references } = parseInput(input);
  const parts = yield* partsOf(others, references, readers);
  const partOf = (path: Path): Part | undefined =>
    parts
      .filter(
        ({ sheet, list, settings, before }) =>
          (list === path[0] || String(path[0]) in settings) &&
          (typeof path[1] !== "number" || path[1] >= before) &&
          (typeof path[1] !== "string" || path[1] === sheet || list === null),
      )
      .at(-1);
  const lists = Object.values(readers).flatMap(({ list }) => (list === null ? [] : [[list, listOf(parts, list)] as const]));
  const placeOf = (path: Path): Place => {
    const part = partOf(path);
    return part ? { sheet: part.sheet, address: part.place(moved(path, -part.before)) } : placeIn(path);
  };
  const on = <T>(path: Path, asked: (reading: Reading, address: string) => T | null): T | null => {
    const { sheet, address } = placeOf(path);
    const reading = input.get(sheet) ?? others.get(sheet);
    return reading ? asked(reading, address) : null;
  };
  return {
    file: filled([...Object.entries(file), ...parts.flatMap(({ settings }) => Object.entries(settings)), ...lists]),
    problems: [
      ...problems,
      ...parts.flatMap((part) => part.problems.map((problem) => ({ ...problem, at: moved(problem.at, part.before) }))),
    ],
    textNumbers,
    holdsSpan,
    hasCell: (path) => {
      const part = partOf(path);
      return part ? part.hasCell(moved(path, -part.before)) : hasCell(path);
    },
    placeOf,
    headingOf: (path) => on(path, headingAbove),
    whereOf: (path) => on(path, whereIn),
    ownColumns: new Map(parts.map(({ sheet, ownColumns }) => [sheet, ownColumns])),
  };
}

function* partsOf(others: ReadonlyMap<SheetKey, Reading>, references: References, readers: Readers): Steps<readonly Part[]> {
  const parts: Part[] = [];
  for (const { id, owns } of FORMS) {
    const reader = readers[id];
    if (!reader) continue;
    let before = 0;
    for (const [sheet, own] of others) {
      if (!owns(sheet)) continue;
      const read = reader.read(own, sheet, references);
      const part = { sheet, list: reader.list, before, ...("next" in read ? yield* read : read) };
      before += part.entries.length;
      parts.push(part);
      yield;
    }
  }
  return parts;
}

/** Undefined where no sheet has the list, so that the file does without it. */
function listOf(parts: readonly Part[], list: string): readonly Entry[] | undefined {
  const own = parts.filter((part) => part.list === list);
  return own.length <= 1 ? own[0]?.entries : own.flatMap(({ entries }) => entries);
}

/** A path whose entry stands so many further down its list. */
function moved(path: Path, by: number): Path {
  const [list, position, ...rest] = path;
  return typeof position === "number" && list !== undefined ? [list, position + by, ...rest] : path;
}
