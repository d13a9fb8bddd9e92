/**
 * Brings the sheets of an earlier version up to date: they are adopted, with everything that users made of them, or kept as copies beside
 * those that are made anew. All of it or nothing.
 */
import { openingTexts } from "../../i18n/openingTexts";
import type { Generated, Outcome } from "../outcome/outcome";
import { settle } from "../outcome/settle";
import { writePlan, type WriteOptions } from "../workbook/writePlan";
import { sheetsToMoveUp } from "./sheetsToMoveUp";

export function moveUp(how: "adopt" | "copy", options: Pick<WriteOptions, "onProgress" | "signal"> = {}): Promise<Outcome<Generated>> {
  return settle(
    async (ledger) => {
      const found = await sheetsToMoveUp();
      if (found.type !== "Done") return found;
      const { read, others } = found.value;
      const { formerTab } = openingTexts[read.inputs.language];
      const movingUp = how === "adopt" ? ({ type: "adopt" } as const) : ({ type: "copy", tabOf: formerTab } as const);
      const written = await writePlan(ledger, read, [], { ...options, movingUp, others });
      return written.type === "Done" ? { ...written, notices: [...found.notices, ...written.notices] } : written;
    },
    { type: "moveUp" },
  );
}
