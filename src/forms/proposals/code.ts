import type { FormCode } from "../form/code";
import { counted } from "../records/ownColumns";
import { columnIn } from "../records/recordCode";
import { compileProposals } from "./compileProposals";
import { parseProposals } from "./parseProposals";

export const proposals: FormCode = {
  records: {
    list: "proposals",
    compile: ({ inputs, issued }, texts, own) =>
      compileProposals(
        inputs,
        texts,
        inputs.proposals.map((_, at) => issued[at] ?? null),
        own,
      ),
    read: parseProposals,
    rowKeys: (inputs) => counted(inputs.proposals.map(({ manager, metric, product }) => [manager, metric, product])),
    columnOf: (_, __, field) => columnIn("TC_ProposalRows", field),
  },
};
