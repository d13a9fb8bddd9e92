/** Reads sheets of ours that users fill in freely, as they stand: values, formulas and number formats, from A1 to the last cell in use. */
import type { Reading } from "../../sheet/spec/reading";
import type { SheetKey } from "../../sheet/place/place";
import { askUnderWay } from "../record/askUnderWay";
import { run } from "../request/run";
import { heedNews } from "./heedNews";
import { survey, type SheetSeen } from "./survey";

export interface SheetRead {
  /** The tab's name, which users may have changed. */
  readonly tab: string;
  readonly reading: Reading;
}

/** Sheets in one answer: a card of twenty goals takes some 20 KB, and Excel on the web hands out 5 MB. */
const AT_ONCE = 40;

/** Those of the sheets that are there. */
export function readTyped(wanted: (key: SheetKey) => boolean): Promise<ReadonlyMap<SheetKey, SheetRead>> {
  return run(async (context) => {
    const seen = await survey(context);
    const found = [...seen.own].filter(([key]) => wanted(key));
    const heedWriting = found.length > 0 ? askUnderWay(context, seen) : null;
    const read: (readonly [SheetKey, SheetRead])[] = [];
    for (let first = 0; first < found.length; first += AT_ONCE)
      read.push(...(await readSome(context, found.slice(first, first + AT_ONCE))));
    if (heedWriting) await heedNews(context, seen, heedWriting());
    return new Map(read);
  });
}

/** In one answer. */
async function readSome(
  context: Excel.RequestContext,
  sheets: readonly (readonly [SheetKey, SheetSeen])[],
): Promise<readonly (readonly [SheetKey, SheetRead])[]> {
  const used = sheets.map(([, { id }]) => {
    const sheet = context.workbook.worksheets.getItem(id);
    const range = sheet.getRange("A1").getBoundingRect(sheet.getUsedRange());
    range.load("values,formulas,numberFormat");
    return range;
  });
  await context.sync();
  return sheets.map(([key, { name }], index) => {
    const { values, formulas, numberFormat } = used[index] as Excel.Range;
    return [
      key,
      {
        tab: name,
        reading: { values: values as unknown[][], formulas: formulas as unknown[][], formats: numberFormat as string[][], areas: {} },
      },
    ];
  });
}
