import type { Wish } from "../../sheet/merge/mergeCells";
import type { Content } from "../../sheet/merge/ourContent";
import { isOfficeError } from "../request/failure";
import { run } from "../request/run";
import { areaOn } from "../request/areaOn";

export interface AnsweredWish extends Wish {
  /** What a formula answers; null of a number. */
  readonly answer: Content | null;
}

/**
 * What formulas answer that stand over the plan's numbers, now that everything is calculated; where Excel will not say, their words.
 *
 * @param wishes with the ids of their sheets
 */
export async function answersOf(
  wishes: readonly { readonly sheet: string; readonly wish: Wish }[],
): Promise<readonly { readonly sheet: string; readonly wish: AnsweredWish }[]> {
  const numbers = wishes.map(({ sheet, wish }) => ({ sheet, wish: { ...wish, answer: null as Content | null } }));
  if (!wishes.some(({ wish: { found } }) => typeof found === "string")) return numbers;
  try {
    return await run(async (context) => {
      const asked = numbers.map((each) => {
        const { found, row, column } = each.wish;
        if (typeof found !== "string") return { ...each, range: null };
        return {
          ...each,
          range: areaOn(context.workbook.worksheets.getItem(each.sheet), { row, column }).load("values"),
        };
      });
      await context.sync();
      return asked.map(({ sheet, wish, range }) => ({
        sheet,
        wish: { ...wish, answer: (range?.values[0]?.[0] as Content | undefined) || null },
      }));
    });
  } catch (error) {
    if (!isOfficeError(error)) throw error;
    return numbers;
  }
}
