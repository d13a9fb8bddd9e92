/** What users have typed over sums of the plan, as it stands now; nothing is written. */
import type { SheetSpec } from "../../sheet/spec/spec";
import { wishesOf } from "../merge/work";
import type { Survey } from "../read/survey";
import { isPending } from "../record/record";
import { heedOthers } from "../record/writer";
import { run } from "../request/run";
import { answersOf, type AnsweredWish } from "./answersOf";
import { planWriting } from "./planWriting";

export interface FoundWish {
  readonly spec: SheetSpec;
  readonly wish: AnsweredWish;
}

/** @param specs what the plan says */
export async function findWishes(specs: readonly SheetSpec[], seen?: Survey): Promise<readonly FoundWish[]> {
  const { works, before, look } = await run((context) => planWriting(context, specs, {}, seen));
  heedOthers(look.record.underWay, isPending(look.record));
  const found = works.flatMap((work) => wishesOf(work).map((wish) => ({ spec: work.spec, wish })));
  const answered = await answersOf(found.map(({ spec, wish }) => ({ sheet: before.own.get(spec.key)?.id ?? "", wish })));
  return found.map(({ spec }, at) => ({ spec, wish: (answered[at] as (typeof answered)[number]).wish }));
}
