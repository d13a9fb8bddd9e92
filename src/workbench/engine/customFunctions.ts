/**
 * Functions of our own in formulas, such as `TARGET.ALLOCATE(…)`, and Univer's EDATE put right: it overflows the end of
 * a month (31 January plus one month was 3 March).
 */
import { ICommandService, SetTriggerFormulaCalculationStartMutation, type FUniver, type Univer } from "./univer";

export type Argument = unknown;
export type FunctionResult = string | number | boolean | null | readonly (readonly (string | number | boolean | null)[])[];

/** `name` with its namespace, `TARGET.SCORE`. Ranges arrive as two-dimensional arrays; an array as answer spills. */
export type RegisterFunction = (name: string, answer: (...args: Argument[]) => FunctionResult, description?: string) => void;

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
  return (name, answer, description = "") => {
    const safely = (...args: Argument[]): unknown => {
      try {
        const result = answer(...args);
        return Array.isArray(result) && result.length === 1 && result[0].length === 1 ? result[0][0] : result;
      } catch (error) {
        return errorText(error);
      }
    };
    formula.registerFunction(name, safely as never, description);
  };
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
