import type { Steps } from "../../plan/steps/steps";
import { isPlain } from "../../sheet/merge/mergeSheet";
import type { Standing } from "../../sheet/merge/standing";
import type { SheetKey } from "../../sheet/place/place";
import { mergeOperations } from "../merge/mergeOperations";
import type { Work } from "../merge/work";
import type { SheetSeen, Survey } from "../read/survey";
import { small, type Operation } from "../request/requests";
import { sheetIn } from "../request/sheetIn";
import type { SheetContents } from "../sheets/clearSheet";
import { pointNames, sheetOperations } from "./sheetOperations";

/** What stands in the workbook before sheets are written. */
export interface There {
  readonly names: Survey["names"];
  readonly contentsOf: (key: SheetKey) => SheetContents;
}

/** What has to be done to a sheet, prepared in steps: of a large one it takes a while. */
export function* workOperations(
  context: Excel.RequestContext,
  work: Work,
  sheet: SheetSeen,
  { names, contentsOf: contents }: There,
  standing: Standing,
): Steps<readonly Operation[]> {
  if (work.type !== "merge")
    return yield* sheetOperations(context, sheet, { contents: contents(work.spec.key), names }, work.spec, standing);
  const { merge } = work;
  const stale = merge.staleNames.filter((each) => names.has(each));
  return [
    ...mergeOperations(sheetIn(context, sheet.id), merge, standing.nameOf),
    ...stale.map((each) => small(2, () => context.workbook.names.getItem(each).delete())),
    ...(isPlain(merge) ? [] : [pointNames(context, sheet.name, merge.parts.names, names)]),
  ];
}
