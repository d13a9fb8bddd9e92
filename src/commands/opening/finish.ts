/**
 * Goes on after a writing that broke off: what people had typed is put back as it was, or kept as it stands; the sheets that follow from
 * it are brought up to date.
 */
import { endUnfinished, type Ending } from "../../excel/write/endUnfinished";
import { generate, type GenerateOptions } from "../plan/generate";
import type { Generated, Outcome } from "../outcome/outcome";
import { done, settle } from "../outcome/settle";

export async function finish(how: Ending, options: GenerateOptions = {}): Promise<Outcome<Generated>> {
  const ended = await settle(async (ledger) => {
    await endUnfinished(ledger, how);
    return done(null);
  });
  return ended.type === "Done" ? generate({ ...options, as: "finish" }) : ended;
}
