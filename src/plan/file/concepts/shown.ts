import * as v from "valibot";
import { find } from "../checking/references";
import { text } from "../fields/fields";
import { concept } from "./concept";

/** The metric whose amounts sheets for reading show in ten thousands; what is kept and added up stays the same. */
export const shown = concept({
  fields: { tenThousands: v.optional(text) },
  blank: { tenThousands: null },
  check: ({ tenThousands }, { metrics }, report) => ({
    tenThousands: find(tenThousands, metrics, "UnknownMetric", ["tenThousands"], report),
  }),
  toFile: ({ tenThousands, metrics }) => {
    const metric = metrics[tenThousands ?? -1]?.id;
    return metric === undefined ? {} : { tenThousands: metric };
  },
});
