import type { Place } from "../../commands/outcome/outcome";
import { formOf } from "../../forms/forms";
import type { Texts } from "../../forms/texts";

/** Where a cell is, in the user's words: "Target input B7". A tab may have been renamed; what it is for has not. */
export function placeName({ sheet, address, tab }: Place, texts: Texts): string {
  return `${tab ?? formOf(sheet)?.title(texts, sheet) ?? sheet} ${address}`;
}
