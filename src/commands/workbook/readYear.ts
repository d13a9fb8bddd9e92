import type { Outcome } from "../outcome/outcome";
import { done } from "../outcome/settle";
import { readPlan } from "./readPlan";
import { yearOf, type YearRead } from "./yearOf";

/** The plan of {@link readPlan} together with its year. */
export async function readYear(): Promise<Outcome<YearRead>> {
  const read = await readPlan();
  if (read.type !== "Done") return read;
  const through = yearOf(read.value);
  return through.type === "Done" ? done(through.value, read.notices) : through;
}
