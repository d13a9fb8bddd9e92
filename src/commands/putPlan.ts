/** Puts a plan onto the input sheet. One that is there already is replaced only when the user has said so. */
import { run } from "../excel/run";
import { selectCell } from "../excel/selectCell";
import { survey } from "../excel/survey";
import { writeSheets } from "../excel/writeSheets";
import type { SheetSpec } from "../sheet/spec";
import type { Outcome } from "./outcome";
import { done } from "./settle";

export interface Replacing {
  /** The user knows that there is an input sheet, and that what was typed on it goes. */
  readonly replace: boolean;
}

/** Writes the sheet and shows it. */
export async function putPlan(sheet: SheetSpec, { replace }: Replacing): Promise<Outcome<null>> {
  const present = (await run(survey)).own.get(sheet.key);
  if (present && !replace) return { type: "InputExists", sheet: present.name };
  await writeSheets([sheet]);
  await selectCell({ sheet: sheet.key, address: "A1" });
  return done(null);
}
