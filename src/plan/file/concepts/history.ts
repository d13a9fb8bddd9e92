import * as v from "valibot";
import { eachDifferent, yearList } from "./yearList";
import { fields, month, required, whole } from "../fields/fields";

/** Of one client in one month. */
const MOST_VISITS = 1000;

const count = v.optional(whole(0, MOST_VISITS), 0);

const visitHistory = fields({ manager: required, client: required, month, visits: count, signed: count, cancelled: count });

/** Counts of visits whose texts were let go. */
export const history = yearList(
  "history",
  visitHistory,
  (given, { people, at }) => ({
    ...given,
    manager: people.manager(given.manager, [...at, "manager"]),
    client: people.client(given.client),
  }),
  (one) => ({ ...one }),
  eachDifferent("history", "client", ({ manager, client, month: of }) => JSON.stringify([manager, client, of])),
);
