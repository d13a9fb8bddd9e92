/**
 * Mends what is broken: names of the workbook that were deleted, sheets that are gone, hidden codes, the hidden record. What users typed
 * stays: where nobody knows any more what was written, numbers that differ from the plan are wishes, and a sheet of which the rows and
 * columns cannot be told is kept as a copy that is theirs. All of it or nothing; unless nothing is broken, it is seen first.
 */
import { lostNames, putNames, takeNames } from "../../excel/repair/lostNames";
import { run } from "../../excel/request/run";
import { openingTexts } from "../../i18n/openingTexts";
import type { Generated, Outcome } from "../outcome/outcome";
import { fingerprint } from "../../plan/text/fingerprint";
import { settle } from "../outcome/settle";
import { sheetsToMoveUp } from "../opening/sheetsToMoveUp";
import { writePlan, type WriteOptions } from "../workbook/writePlan";

export type RepairOptions = Pick<WriteOptions, "onProgress" | "signal" | "review">;

export function repair(options: RepairOptions = {}): Promise<Outcome<Generated>> {
  return settle(
    async (ledger) => {
      const lost = await run(lostNames);
      let isDone = false;
      try {
        // Without them nothing that stands on their sheets can be read. They say nothing by themselves, and go again if nothing is written.
        if (lost.length > 0) await putNames(lost);
        const found = await sheetsToMoveUp();
        if (found.type !== "Done") return found;
        const { read, others } = found.value;
        const movingUp = { type: "repair", tabOf: openingTexts[read.inputs.language].formerTab } as const;
        const written = await writePlan(ledger, read, [], { ...options, movingUp, others });
        const isOnlyNames = lost.length > 0 && written.type === "Done" && written.value.changed === 0;
        const names = { type: "namesGone", names: lost.length } as const;
        if (isOnlyNames && options.review?.always === true && options.review.agreed === null)
          return { type: "ToConfirm", preview: { fingerprint: fingerprint(JSON.stringify(lost)), sheets: [], cells: [], found: [names] } };
        isDone = written.type === "Done";
        if (written.type === "ToConfirm" && lost.length > 0) {
          const { preview } = written;
          return { ...written, preview: { ...preview, found: [names, ...(preview.found ?? [])] } };
        }
        return written.type === "Done" ? { ...written, notices: [...found.notices, ...written.notices] } : written;
      } finally {
        if (!isDone && lost.length > 0) await takeNames(lost);
      }
    },
    { type: "repair" },
  );
}
