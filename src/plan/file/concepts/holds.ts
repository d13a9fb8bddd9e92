import * as v from "valibot";
import { amount as units, type Amount } from "../../numbers/amount";
import { decimalText, groupedText } from "../../typed/units";
import { ONE } from "../checking/references";
import { checkAmount, checkSlice, decision, decisionFields, decisionOf, sliceOf, span, unitOf } from "../checking/slice";
import { amount, fields, list } from "../fields/fields";
import { concept } from "./concept";

/** Amounts that the plan must keep; the same slice cannot be held at two amounts. Whether all go together is another question. */
export const holds = concept({
  fields: { holds: v.optional(list(fields({ ...span, amount, ...decision })), []) },
  blank: { holds: [] },
  check: (file, known, report) => {
    const held = new Map<string, Amount>();
    return {
      holds: file.holds.map((given, i) => {
        const at = ["holds", i];
        const slice = checkSlice(given, known, at, report);
        const { unit } = known.metrics[slice.metric] ?? ONE;
        const own = checkAmount(given.amount, known, slice.metric, [...at, "amount"], report) ?? units(0);
        const key = JSON.stringify({ ...slice, manager: slice.client === null ? slice.manager : null });
        const before = held.get(key);
        if (before !== undefined && before !== own)
          report([...at, "amount"], { type: "HeldTwice", amount: groupedText(own, unit), other: groupedText(before, unit) });
        held.set(key, own);
        return { ...slice, amount: own, ...decisionOf(given) };
      }),
    };
  },
  toFile: (inputs) => ({
    holds: inputs.holds.map((hold) => ({
      ...sliceOf(inputs, hold),
      amount: decimalText(hold.amount, unitOf(inputs, hold)),
      ...decisionFields(hold),
    })),
  }),
});
