import type { Facts } from "../../plan/checking/facts/facts";
import { onSheet } from "../../sheet/place/address";
import type { SheetKey } from "../../sheet/place/place";
import type { Formula } from "../../sheet/spec/spec";
import { LOG, VISITS } from "../lists/form";
import { RECORD_BODY } from "../records/recordSheet";

/** Lines that may be added below those that were counted. */
const SPARE = 2000;

/**
 * Says, in any Excel and without the add-in, that visits or entries of the log were added or taken away since they were counted: the
 * helper's rows say what was recorded then, because which entry tells of which visit no formula can find. null: there is no such list.
 *
 * @param there the sheets of lists that there are
 */
export function linesSince({ inputs }: Facts, there: readonly SheetKey[], say: (lines: number) => string): Formula | null {
  const lists = [
    { key: VISITS.keyOf(), lines: inputs.visits.length },
    { key: LOG.keyOf(), lines: inputs.log.length },
  ].filter(({ key }) => there.includes(key));
  if (lists.length === 0) return null;
  const counts = lists.map(({ key, lines }) => `COUNTA(${onSheet(key, `$A$${RECORD_BODY + 1}:$A$${RECORD_BODY + lines + SPARE}`)})`);
  const lines = lists.reduce((sum, list) => sum + list.lines, 0);
  return { formula: `=IF(IFERROR(${counts.join("+")},-1)=${lines},"","${say(lines)}")`, value: "" };
}
