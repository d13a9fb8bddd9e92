import { sheetNameIn } from "../../sheet/place/address";
import { RECORD_NAME } from "./underWay";

/** The record sheet of a workbook, of which a survey tells the sheets and where names point; null: there is none. */
export function recordSheetIn<Sheet extends { readonly name: string }>({
  sheets,
  names,
}: {
  readonly sheets: readonly Sheet[];
  readonly names: ReadonlyMap<string, string | null>;
}): Sheet | null {
  const tab = sheetNameIn(names.get(RECORD_NAME) ?? null);
  return sheets.find(({ name }) => name === tab) ?? null;
}
