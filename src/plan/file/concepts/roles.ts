import * as v from "valibot";
import { CONTACT_ROLES } from "../../inputs/contact";
import { byId, oneOf } from "../fields/fields";
import { concept } from "./concept";

/** What titles say about whoever has them: {"总经理": "decider"}. */
export const roles = concept({
  fields: { roles: v.optional(byId(oneOf(CONTACT_ROLES)), {}) },
  blank: { roles: {} },
  check: (file) => ({ roles: file.roles }),
  toFile: (inputs) => (Object.keys(inputs.roles).length === 0 ? {} : { roles: { ...inputs.roles } }),
});
