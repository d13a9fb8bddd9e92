/** Every attack by its name. */
import { faults } from "./faults";
import { files } from "./files";
import { interference } from "./interference";
import { plans } from "./plans";
import { walks } from "./walk";
import { years } from "./years";
import type { Report } from "./report";
import type { Request } from "./request";

export const ATTACKS: Readonly<Record<string, (request: Request) => Promise<Report>>> = {
  years,
  walks,
  faults,
  interference,
  files,
  plans,
};
