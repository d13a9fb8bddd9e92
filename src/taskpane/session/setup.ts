/** Setting a plan up, in steps: the parts of the input in the order in which they are filled in, and what is still to correct in each. */
import type { LocatedProblem, Place } from "../../commands/outcome/outcome";
import type { Path } from "../../plan/problem/problem";
import type { Session } from "./session";

export const SETUP = ["team", "products", "managers", "clients", "season", "more"] as const;

export type SetupStep = (typeof SETUP)[number];

/** What many plans do without. */
export const OPTIONAL: ReadonlySet<SetupStep> = new Set(["clients", "season", "more"]);

/** The table or named area that a step begins in. */
export const PARTS: Readonly<Record<SetupStep, string>> = {
  team: "TC_Settings",
  products: "TC_Products",
  managers: "TC_Managers",
  clients: "TC_Clients",
  season: "TC_Seasonality",
  more: "TC_Holds",
};

/** What is to correct in each step; null: nobody has looked. */
export type Setup = Readonly<Record<SetupStep, readonly LocatedProblem[]>> | null;

export function setupOf({ plan, truth }: Pick<Session, "plan" | "truth">): Setup {
  const errors = truth !== null ? (truth.type === "Draft" ? truth.errors : []) : plan.type === "Ready" ? [] : null;
  if (errors === null) return null;
  const of = (step: SetupStep): readonly LocatedProblem[] => errors.filter(({ problem }) => stepOf(problem.at) === step);
  return {
    team: of("team"),
    products: of("products"),
    managers: of("managers"),
    clients: of("clients"),
    season: of("season"),
    more: of("more"),
  };
}

/** The first step in which something is to correct; null: none, or nobody has looked. */
export function firstOpen(setup: Setup): SetupStep | null {
  return setup === null ? null : (SETUP.find((step) => setup[step].length > 0) ?? null);
}

/** Where to go on typing in a step: the first cell to correct; null: the beginning of its part, as where a list has no line yet. */
export function whereToType(step: SetupStep, setup: Setup): Place | null {
  const first = setup?.[step][0];
  return first === undefined || (step !== "team" && first.problem.at.length === 1) ? null : first.place;
}

const STEP_OF: Readonly<Record<string, SetupStep>> = {
  language: "team",
  team: "team",
  supervisor: "team",
  year: "team",
  firstMonth: "team",
  periods: "team",
  metrics: "products",
  products: "products",
  managers: "managers",
  clients: "clients",
  seasonality: "season",
  calendar: "season",
};

function stepOf([head]: Path): SetupStep {
  return STEP_OF[String(head)] ?? "more";
}
