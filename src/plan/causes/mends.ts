import type { Problem } from "../problem/problem";
import { withMeant } from "./withMeant";

/** What a cell may say in place of what it says, so that a problem is gone. */
export interface Mend {
  /** As it was read. */
  readonly found: string;
  readonly becomes: string | number;
}

/**
 * How a problem can be mended by writing its cell alone: most likely first, none where nobody can tell. A cell that holds a list of several
 * is none of those.
 */
export function mendsOf({ at, detail: told }: Problem): readonly Mend[] {
  if (typeof at.at(-1) === "number") return [];
  const detail = withMeant(told);
  switch (detail.type) {
    case "UnknownManager":
    case "UnknownProduct":
    case "UnknownMetric":
    case "UnknownClient":
      return detail.meant === undefined ? [] : [{ found: detail.name, becomes: detail.meant }];
    case "WrongKind":
      return (detail.meant ?? []).map((meant) => ({ found: detail.found, becomes: detail.expected === "date" ? meant : written(meant) }));
    case "NotMultipleOfUnit":
      return detail.nearest === undefined ? [] : [{ found: detail.amount, becomes: written(detail.nearest) }];
    case "NumberAsText":
      return detail.more === 0 ? [{ found: detail.found, becomes: detail.number }] : [];
    default:
      return [];
  }
}

/** As a number where it is one, digit by digit. */
function written(text: string): string | number {
  const number = Number(text);
  return /^-?\d+(?:\.\d+)?$/.test(text) && text.replace(/\D/g, "").length <= EXACT ? number : text;
}

/** Excel keeps so many digits. */
const EXACT = 15;
