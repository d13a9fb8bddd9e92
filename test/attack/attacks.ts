/** Every attack by its name. */
import { faults } from "./faults";
import { files } from "./files";
import { interference } from "./interference";
import { plans } from "./plans";
import { walks } from "./walk";
import { years } from "./years";
import type { Report } from "./report";

export interface Request {
  readonly seed: number;
  /** null: all of a matrix, or as many as a long run takes. */
  readonly count: number | null;
}

export const ATTACKS: Readonly<Record<string, (request: Request) => Promise<Report>>> = {
  years,
  walks,
  faults,
  interference,
  files,
  plans,
};
