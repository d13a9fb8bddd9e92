import type { Unit } from "../plan/numbers/amount";
import { fifteenDigits } from "../plan/numbers/exact";
import { parseUnit } from "../plan/typed/units";
import type { Cell, FunctionProblem } from "../i18n/functionProblem";
import { cellAt, type Numbers, type Range } from "./range";

/**
 * What a function takes: how Excel hands an argument over, and how it is read. A range comes as a two-dimensional array,
 * a single value as itself; an empty cell as null or "", an error as an object with a `code` such as "#REF!".
 */
export interface Parameter<T> {
  readonly dimensionality: "scalar" | "matrix";
  readonly optional: boolean;
  read(argument: unknown, parameter: string): T | Refused;
}

/** An argument that cannot be read. */
export class Refused {
  constructor(readonly problem: FunctionProblem) {}
}

/** A range of numbers. */
export const numbers: Parameter<Numbers> = matrix(false, numberOnly);

/** A range of numbers that may be left out. */
export const optionalNumbers: Parameter<Numbers | null> = {
  dimensionality: "matrix",
  optional: true,
  read: (argument, parameter) => (isEmpty(single(argument)) ? null : numbers.read(argument, parameter)),
};

/** A range of amounts that cells are held to; free is what is empty or "-", which no Excel takes for 0. May be left out. */
export const limits: Parameter<Numbers | null> = {
  dimensionality: "matrix",
  optional: true,
  read: (argument, parameter) => (isEmpty(single(argument)) ? null : matrix(true, numberOrFree).read(argument, parameter)),
};

/** A range of numbers in which errors stay where they are, for functions that answer cell by cell. */
export const numbersOrErrors: Parameter<Range<number | null | FunctionProblem>> = matrix(false, (value, parameter, cell) => {
  const found = numberOnly(value, parameter, cell);
  return found instanceof Refused && found.problem.type === "ErrorInCell" ? found.problem : found;
});

/** A range of texts in which errors stay where they are, for functions that answer cell by cell; "": an empty cell. */
export const textsOrErrors: Parameter<Range<string | FunctionProblem>> = matrix(false, (value, parameter, cell) => {
  const found = text(value, parameter, cell);
  return found instanceof Refused ? found.problem : found;
});

/** A range of texts such as ids; "": an empty cell. */
export const texts: Parameter<Range<string>> = matrix(false, text);

/** A range of anything but errors: texts and numbers, as in a scale of grades. */
export const optionalCells: Parameter<Range<string | number | null> | null> = {
  dimensionality: "matrix",
  optional: true,
  // One cell with 0 is one that is empty: no scale.
  read: (argument, parameter) =>
    isEmpty(single(argument)) || single(argument) === 0 ? null : matrix(true, textOrNumber).read(argument, parameter),
};

/** One number. */
export const number: Parameter<number> = scalar(false, (value, parameter) => {
  const found = numberOnly(value, parameter, null);
  return found ?? new Refused({ type: "NotGiven", parameter });
});

/** One number that may be left out. */
export const optionalNumber: Parameter<number | null> = scalar(true, (value, parameter) => numberOnly(value, parameter, null));

/** One number, or `standard` where it is left out. 0 makes no sense for it, and is an empty cell as Excel for Windows hands it over. */
export function factorOr(standard: number): Parameter<number> {
  return scalar(true, (value, parameter) => {
    const found = numberOnly(value, parameter, null);
    return found instanceof Refused ? found : found || standard;
  });
}

/** One text that may be left out. */
export const optionalText: Parameter<string | null> = scalar(true, (value, parameter) => {
  const found = text(value, parameter, null);
  return found === "" ? null : found;
});

/** The smallest amount that a cell may hold, such as 0.01; 1 where it is left out. */
export const unit: Parameter<Unit> = scalar(true, (value, parameter) => {
  const found = factorOr(1).read(value, parameter);
  if (found instanceof Refused) return found;
  return parseUnit(found) ?? new Refused({ type: "BadUnit", parameter, found });
});

/** Worked out only where something is wrong. */
type Place = () => Cell;

type ReadCell<T> = (value: unknown, parameter: string, cell: Place | null) => T | Refused;

function numberOnly(value: unknown, parameter: string, cell: Place | null): number | null | Refused {
  if (typeof value === "number") return value;
  if (isEmpty(value)) return null;
  return refusedError(value, parameter, cell) ?? new Refused({ type: "NotNumber", parameter, cell: cell?.() ?? null, found: shown(value) });
}

/** Whatever stands there as its text; 0, which Excel for Windows hands over for an empty cell, as none. */
function text(value: unknown, parameter: string, cell: Place | null): string | Refused {
  if (isEmpty(value) || value === 0) return "";
  return refusedError(value, parameter, cell) ?? shown(value);
}

function refusedError(value: unknown, parameter: string, cell: Place | null): Refused | null {
  const code = errorIn(value);
  return code === null ? null : new Refused({ type: "ErrorInCell", parameter, cell: cell?.() ?? null, found: code });
}

/** As Excel shows it. */
function shown(value: unknown): string {
  if (typeof value === "number") return String(fifteenDigits(value));
  return typeof value === "boolean" ? String(value).toUpperCase() : String(value);
}

function numberOrFree(value: unknown, parameter: string, cell: Place | null): number | null | Refused {
  return typeof value === "string" && /^[-–—]$/.test(value.normalize("NFKC").trim()) ? null : numberOnly(value, parameter, cell);
}

function textOrNumber(value: unknown, parameter: string, cell: Place | null): string | number | null | Refused {
  return typeof value === "string" && value !== "" ? value : numberOnly(value, parameter, cell);
}

function matrix<T>(optional: boolean, readCell: ReadCell<T>): Parameter<Range<T>> {
  return {
    dimensionality: "matrix",
    optional,
    read: (argument, parameter) => {
      const table = Array.isArray(argument) ? (argument as readonly (readonly unknown[])[]) : [[argument]];
      const shape = { rows: table.length, columns: table[0]?.length ?? 0 };
      const cells: T[] = [];
      for (const row of table) {
        for (const value of row) {
          const found = readCell(value, parameter, () => cellAt(shape, cells.length));
          if (found instanceof Refused) return found;
          cells.push(found);
        }
      }
      return { parameter, ...shape, cells };
    },
  };
}

function scalar<T>(optional: boolean, readValue: (value: unknown, parameter: string) => T | Refused): Parameter<T> {
  return {
    dimensionality: "scalar",
    optional,
    read: (argument, parameter) => {
      const value = single(argument);
      if (!Array.isArray(value)) return readValue(value, parameter);
      return new Refused({
        type: "NotOneCell",
        parameter,
        shape: { rows: value.length, columns: (value[0] as readonly unknown[] | undefined)?.length ?? 0 },
      });
    },
  };
}

/** What stands in a range of one cell; a larger range is left as it is. */
function single(argument: unknown): unknown {
  if (!Array.isArray(argument)) return argument;
  const [row, ...others] = argument as readonly (readonly unknown[])[];
  return others.length === 0 && row?.length === 1 ? row[0] : argument;
}

function isEmpty(value: unknown): boolean {
  return value === null || value === undefined || value === "";
}

function errorIn(value: unknown): string | null {
  const code = (value as { readonly code?: unknown }).code;
  return typeof value === "object" && typeof code === "string" ? code : null;
}
