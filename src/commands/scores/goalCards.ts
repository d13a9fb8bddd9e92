/**
 * Makes a goal card (F9 目标卡) for every manager, or brings those that are there up to date: what users typed stays, what the plan
 * says is refreshed. Score sheets that are there follow in the same writing, since they refer to the cards' cells.
 */
import type { WriteOptions } from "../../excel/write/writeSheets";
import { placesF9 } from "../../forms/F9/places";
import { standardHints } from "./cardHints";
import { currentPlan } from "../workbook/currentPlan";
import { writeWithContents } from "../workbook/writeWithContents";
import type { Outcome, SheetsMade } from "../outcome/outcome";
import { cardSpecs, newCards } from "./cardSpecs";
import { readCards, unreadable } from "./readCards";
import { done, settle } from "../outcome/settle";
import { writingNotices } from "../outcome/writingNotices";

export function goalCards(options: WriteOptions = {}): Promise<Outcome<SheetsMade>> {
  return settle(
    async (ledger) => {
      const read = await currentPlan();
      if (read.type !== "Done") return read;
      const { inputs } = read.value.plan;
      const found = await readCards(inputs);
      const made = newCards(read.value, found.cards);
      const specs = cardSpecs(read.value, made, found);
      const { sheets, ...written } = await writeWithContents(ledger, specs, inputs, options);
      const hintsOf = standardHints(read.value);
      const hints = made.flatMap(({ manager, key, card }) =>
        hintsOf(manager, card, placesF9, { key, tab: sheets.find((sheet) => sheet.key === key)?.name ?? "" }),
      );
      return done({ sheets, changed: written.changed }, [
        ...read.notices,
        ...writingNotices(written),
        ...unreadable([...found.cards, ...found.scores]),
        ...hints,
      ]);
    },
    { type: "goalCards" },
  );
}
