import * as v from "valibot";
import { decimalText, groupedText } from "../../typed/units";
import { ONE } from "../checking/references";
import { checkAmount, checkSlice, decision, decisionFields, decisionOf, sliceOf, span, unitOf } from "../checking/slice";
import { amount, fields, list } from "../fields/fields";
import { concept } from "./concept";

const bound = fields({ ...span, min: v.optional(amount), max: v.optional(amount), ...decision });

/** Amounts that the plan must not fall below or exceed; each has a minimum, a maximum or both. */
export const bounds = concept({
  fields: { bounds: v.optional(list(bound), []) },
  blank: { bounds: [] },
  check: (file, known, report) => ({
    bounds: file.bounds.map((given, i) => {
      const at = ["bounds", i];
      const slice = checkSlice(given, known, at, report);
      const { unit } = known.metrics[slice.metric] ?? ONE;
      const min = checkAmount(given.min, known, slice.metric, [...at, "min"], report);
      const max = checkAmount(given.max, known, slice.metric, [...at, "max"], report);
      if (given.min === undefined && given.max === undefined) report([...at, "min"], { type: "NoLimit" });
      if (min !== null && max !== null && min > max)
        report([...at, "max"], { type: "MinAboveMax", min: groupedText(min, unit), max: groupedText(max, unit) });
      return { ...slice, min, max, ...decisionOf(given) };
    }),
  }),
  toFile: (inputs) => ({
    bounds: inputs.bounds.map((bound) => ({
      ...sliceOf(inputs, bound),
      ...(bound.min === null ? {} : { min: decimalText(bound.min, unitOf(inputs, bound)) }),
      ...(bound.max === null ? {} : { max: decimalText(bound.max, unitOf(inputs, bound)) }),
      ...decisionFields(bound),
    })),
  }),
});
