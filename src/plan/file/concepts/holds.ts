import * as v from "valibot";
import { amount as units, type Amount } from "../../numbers/amount";
import { decimalText, groupedText } from "../../typed/units";
import { ONE } from "../checking/references";
import { cells, checkAmount, checkSlice, reasonOf, sliceOf, unitOf } from "../checking/slice";
import { amount, fields, list, text } from "../fields/fields";
import { concept } from "./concept";

/** Amounts that the plan must keep; the same slice cannot be held at two amounts. Whether all go together is another question. */
export const holds = concept({
  fields: { holds: v.optional(list(fields({ ...cells, amount, reason: v.optional(text, "") })), []) },
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
        return { ...slice, amount: own, reason: given.reason };
      }),
    };
  },
  toFile: (inputs) => ({
    holds: inputs.holds.map(({ amount: own, reason, ...slice }) => ({
      ...sliceOf(inputs, slice),
      amount: decimalText(own, unitOf(inputs, slice)),
      ...reasonOf(reason),
    })),
  }),
});
