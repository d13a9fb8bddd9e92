import type { Actual } from "../../plan/inputs/actual";
import type { Course } from "../../plan/course/courseOf";
import { accountFinder } from "../../plan/course/references";
import { MONTHS } from "../../plan/calendar/months";
import type { FormCode } from "../form/code";
import { counted } from "../records/ownColumns";
import { nameFinder } from "../records/nameFinder";
import { columnIn } from "../reading/recordTable";
import { compileActuals, type Beside } from "./compileActuals";
import { ACTUALS_TABLE } from "./table";

export const actuals: FormCode = {
  records: {
    table: ACTUALS_TABLE,
    compile: ({ inputs, course }, texts, own) => compileActuals(inputs, texts, course === null ? undefined : besideIn(course), own),
    rowKeys: ({ actuals: reported, clients, managers }) => {
      const [client, manager] = [nameFinder(clients), nameFinder(managers)];
      return counted(
        reported.map((one) => [
          one.month,
          one.client === null ? null : client(one.client),
          one.client !== null || one.manager === null ? null : manager(one.manager),
          one.product,
          one.metric,
        ]),
      );
    },
    columnOf: (_, __, field) => columnIn(ACTUALS_TABLE, field),
  },
};

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
