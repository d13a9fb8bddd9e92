import type { FormCode } from "../form/code";
import type { FormReader } from "../form/reader";
import { columnIn } from "../reading/recordTable";
import { counted } from "../records/ownColumns";
import { compileList } from "./compileList";
import { rowsOf } from "./listRows";
import { parseList } from "./parseList";
import type { ListTable } from "./tables";

/** What the sheet of a list can do. */
export function listCode(table: ListTable): FormCode {
  return {
    records: {
      table,
      compile: ({ inputs }, texts, own) => compileList(table, inputs, texts, own),
      rowKeys: (inputs) =>
        counted(rowsOf(inputs, table).map((row) => (row.has("id") ? [row.get("id")] : [...row.values()].slice(0, KEYS)))),
      columnOf: (_, __, field) => columnIn(table, field),
    },
  };
}

/** The first fields of an entry say what it is of. */
const KEYS = 3;

export function listReader(table: ListTable): FormReader {
  return { list: table.list, read: (sheet, _, references) => parseList(table, sheet, references) };
}
