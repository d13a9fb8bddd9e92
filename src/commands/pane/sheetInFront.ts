/** Which of our forms the user has in front of him, for the help on it. */
import { isOfficeError } from "../../excel/request/failure";
import { keyInFront, watchFront } from "../../excel/selection/sheetInFront";
import { formOf, type FormId } from "../../forms/forms";

/** null: none of ours. */
type InFront = FormId | null;

/**
 * Tells which form is in front, now and whenever that changes, until it is stopped. While a cell is being edited Excel tells nothing; where
 * it tells of no changes, it stays what it was.
 */
export function followSheetInFront(tell: (form: InFront) => void): () => void {
  let isStopped = false;
  const look = async (): Promise<void> => {
    const key = await keyInFront().catch(unlessRefused);
    if (!isStopped && key !== undefined) tell(key === null ? null : (formOf(key)?.id ?? null));
  };
  void look();
  const watching = watchFront(() => void look()).catch(unlessRefused);
  return () => {
    isStopped = true;
    void watching.then((stop) => stop?.()).catch(unlessRefused);
  };
}

function unlessRefused(error: unknown): undefined {
  if (!isOfficeError(error)) throw error;
}
