import * as v from "valibot";
import { REMAINDERS } from "../../split/remainders";
import { oneOf } from "../fields/fields";
import { concept } from "./concept";

/** In which periods units go that are left where an amount does not divide. */
export const remainder = concept({
  fields: { remainder: v.optional(oneOf(REMAINDERS), "largest") },
  blank: { remainder: "largest" },
  check: (file) => ({ remainder: file.remainder }),
  toFile: (inputs) => ({ remainder: inputs.remainder }),
});
