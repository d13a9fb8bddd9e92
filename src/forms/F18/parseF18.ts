import type { Path } from "../../plan/problem/problem";
import { idsIn } from "../../plan/typed/list";
import type { SheetKey } from "../../sheet/place/place";
import type { Reading } from "../../sheet/spec/reading";
import { readMark } from "../personal/readMark";
import { readPersonal } from "../personal/readPersonal";
import { readNumber, readText } from "../reading/readCell";
import { filled, type Entry } from "../reading/readRecords";
import type { References } from "../reading/reference";
import type { ParsedRecords } from "../records/recordReader";
import { FORM_TEXTS } from "../texts";
import { F18 } from "./form";

const LIST = "workPlans";

/** Reads a plan of work, however its rows were moved, sorted and extended. */
export function parseF18(sheet: Reading, key: SheetKey, references: References): ParsedRecords {
  const { name, columns } = (references.languages[0] ?? FORM_TEXTS.en).forms.F18;
  const { id, task, hours, after, attended } = columns;
  const table = { list: LIST, key, layout: F18.layout, title: name, columns: { id, task, hours, after, attended } } as const;
  return readPersonal(sheet, table, references, ({ draft, who, rows, at }, texts) => {
    const tasks = rows.map((row, position): Entry => {
      const path = (field: string): Path => [LIST, 0, "tasks", position, field];
      const before = readText(draft, at(row, "after"), path("after"));
      return filled([
        ["id", readText(draft, at(row, "id"), path("id"))],
        ["task", readText(draft, at(row, "task"), path("task"))],
        ["hours", readNumber(draft, at(row, "hours"), path("hours"))],
        ["after", before === undefined ? undefined : idsIn(before)],
        ["attended", readMark(({ F18 }) => F18.attended, draft, at(row, "attended"), path("attended"), texts)],
      ]);
    });
    return [
      filled([
        ["who", who === "" ? undefined : who],
        ["tasks", tasks],
      ]),
    ];
  });
}
