/**
 * Functions of our own in formulas, such as `TARGET.ALLOCATE(…)`, and Univer's EDATE put right: it overflows the end of
 * a month (31 January plus one month was 3 March).
 */
import type { Language } from "../../plan/inputs";
import { FunctionType, ICommandService, LocaleType, SetTriggerFormulaCalculationStartMutation, type FUniver, type Univer } from "./univer";

export type Argument = unknown;
export type FunctionResult = string | number | boolean | null | readonly (readonly (string | number | boolean | null)[])[];

/** `name` with its namespace, `TARGET.SCORE`. Ranges arrive as two-dimensional arrays; an array as answer spills. */
export type RegisterFunction = (name: string, answer: (...args: Argument[]) => FunctionResult, help?: FunctionHelp) => void;

/** What is shown where the function is typed, in the language of the spreadsheet. */
export interface FunctionHelp {
  readonly description: Readonly<Record<Language, string>>;
  readonly parameters: readonly { readonly name: string; readonly optional: boolean; readonly description: Readonly<Record<Language, string>> }[];
}

const DAY = 86_400_000;
const EPOCH = Date.UTC(1899, 11, 30);

/** An exception inside a function would end the process, so it becomes the cell's error: its `code`, or #VALUE!. */
export function createRegisterFunction(univer: Univer, api: ReturnType<typeof FUniver.newAPI>): RegisterFunction {
  const formula = api.getFormula();
  const commands = univer.__getInjector().get(ICommandService);
  // Univer would recalculate a moment later, when the workbook may be closed again; so it is put among what waits.
  (formula as unknown as { _debouncedFormulaCalculation(): void })._debouncedFormulaCalculation = () => {
    commands.syncExecuteCommand(SetTriggerFormulaCalculationStartMutation.id, { commands: [], forceCalculation: true }, { onlyLocal: true });
  };
  return (name, answer, help) => {
    const safely = (...args: Argument[]): unknown => {
      try {
        const result = answer(...args);
        return Array.isArray(result) && result.length === 1 && result[0].length === 1 ? result[0][0] : result;
      } catch (error) {
        return errorText(error);
      }
    };
    if (help === undefined) formula.registerFunction(name, safely as never);
    else formula.registerFunction(name, safely as never, { description: helpKeys(name, help) as never, locales: helpTexts(name, help) as never });
  };
}

/** Univer looks texts up whenever its language changes, by keys such as `TARGET_SCORE.description`. */
function helpKeys(name: string, { parameters }: FunctionHelp): object {
  const key = keyOf(name);
  return {
    functionName: name,
    functionType: FunctionType.User,
    description: `${key}.description`,
    abstract: `${key}.description`,
    functionParameter: parameters.map(({ optional }, position) => ({ name: `${key}.names.p${position}`, detail: `${key}.details.p${position}`, example: "", require: optional ? 0 : 1, repeat: 0 })),
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
  return { [LocaleType.EN_US]: inLanguage("en"), [LocaleType.ZH_CN]: inLanguage("zh-CN") };
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
