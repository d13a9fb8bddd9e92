import { LANGUAGES } from "../../plan/inputs/inputs";
import { FORMULA_STYLES } from "../../plan/measure/scoring";
import type { Area, SheetArea } from "../../sheet/place/place";
import type { ChoiceSpec } from "../../sheet/spec/spec";
import type { InputTable } from "../reading/headings";
import type { Texts } from "../texts";
import type { InputLayout, Setting } from "./places";

/**
 * What can be chosen on one of the sheets: the manager of a client, and what a hold, a bound, a minimum or a buffer speaks of, from their
 * tables, on whichever sheet these stand; language, month and the like from short lists.
 */
export function inputChoices(layout: InputLayout, all: readonly InputLayout[], { forms: { input } }: Texts): readonly ChoiceSpec[] {
  const bodyOf = (name: InputTable, field: string): SheetArea => {
    for (const { key, tables } of all) {
      const table = tables.find((each) => each.name === name);
      const at = table?.headings.findIndex(({ column }) => column.type === "Field" && column.field === field) ?? -1;
      if (table && at >= 0) {
        const { row, column, rows } = table.area;
        return { sheet: key, area: { row: row + 1, column: column + at, rows: rows - 1, columns: 1 } };
      }
    }
    throw new Error(`no table ${name} with ${field}`);
  };
  const isHere = (name: InputTable): boolean => layout.tables.some((table) => table.name === name);
  const from = (name: InputTable, field: string, source: ChoiceSpec["source"]): readonly ChoiceSpec[] =>
    isHere(name) ? [{ area: bodyOf(name, field).area, source }] : [];
  const setting = (name: Setting, source: ChoiceSpec["source"]): readonly ChoiceSpec[] => {
    const at = layout.settings?.settings.indexOf(name) ?? -1;
    const { row, column } = layout.settings?.area ?? { row: 0, column: 0 };
    const area: Area = { row: row + 1 + at, column: column + 1, rows: 1, columns: 1 };
    return at < 0 ? [] : [{ area, source }];
  };
  return [
    ...setting("language", LANGUAGES),
    ...setting("openGoals", Object.values(input.settings.openGoalsRules)),
    ...setting("formulas", FORMULA_STYLES),
    ...setting(
      "firstMonth",
      Array.from({ length: 12 }, (_, month) => String(month + 1)),
    ),
    ...setting("calendar", Object.values(input.settings.calendars)),
    ...setting("remainder", Object.values(input.settings.remainders)),
    ...setting("remainderManager", bodyOf("TC_Managers", "name")),
    ...setting("remainderClient", bodyOf("TC_Clients", "name")),
    ...setting("tenThousands", bodyOf("TC_Metrics", "name")),
    ...from("TC_Clients", "manager", bodyOf("TC_Managers", "name")),
    ...from("TC_Buffers", "metric", bodyOf("TC_Metrics", "name")),
    ...from("TC_Buffers", "manager", bodyOf("TC_Managers", "name")),
    ...from("TC_Holidays", "kind", Object.values(input.holidays.kinds)),
    ...(["TC_Holds", "TC_Bounds", "TC_Minimums"] as const).flatMap((table) => [
      ...from(table, "metric", bodyOf("TC_Metrics", "name")),
      ...from(table, "product", bodyOf("TC_Products", "name")),
      ...from(table, "manager", bodyOf("TC_Managers", "name")),
      ...from(table, "client", bodyOf("TC_Clients", "name")),
    ]),
  ];
}
