import type { NextStep } from "../../session/nextStep";

/** Steps that generate, so that the place needs no other button that does. */
export const GENERATES: ReadonlySet<NextStep["type"]> = new Set(["generate", "regenerate", "decide"]);
