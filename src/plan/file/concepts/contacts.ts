import * as v from "valibot";
import { CONTACT_ROLES } from "../../inputs/contact";
import { yearList } from "./yearList";
import { fields, oneOf, required, text } from "../fields/fields";
import { said } from "../fields/said";

const contact = fields({
  client: required,
  name: v.optional(text, ""),
  title: v.optional(text, ""),
  phone: v.optional(text, ""),
  role: v.optional(oneOf(CONTACT_ROLES)),
});

/** Who there is to talk to at clients, and at those who may become some. */
export const contacts = yearList(
  "contacts",
  contact,
  ({ role = null, ...given }, { people }) => ({ ...given, client: people.client(given.client), role }),
  said,
);
