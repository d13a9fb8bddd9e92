import type { FormCode } from "../form/code";
import { columnIn } from "../reading/recordTable";
import { CHANGE_CELLS } from "./changeCells";
import { compileChanges } from "./compileChanges";
import { CHANGES_TABLE } from "./table";

export const changes: FormCode = {
  records: {
    table: CHANGES_TABLE,
    compile: ({ inputs }, texts, own) => compileChanges(inputs, texts, own),
    // They go by their order.
    rowKeys: (inputs) => inputs.changes.map((_, at) => String(at)),
    columnOf: (inputs, entry, field) => {
      const change = inputs.changes[entry];
      const cell = change && CHANGE_CELLS[change.type].find((one) => one.field === field);
      return columnIn(CHANGES_TABLE, cell?.column ?? field);
    },
  },
};
