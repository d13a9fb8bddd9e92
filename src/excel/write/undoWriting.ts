/** Puts back what a writing that was stopped has done. */
import { isPlain } from "../../sheet/merge/mergeSheet";
import { restore } from "../backup/restore";
import { undoOperations } from "../merge/mergeOperations";
import { undoLines } from "../merge/undoLines";
import { begunOperation, recordOperations, settleOperations } from "../record/record";
import { isOfficeError } from "../request/failure";
import type { Ledger } from "../request/ledger";
import { send } from "../request/requests";
import { run } from "../request/run";
import type { Filter } from "../sheets/filters";
import { protect, type Guarded } from "../sheets/protection";
import type { WritingPlan } from "./planWriting";
import { sheetOf, type Prepared } from "./prepare";

/**
 * Where this fails as well, the ledger keeps saying that some of the old and some of
 * the new may stand there; the user is told what stopped the writing.
 */
export async function undoWriting(
  ledger: Ledger,
  { before, works, tabs, look, record }: WritingPlan,
  { backups, sheets }: Prepared,
  filters: readonly Filter[],
  guards: readonly Guarded[],
): Promise<void> {
  const plain = works.flatMap((work) => (work.type === "merge" && isPlain(work.merge) ? [work.merge] : []));
  try {
    const merges = works.flatMap((work) => (work.type === "merge" ? [work.merge] : []));
    await run((context) => undoLines(context, before, look, merges, (key) => sheetOf(sheets, key)));
    await run(async (context) => {
      await restore(context, before, backups, filters, tabs);
      const operations = plain.flatMap((merge) =>
        undoOperations(context.workbook.worksheets.getItem(sheetOf(sheets, merge.next.spec.key).id), merge),
      );
      const { recordSheet } = look;
      await send(context, [
        ...operations,
        ...(recordSheet
          ? [
              ...recordOperations(context, recordSheet.id, record.former),
              ...settleOperations(context, recordSheet.id, record.current),
              begunOperation(context, recordSheet.id, look.record.since),
            ]
          : []),
      ]);
    });
  } catch (error) {
    if (!isOfficeError(error)) throw error;
    return;
  }
  ledger.putBack(guards.map(({ name }) => name));
  ledger.putBack(await protect(guards));
}
