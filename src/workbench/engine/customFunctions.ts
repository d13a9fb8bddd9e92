/**
 * Functions of our own in formulas, such as `TARGET.ALLOCATE(…)`, and Univer's EDATE put right: it overflows the end of
 * a month (31 January plus one month was 3 March).
 */
import { LANGUAGES, type Language } from "../../plan/inputs/inputs";
import { LOCALES } from "./univer/locales";
import {
  ArrayValueObject,
  BaseFunction,
  FunctionType,
  ICommandService,
  IFunctionService,
  SetTriggerFormulaCalculationStartMutation,
  ValueObjectFactory,
  type BaseValueObject,
  type FUniver,
  type Univer,
} from "./univer/univer";

export type Argument = unknown;
export type FunctionResult = string | number | boolean | null | readonly (readonly (string | number | boolean | null)[])[];

/**
 * `name` with its namespace, `TARGET.SCORE`. Ranges arrive as two-dimensional arrays, empty cells and arguments left out as
 * null, errors as their text; an array as answer spills.
 */
export type RegisterFunction = (name: string, answer: (...args: Argument[]) => FunctionResult, help?: FunctionHelp) => void;

/** What is shown where the function is typed, in the language of the spreadsheet. */
export interface FunctionHelp {
  readonly description: Readonly<Record<Language, string>>;
  readonly parameters: readonly {
    readonly name: string;
    readonly optional: boolean;
    readonly description: Readonly<Record<Language, string>>;
  }[];
}

const DAY = 86_400_000;
const EPOCH = Date.UTC(1899, 11, 30);

/** An exception inside a function would end the process, so it becomes the cell's error: its `code`, or #VALUE!. */
export function createRegisterFunction(univer: Univer, api: ReturnType<typeof FUniver.newAPI>): RegisterFunction {
  const formula = api.getFormula();
  const commands = univer.__getInjector().get(ICommandService);
  const functions = univer.__getInjector().get(IFunctionService);
  // Univer would recalculate a moment later, when the workbook may be closed again; so it is put among what waits.
  (formula as unknown as { _debouncedFormulaCalculation(): void })._debouncedFormulaCalculation = () => {
    commands.syncExecuteCommand(
      SetTriggerFormulaCalculationStartMutation.id,
      { commands: [], forceCalculation: true },
      { onlyLocal: true },
    );
  };
  return (name, answer, help) => {
    const safely = (...args: Argument[]): FunctionResult => {
      try {
        const result = answer(...args);
        return Array.isArray(result) && result.length === 1 && result[0].length === 1 ? (result[0][0] as FunctionResult) : result;
      } catch (error) {
        return errorText(error);
      }
    };
    if (help === undefined) formula.registerFunction(name, safely as never);
    else
      formula.registerFunction(name, safely as never, {
        description: helpKeys(name, help) as never,
        locales: helpTexts(name, help) as never,
      });
    functions.registerExecutors(new PlainFunction(name, safely));
  };
}

/** Instead of Univer's own, which takes an empty cell for 0. */
class PlainFunction extends BaseFunction {
  constructor(
    name: string,
    private readonly answer: (...args: Argument[]) => FunctionResult,
  ) {
    super(name);
  }

  override calculate(...variants: BaseValueObject[]): BaseValueObject {
    const result = this.answer(...variants.map(toArgument));
    if (typeof result !== "object" || result === null) return ValueObjectFactory.create(result as string);
    const calculateValueList = result.map((row) => row.map((cell) => ValueObjectFactory.create(cell as string)));
    return ArrayValueObject.create({
      calculateValueList,
      rowCount: result.length,
      columnCount: result[0]?.length ?? 0,
      unitId: "",
      sheetId: "",
      row: -1,
      column: -1,
    });
  }
}

function toArgument(variant: BaseValueObject): Argument {
  return variant.isArray()
    ? (variant as ArrayValueObject).getArrayValue().map((row) => row.map((cell) => (cell ? toValue(cell) : null)))
    : toValue(variant);
}

function toValue(cell: BaseValueObject): Argument {
  if (cell.isNull()) return null;
  return cell.isError() ? (cell as BaseValueObject & { getErrorType(): string }).getErrorType() : cell.getValue();
}

/** Univer looks texts up whenever its language changes, by keys such as `TARGET_SCORE.description`. */
function helpKeys(name: string, { parameters }: FunctionHelp): object {
  const key = keyOf(name);
  return {
    functionName: name,
    functionType: FunctionType.User,
    description: `${key}.description`,
    abstract: `${key}.description`,
    functionParameter: parameters.map(({ optional }, position) => ({
      name: `${key}.names.p${position}`,
      detail: `${key}.details.p${position}`,
      example: "",
      require: optional ? 0 : 1,
      repeat: 0,
    })),
  };
}

function helpTexts(name: string, { description, parameters }: FunctionHelp): Record<string, object> {
  const numbered = (texts: readonly string[]): object => Object.fromEntries(texts.map((text, position) => [`p${position}`, text]));
  const inLanguage = (language: Language): object => ({
    [keyOf(name)]: {
      description: description[language],
      names: numbered(parameters.map((parameter) => parameter.name)),
      details: numbered(parameters.map((parameter) => parameter.description[language])),
    },
  });
  return Object.fromEntries(LANGUAGES.map((language) => [LOCALES[language], inLanguage(language)]));
}

function keyOf(name: string): string {
  return name.replaceAll(".", "_");
}

/** Same day some months later, or the last day of a shorter month. Serial numbers as in Excel. */
export function edate(serial: Argument, months: Argument): number {
  const start = new Date(EPOCH + Math.floor(Number(serial)) * DAY);
  const month = start.getUTCMonth() + Math.trunc(Number(months));
  const lastDay = new Date(Date.UTC(start.getUTCFullYear(), month + 1, 0)).getUTCDate();
  return (Date.UTC(start.getUTCFullYear(), month, Math.min(start.getUTCDate(), lastDay)) - EPOCH) / DAY;
}

/** `CustomFunctions.Error` carries the error's text as `code`. */
function errorText(error: unknown): string {
  const code = (error as { readonly code?: unknown } | null)?.code;
  if (typeof code !== "string") return "#VALUE!";
  return code.startsWith("#") ? code : `#${code}`;
}
