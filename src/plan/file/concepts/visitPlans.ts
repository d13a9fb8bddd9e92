import { eachDifferent, yearList } from "./yearList";
import { fields, month, required, whole } from "../fields/fields";

/** Of one client in one month. */
const MOST_VISITS = 1000;

/** How many visits clients are to get in a month, where that is not what their class says. */
export const visitPlans = yearList(
  "visitPlans",
  fields({ client: required, month, count: whole(0, MOST_VISITS) }),
  (given, { people }) => ({ ...given, client: people.client(given.client) }),
  (one) => ({ ...one }),
  eachDifferent("visitPlans", "client", ({ client, month: of }) => JSON.stringify([client, of])),
);
