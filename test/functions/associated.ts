import { associate } from "../../src/functions/associate";
import type { Language } from "../../src/plan/inputs/inputs";

/** What Excel's own `CustomFunctions.Error` is to a function. */
export class CellError extends Error {
  constructor(
    readonly code: string,
    message?: string,
  ) {
    super(message);
  }
}

/** The functions as Excel gets them, by id. */
export function associated(language: Language = "en"): Readonly<Record<string, (...args: unknown[]) => unknown>> {
  const functions: Record<string, (...args: unknown[]) => unknown> = {};
  associate({ Error: CellError, associate: (id, call) => void (functions[id] = call) }, () => language);
  return functions;
}

/** The result, or the code and message of what was thrown. */
export function outcome(call: () => unknown): unknown {
  try {
    return call();
  } catch (error) {
    if (!(error instanceof CellError)) throw error;
    return `${error.code} ${error.message}`;
  }
}
