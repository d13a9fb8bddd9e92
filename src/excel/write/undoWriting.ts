/** Puts back what a writing that was stopped has done. */
import { isPlain } from "../../sheet/merge/mergeSheet";
import { restore } from "../backup/restore";
import { undoOperations } from "../merge/mergeOperations";
import { movingLines, undoLines } from "../merge/undoLines";
import { recordOperations, settleOperations } from "../record/record";
import { leaseOperation } from "../record/underWayOperations";
import { isOfficeError } from "../request/failure";
import type { Ledger } from "../request/ledger";
import { send } from "../request/requests";
import { run } from "../request/run";
import type { Filter } from "../sheets/filters";
import { protect, unprotect, type Guarded } from "../sheets/protection";
import { addedSince, deleteAdded } from "../sheets/tabs";
import { withdrawOperations } from "../steps/stepsSheet";
import { showOperations, undoBesideOperations } from "./besideOperations";
import { journalIn, journalOperation, keyedGuards, protecting, type Journal } from "./journal";
import type { WritingPlan } from "./planWriting";
import { sheetOf, type Prepared } from "./prepare";

/**
 * Where this fails as well, the ledger keeps saying that some of the old and some of
 * the new may stand there; the user is told what stopped the writing.
 */
export async function undoWriting(
  ledger: Ledger,
  plan: WritingPlan,
  { backups, sheets, steps }: Prepared,
  filters: readonly Filter[],
  guards: readonly Guarded[],
): Promise<void> {
  const { before, works, tabs, look, record } = plan;
  const plain = works.flatMap((work) => (work.type === "merge" && isPlain(work.merge) ? [work.merge] : []));
  const aside = [...tabs.aside, ...plan.removing.map(({ id, name, to }) => ({ id, from: name, to }))];
  try {
    const adopting = works.flatMap(({ spec }) => (look.sheets.get(spec.key)?.adopted === undefined ? [] : [spec]));
    await run((context) => undoLines(context, before, movingLines(works, look), adopting));
    await run(async (context) => {
      await unprotect(context, guards);
      await restore(context, { names: before.names, backups, filters, aside }, (now) => {
        for (const added of addedSince(before, now, tabs)) deleteAdded(context, added, tabs);
      });
      const operations = plain.flatMap((merge) =>
        undoOperations(context.workbook.worksheets.getItem(sheetOf(sheets, merge.next.spec.key).id), merge),
      );
      const { recordSheet } = look;
      const open = keyedGuards(before, guards);
      await send(context, [
        ...showOperations(context, plan.removing),
        ...undoBesideOperations(context, plan.beside),
        ...operations,
        ...(steps !== null && look.steps.sheet ? withdrawOperations(context, steps, plan.steps) : []),
        ...(recordSheet
          ? [
              ...recordOperations(context, recordSheet.id, record.former),
              ...settleOperations(context, recordSheet.id, record.current),
              leaseOperation(context, recordSheet.id, look.record.underWay.lease),
              journalOperation(context, recordSheet.id, protecting(open) ?? journalIn(look.record)),
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
  if (guards.length > 0 && look.recordSheet) await close(look.recordSheet.id, journalIn(look.record));
}

/** Where this fails, the next writing protects sheets that are protected. */
async function close(record: string, former: Journal | null): Promise<void> {
  try {
    await run((context) => send(context, [journalOperation(context, record, former)]));
  } catch (error) {
    if (!isOfficeError(error)) throw error;
  }
}
