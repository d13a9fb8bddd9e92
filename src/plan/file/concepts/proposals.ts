import * as v from "valibot";
import { STYLES } from "../../inputs/proposal";
import type { Amount } from "../../numbers/amount";
import { decimalText } from "../../typed/units";
import { checked, find } from "../checking/references";
import { unitOf } from "../checking/slice";
import { amount, fields, list, oneOf, required, text } from "../fields/fields";
import { concept } from "./concept";

const proposal = fields({
  manager: required,
  metric: required,
  product: v.optional(required),
  proposed: v.optional(amount),
  agreed: v.optional(amount),
  note: v.optional(text, ""),
});

/** Managers' own figures, what was agreed, and how targets are agreed. */
export const proposals = concept({
  fields: {
    proposals: v.optional(list(proposal), []),
    /** Says how far an agreed figure may lie from the split. */
    negotiation: v.optional(oneOf(STYLES), "guided"),
  },
  blank: { proposals: [], negotiation: "guided" },
  check: (file, known, report) => {
    const seen = new Set<string>();
    return {
      proposals: file.proposals.map((given, i) => {
        const at = ["proposals", i];
        const manager = find(given.manager, known.managers, "UnknownManager", [...at, "manager"], report) ?? 0;
        const metric = find(given.metric, known.metrics, "UnknownMetric", [...at, "metric"], report) ?? 0;
        const product = find(given.product, known.products, "UnknownProduct", [...at, "product"], report);
        const key = [manager, metric, product].join();
        if (seen.has(key)) report([...at, "manager"], { type: "GivenTwice" });
        seen.add(key);
        const units = (field: "proposed" | "agreed"): Amount | null =>
          given[field] === undefined ? null : checked(given[field], known.metrics[metric], [...at, field], report);
        return { manager, metric, product, proposed: units("proposed"), agreed: units("agreed"), note: given.note };
      }),
      negotiation: file.negotiation,
    };
  },
  // Left out where there is nothing: most plan files are made before anybody proposes.
  toFile: (inputs) => ({
    ...((inputs.proposals.length > 0 || inputs.negotiation !== "guided") && { negotiation: inputs.negotiation }),
    ...(inputs.proposals.length > 0 && {
      proposals: inputs.proposals.map((one) => ({
        manager: inputs.managers[one.manager]?.id ?? "",
        metric: inputs.metrics[one.metric]?.id ?? "",
        ...(one.product !== null && { product: inputs.products[one.product]?.id ?? "" }),
        ...(one.proposed !== null && { proposed: decimalText(one.proposed, unitOf(inputs, one)) }),
        ...(one.agreed !== null && { agreed: decimalText(one.agreed, unitOf(inputs, one)) }),
        ...(one.note !== "" && { note: one.note }),
      })),
    }),
  }),
});
