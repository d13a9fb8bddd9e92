/** Generated sheets as they were written last, as far as the record tells. */
import { isGenerated } from "../../forms/forms";
import { withoutCodes } from "../../sheet/merge/codedSheet";
import type { SheetSpec } from "../../sheet/spec/spec";
import { lastLook } from "../merge/knownSheet";
import { lookAt } from "../merge/lookAt";
import type { Survey } from "../read/survey";
import { run } from "../request/run";

export function sheetsWritten(seen: Survey): Promise<readonly SheetSpec[]> {
  return run(async (context) => {
    const { record } = await lookAt(context, seen, () => false);
    return [...seen.own.keys()].flatMap((key) => {
      const last = isGenerated(key) ? lastLook(record, key) : null;
      return last ? [withoutCodes(last)] : [];
    });
  });
}
