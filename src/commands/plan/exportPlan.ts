/** The plan, with what the year has brought and with people's own lists, as the text of a plan file. */
import { FINDINGS } from "../../forms/findings/form";
import { findingsThere, withSaid } from "../checking/findingsThere";
import type { Outcome } from "../outcome/outcome";
import { toPlanFile } from "../../plan/file/toPlanFile";
import { readPlan } from "../workbook/readPlan";
import { done, settle } from "../outcome/settle";

export function exportPlan(): Promise<Outcome<string>> {
  return settle(async () => {
    const read = await readPlan(() => true);
    if (read.type !== "Done") return read;
    const { inputs, seen } = read.value;
    // What was typed beside findings and not taken over yet.
    const isThere = seen?.own.has(FINDINGS.keyOf()) === true;
    const whole = isThere ? { ...inputs, followUps: withSaid(inputs, await findingsThere()) } : inputs;
    return done(`${JSON.stringify(toPlanFile(whole), null, 2)}\n`, read.notices);
  });
}
