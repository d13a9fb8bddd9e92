import type { FormCode } from "../form/code";
import { counted } from "../records/ownColumns";
import { columnIn } from "../reading/recordTable";
import { compileStages } from "./compileStages";
import { STAGES_TABLE } from "./table";

export const stages: FormCode = {
  records: {
    table: STAGES_TABLE,
    compile: ({ inputs }, texts, own) => compileStages(inputs, texts, own),
    rowKeys: (inputs) => counted(inputs.stages.map(({ manager, stage }) => [manager, stage])),
    columnOf: (_, __, field) => columnIn(STAGES_TABLE, field),
  },
};
