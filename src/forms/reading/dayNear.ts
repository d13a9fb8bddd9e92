import { dateNear } from "../../plan/typed/date";
import { a1 } from "../../sheet/place/address";
import type { Position } from "../../sheet/place/place";
import type { Draft } from "./draft";
import { readDate } from "./readCell";

/** A day as it is typed into a form of a month. */
export interface TypedDay {
  /** "2026-03-09"; "": none that can be read. */
  readonly date: string;
  /** What cannot be read as one; "": nothing. */
  readonly also: string;
}

/** Reads a day that may leave out the year, or year and month. @param month "2026-03" */
export function dayNear(draft: Draft, place: Position | null, month: string): TypedDay {
  const found = place === null ? "" : (readDate(draft, place, [a1(place)]) ?? "");
  const number = place === null ? null : draft.cell(place);
  // A number alone is a day of the month; to Excel it is one of January 1900.
  const typed = typeof number === "number" && number <= LONGEST_MONTH ? `${number}日` : found;
  const date = dateNear(typed, `${month}-15`);
  return date === null ? { date: "", also: typed } : { date, also: "" };
}

const LONGEST_MONTH = 31;
