/**
 * What was thrown as a failure: what we refused ourselves, what Excel refused, by its own stable code such as "AccessDenied", and our own
 * mistakes.
 */
import { FAILURE_CODES, type Failure, type FailureCode, type Standing } from "../../i18n/failure";

/** Codes that may be gone a moment later: the work is done again once. */
const passing: ReadonlySet<string> = new Set<FailureCode>([
  "ActivityLimitReached",
  "ConnectionFailure",
  "GeneralException",
  "InactiveWorkbook",
  "InvalidSelection",
  "RequestAborted",
  "ServiceNotAvailable",
  "Timeout",
]);

/** Something that we ourselves refuse to do in the workbook as it stands. */
export class Refusal extends Error {
  constructor(
    readonly code: FailureCode,
    readonly sheet = "",
    /** For support. */
    readonly details: string = code,
  ) {
    super(code);
  }
}

/** A part of the program that could not be loaded, such as without a network: what it was wanted for is refused. */
export function notLoaded(error: unknown): never {
  throw new Refusal("NotLoaded", "", String(error));
}

/** Thrown between two requests when the user has asked to stop. */
export class Cancelled extends Error {}

/** Another pane has written since what is to be written was made of what stood there; nothing was touched. */
export class Superseded extends Error {}

/** The failure behind whatever was thrown. `workbook`: what stands there now. */
export function failureOf(error: unknown, workbook: Standing): Failure {
  if (error instanceof Refusal) return { code: error.code, sheet: error.sheet, details: error.details, workbook };
  // It is a failure only where something could not be put back.
  if (error instanceof Cancelled) return { code: "Cancelled", sheet: "", details: "Cancelled", workbook };
  const office = officeError(error);
  if (office === null) {
    const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
    return { code: "Internal", sheet: "", details: stack, trace: framesOf(error), workbook };
  }
  const { code, message, location } = office;
  return {
    code: isKnown(code) ? code : "GeneralException",
    sheet: "",
    details: [code, message, location].filter(Boolean).join(" · "),
    trace: [code, location].filter(Boolean),
    workbook,
  };
}

/** Where in the program it happened, without the message, in which anything may stand that users have typed. */
function framesOf(error: unknown): readonly string[] {
  if (!(error instanceof Error)) return [];
  const said = error.message === "" ? -1 : (error.stack ?? "").indexOf(error.message);
  const after = (error.stack ?? "").slice(said < 0 ? 0 : said + error.message.length);
  const frames = after.split("\n").filter((line) => /^\s*at |^\S*@.*:\d+$/.test(line));
  return [error.constructor.name, ...frames.slice(0, MOST_FRAMES).map((line) => line.trim())];
}

const MOST_FRAMES = 12;

/** Whether trying again may help. */
export function isPassing(error: unknown): boolean {
  return passing.has(officeError(error)?.code ?? "");
}

/** Whether Excel said no, rather than a mistake of ours. */
export function isOfficeError(error: unknown): boolean {
  return officeError(error) !== null;
}

/** Office's own error, recognised by its shape: the class belongs to the page's Office.js and may not be loaded. */
export function officeError(error: unknown): { readonly code: string; readonly message: string; readonly location: string } | null {
  if (!(error instanceof Object) || !("code" in error) || typeof error.code !== "string" || !("debugInfo" in error)) return null;
  const info = error.debugInfo;
  return {
    code: error.code,
    message: "message" in error ? String(error.message) : "",
    location: info instanceof Object && "errorLocation" in info ? String(info.errorLocation ?? "") : "",
  };
}

function isKnown(code: string): code is FailureCode {
  return (FAILURE_CODES as readonly string[]).includes(code);
}
