/**
 * Excel's side of custom functions: a `CustomFunctions` that puts what an add-in associates into the workbook's formulas,
 * as its metadata describes it. `ATTAINMENT` becomes `TARGET.ATTAINMENT`.
 */
import type { FunctionRuntime } from "../../functions/associate";
import type { FunctionMetadata, Metadata, ParameterMetadata } from "../../functions/metadata";
import { byLanguage } from "../../i18n/languages";
import type { Language } from "../../plan/inputs/inputs";
import type { Quirks } from "../host/quirks";
import type { Argument, FunctionHelp, FunctionResult } from "../engine/customFunctions";
import type { Engine } from "../engine/engine";

/** Everything that shows an error in a cell. */
const ERRORS = new Set(["#VALUE!", "#N/A", "#DIV/0!", "#NUM!", "#NULL!", "#REF!", "#NAME?", "#SPILL!", "#CALC!"]);

/** As Excel's own: thrown or put into a table, it is the cell's error. */
class CellError extends Error {
  constructor(
    readonly code: string,
    message = "",
  ) {
    super(message);
  }
}

/** What a function gets for an empty cell: nothing in Excel on the web, 0 in Excel for Windows, whatever its metadata say. */
export type Blanks = Quirks["blanks"];

/** The object that the add-in finds under `CustomFunctions`; what no metadata describe is not registered. */
export function functionRuntime(
  engine: Engine,
  namespace: string,
  metadata: Readonly<Record<Language, Metadata>>,
  quirks: Partial<Quirks> = {},
): FunctionRuntime {
  return {
    Error: CellError,
    associate: (id, call) => {
      const described = byLanguage((language) => metadata[language].functions.find((each) => each.id === id));
      const { en: own } = described;
      if (!own || !isWhole(described)) return;
      const answer = (...args: Argument[]): FunctionResult => {
        const result = call(...own.parameters.map((parameter, position) => toArgument(args[position], parameter, quirks)));
        return quirks.cellErrors === "spoilResult" && holdsError(result) ? "#VALUE!" : toCells(result);
      };
      engine.registerFunction(`${namespace}.${own.name}`, answer, help(described));
    },
  };
}

/**
 * As Excel hands it over: a table for a range, a single value for itself, errors as
 * objects; what is left out is null, an empty cell as Excel has it.
 */
function toArgument(argument: Argument, { dimensionality }: ParameterMetadata, { blanks }: Partial<Quirks>): unknown {
  if (argument === undefined || argument === null) return null;
  const blank = blanks === "zero" ? 0 : null;
  const table = Array.isArray(argument)
    ? (argument as readonly (readonly unknown[])[]).map((row) => row.map((value) => (value === null ? blank : toValue(value))))
    : [[toValue(argument)]];
  const isSingle = table.length === 1 && table[0]?.length === 1;
  return dimensionality === "scalar" && isSingle ? table[0]?.[0] : table;
}

function toValue(value: unknown): unknown {
  return typeof value === "string" && ERRORS.has(value) ? new CellError(value) : value;
}

function holdsError(result: unknown): boolean {
  return (
    Array.isArray(result) && (result as readonly (readonly unknown[])[]).some((row) => row.some((value) => value instanceof CellError))
  );
}

function toCells(result: unknown): FunctionResult {
  return Array.isArray(result) ? (result as readonly (readonly unknown[])[]).map((row) => row.map(toCell)) : toCell(result);
}

function toCell(value: unknown): string | number | boolean | null {
  return value instanceof CellError ? value.code : (value as string | number | boolean | null);
}

type Described = Readonly<Record<Language, FunctionMetadata>>;

function isWhole(described: Readonly<Record<Language, FunctionMetadata | undefined>>): described is Described {
  return Object.values(described).every((each) => each !== undefined);
}

/** Names are the same in every language. */
function help(described: Described): FunctionHelp {
  return {
    description: byLanguage((language) => described[language].description),
    parameters: described.en.parameters.map(({ name, description, optional }, position) => ({
      name,
      optional: optional === true,
      description: byLanguage((language) => described[language].parameters[position]?.description ?? description),
    })),
  };
}
