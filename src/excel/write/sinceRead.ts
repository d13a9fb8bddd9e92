/** Whether another pane has written between our reading and our writing, of which Excel stops the first request. */
import { survey } from "../read/survey";
import { ownPane } from "../record/ownPane";
import { askHead } from "../record/askUnderWay";
import { isSameLease, type Lease } from "../record/underWay";
import { isOfficeError, officeError } from "../request/failure";
import { run } from "../request/run";

/** What Excel says where it does not find what it is asked for, or where there is already what is to be added. */
const STOPPED: ReadonlySet<string> = new Set(["ItemNotFound", "ItemAlreadyExists"]);

/**
 * Who has written since. "same": nobody, and neither have we; null: we have, or it cannot be told.
 *
 * @param error that stopped a writing
 * @param known who had written last when it was planned
 */
export async function sinceRead(error: unknown, known: Lease): Promise<"same" | "theirs" | null> {
  const code = officeError(error)?.code ?? "";
  if (!STOPPED.has(code)) return null;
  try {
    const now = await run(async (context) => {
      const head = askHead(context, await survey(context));
      await context.sync();
      return head().lease;
    });
    if (isTheirs(now, known)) return "theirs";
    return code === "ItemNotFound" && known.since !== null && isSameLease(now, known) ? "same" : null;
  } catch (failed) {
    if (!isOfficeError(failed)) throw failed;
    return null;
  }
}

/** Another pane's, and of another writing than is known. */
export function isTheirs(now: Lease, known: Lease): boolean {
  return now.by !== null && now.by !== ownPane() && !isSameLease(now, known);
}
