import type { FormCode } from "../form/code";
import { counted } from "../records/ownColumns";
import { columnIn } from "../reading/recordTable";
import { compileProposals } from "./compileProposals";
import { PROPOSALS_TABLE } from "./table";

export const proposals: FormCode = {
  records: {
    table: PROPOSALS_TABLE,
    compile: ({ inputs, issued }, texts, own) =>
      compileProposals(
        inputs,
        texts,
        inputs.proposals.map((_, at) => issued[at] ?? null),
        own,
      ),
    rowKeys: (inputs) => counted(inputs.proposals.map(({ manager, metric, product }) => [manager, metric, product])),
    columnOf: (_, __, field) => columnIn(PROPOSALS_TABLE, field),
  },
};
