import * as v from "valibot";
import { REMAINDERS } from "../../split/remainders";
import { find } from "../checking/references";
import { fields, oneOf, text } from "../fields/fields";
import { concept } from "./concept";

/** In which periods units go that are left where an amount does not divide, and to which manager, and which client among his manager's. */
export const remainder = concept({
  fields: {
    remainder: v.optional(oneOf(REMAINDERS), "largest"),
    remainderTo: v.optional(fields({ manager: v.optional(text), client: v.optional(text) }), {}),
  },
  blank: { remainder: "largest", remainderTo: { manager: null, client: null } },
  check: ({ remainder, remainderTo: { manager, client } }, { managers, clients }, report) => ({
    remainder,
    remainderTo: {
      manager: find(manager, managers, "UnknownManager", ["remainderTo", "manager"], report),
      client: find(client, clients, "UnknownClient", ["remainderTo", "client"], report),
    },
  }),
  toFile: ({ remainder, remainderTo, managers, clients }) => {
    const manager = managers[remainderTo.manager ?? -1]?.id;
    const client = clients[remainderTo.client ?? -1]?.id;
    return { remainder, remainderTo: { ...(manager !== undefined && { manager }), ...(client !== undefined && { client }) } };
  },
});
