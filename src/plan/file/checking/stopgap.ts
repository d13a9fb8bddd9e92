import type { Kind } from "../../problem/kind";
import type { Detail, Path } from "../../problem/problem";

/**
 * A value of the expected kind that causes no further complaint; undefined takes the field
 * away. What is missing becomes null first, which the next round knows the kind of.
 */
export function stopgap(detail: Detail, at: Path): unknown {
  switch (detail.type) {
    case "UnknownField":
      return undefined;
    case "MonthsCount":
      return null;
    case "Missing":
      return at.length === 1 && at[0] === "version" ? 1 : null;
    case "UnknownVersion":
    case "NegativeWeight":
      return 1;
    case "OutOfRange":
      return detail.min;
    case "NotInList":
      return detail.allowed[0];
    case "WrongKind":
      return stopgapOfKind(detail.expected, at);
    default:
      throw new Error(`the schema does not report ${detail.type}`);
  }
}

/** Begins the texts that stand in for missing or wrong ones: no name of a user begins like this. */
const STOPGAP = "\0";

/** Did the user not write this, but `stopgap`? */
export function isStopgap(text: string | number): boolean {
  return typeof text === "string" && text.startsWith(STOPGAP);
}

function stopgapOfKind(kind: Kind, at: Path): unknown {
  switch (kind) {
    case "text":
      return `${STOPGAP}${at.join("/")}`;
    case "number":
    case "whole number":
      return 1;
    case "amount":
      return "0";
    case "date":
      return "";
    case "true or false":
      return false;
    case "list":
      return [];
    case "object":
      return {};
  }
}
