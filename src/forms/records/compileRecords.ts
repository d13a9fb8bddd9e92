import type { Actual } from "../../plan/inputs/actual";
import type { Course } from "../../plan/course/courseOf";
import { accountFinder } from "../../plan/course/references";
import type { Inputs } from "../../plan/inputs/inputs";
import { MONTHS } from "../../plan/calendar/months";
import type { SheetKey, SheetSpec } from "../../sheet/spec";
import type { Texts } from "../../i18n/texts";
import { compileActuals, type Beside } from "./compileActuals";
import { compileChanges } from "./compileChanges";
import { compileProposals } from "./compileProposals";
import { placedColumns, type OwnColumns, type PlacedColumn } from "./ownColumns";
import type { RecordSheet } from "../reading/recordColumns";
import { RECORD_BODY } from "./recordSheet";

/**
 * The sheets of what the year brings, where there is anything to write on them or they are there already.
 *
 * @param course null: nothing was split yet, so there is no plan to set beside the actuals
 * @param issued what the split issues to the manager of each proposal
 * @param own columns that users have added
 */
export function compileRecords(
  inputs: Inputs,
  texts: Texts,
  isThere: (key: SheetKey) => boolean,
  course: Course | null,
  issued: readonly (number | null)[] = [],
  own?: OwnColumns,
): readonly SheetSpec[] {
  const added = (sheet: RecordSheet): readonly PlacedColumn[] => (own === undefined ? [] : placedColumns(own, sheet, inputs, RECORD_BODY));
  const beside = course === null ? undefined : besideIn(course);
  return [
    ...(inputs.proposals.length > 0 || isThere("Proposals")
      ? [
          compileProposals(
            inputs,
            texts,
            inputs.proposals.map((_, at) => issued[at] ?? null),
            added("Proposals"),
          ),
        ]
      : []),
    ...(inputs.changes.length > 0 || isThere("Changes") ? [compileChanges(inputs, texts, added("Changes"))] : []),
    ...(inputs.actuals.length > 0 || isThere("Actuals") ? [compileActuals(inputs, texts, beside, added("Actuals"))] : []),
  ];
}

/** Whose row an actual is, and what the plan asked for there. */
function besideIn({ planned }: Course): (actual: Actual) => Beside {
  const find = accountFinder(planned);
  return (actual) => {
    const account = find(actual);
    if (typeof account !== "number") return { manager: actual.manager, planned: null };
    const cube = planned.cubes[actual.metric];
    const cell = actual.product === null || !cube ? null : (actual.product * cube.accounts + account) * MONTHS + actual.month - 1;
    return {
      manager: planned.inputs.managers[planned.accounts[account]?.manager ?? -1]?.name ?? actual.manager,
      planned: cell === null ? null : (cube?.leaves[cell] ?? null),
    };
  };
}
